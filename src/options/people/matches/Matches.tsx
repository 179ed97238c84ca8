import { useId, useRef } from 'preact/hooks';
import type { MatchAnswer } from '../../../messages/log/entries.ts';
import { Button } from '../../../ui/components/Button.tsx';
import { EmptyState } from '../../../ui/components/EmptyState.tsx';
import { Notice } from '../../../ui/components/Notice.tsx';
import type { Outside } from '../../../ui/outside/outside.ts';
import { failureText } from '../../../ui/settings/failureText.ts';
import { t } from '../../../ui/text/current.ts';
import { Section } from '../../Section.tsx';
import { Saying } from '../Saying.tsx';
import { useChange } from '../useChange.ts';
import { useLive } from '../useLive.ts';

/** Inviters who have the name of somebody in the log: one person, or two? And what was said before. */
export function Matches({ outside }: { readonly outside: Outside }) {
  const { value, failure } = useLive(outside, 'match.list', {});
  const change = useChange(outside);
  const heading = useRef<HTMLHeadingElement>(null);
  const settle = async ({ person, other }: MatchAnswer, same: boolean | null): Promise<void> => {
    const two = { person: person.id ?? '', other: other.id ?? '' };
    if (!(await change.ask('match.settle', { ...two, same }))) return;
    heading.current?.focus();
    if (same === null) return change.say({ tone: 'info', text: t('log_taken_back') });
    const restore = async (): Promise<boolean> =>
      (await change.ask('match.settle', { ...two, same: null })) !== null;
    change.offerUndo(t(same ? 'log_same' : 'log_two'), restore, () => heading.current?.focus());
  };
  return (
    <Section title={t('log_matches')} about={t('log_matches_about')}>
      <h3 class="said" ref={heading} tabIndex={-1}>
        {t('log_matches')}
      </h3>
      <Saying said={change.said} />
      {failure && <Notice tone="failure">{failureText(failure)}</Notice>}
      {value?.open.length === 0 && (
        <EmptyState icon="accept" title={t('log_no_matches')} text={t('log_no_matches_about')} />
      )}
      <ul class="known-list">
        {value?.open.map((match) => (
          <OpenMatch
            key={`${match.person.id} ${match.other.id}`}
            match={match}
            onSettle={(same) => void settle(match, same)}
          />
        ))}
      </ul>
      {value && value.settled.length > 0 && (
        <div class="known-group">
          <h3>{t('log_settled')}</h3>
          <ul class="known-list">
            {value.settled.map((match) => (
              <SettledMatch
                key={`${match.person.id} ${match.other.id}`}
                match={match}
                onBack={() => void settle(match, null)}
              />
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}

function OpenMatch({
  match: { person, other, headline, talk },
  onSettle,
}: {
  readonly match: MatchAnswer;
  readonly onSettle: (same: boolean) => void;
}) {
  const id = useId();
  return (
    <li class="known-item">
      <div class="known-text">
        <p class="known-name" id={id} dir="auto">
          {person.name}
        </p>
        {headline && (
          <p class="known-about" dir="auto">
            {headline}
          </p>
        )}
        {talk && (
          <p class="known-question">
            {t('log_question', { name: other.name, date: new Date(talk.time).toISOString() })}
          </p>
        )}
      </div>
      <Button describedBy={id} onPress={() => onSettle(true)}>
        {t('log_yes')}
      </Button>
      <Button describedBy={id} onPress={() => onSettle(false)}>
        {t('log_no')}
      </Button>
    </li>
  );
}

function SettledMatch({
  match: { person, other, same },
  onBack,
}: {
  readonly match: MatchAnswer;
  readonly onBack: () => void;
}) {
  const id = useId();
  const names = { name: person.name, other: other.name };
  return (
    <li class="known-item">
      <p class="known-text" id={id}>
        {t(same ? 'log_are_same' : 'log_are_two', names)}
      </p>
      <Button describedBy={id} onPress={onBack}>
        {t('log_take_back')}
      </Button>
    </li>
  );
}
