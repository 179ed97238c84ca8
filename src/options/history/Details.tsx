import { useState } from 'preact/hooks';
import type { HistoryEntry } from '../../messages/history.ts';
import { Button } from '../../ui/components/Button.tsx';
import { Notice } from '../../ui/components/Notice.tsx';
import { OutLink } from '../../ui/components/OutLink.tsx';
import type { Outside } from '../../ui/outside/outside.ts';
import { useAnswer } from '../../ui/policy-keep/useAnswer.ts';
import { failureText } from '../../ui/settings/failureText.ts';
import { t } from '../../ui/text/current.ts';
import { Corrections } from './Corrections.tsx';
import { ForgetPerson } from './ForgetPerson.tsx';
import { MomentLine } from './MomentLine.tsx';
import { PersonTimeline } from './PersonTimeline.tsx';
import { titleOf } from './words.ts';

interface DetailsProps {
  readonly outside: Outside;
  readonly entry: HistoryEntry;
  /** Its sender was forgotten, and it with them. */
  readonly onForgotten: (name: string) => void;
}

/** Everything that happened to one invitation, what can be put right, and the way to the rest about its sender. */
export function Details({ outside, entry, onForgotten }: DetailsProps) {
  const [everything, setEverything] = useState(false);
  // Asked again whenever the entry has become another one.
  const answer = useAnswer(outside, 'history.entry', { invitation: entry.id }, JSON.stringify(entry));
  if (answer === null) return <p class="history-dim">{t('history_loading')}</p>;
  if (!answer.ok) return <Notice tone="failure">{failureText(answer.error)}</Notice>;
  const { moments } = answer.value;
  const { person } = entry;
  return (
    <>
      {entry.note && (
        <blockquote class="history-note" dir="auto">
          {entry.note}
        </blockquote>
      )}
      {everything && person !== null ? (
        <PersonTimeline outside={outside} person={person} again={JSON.stringify(entry)} />
      ) : (
        <ol class="history-moments" aria-label={t('history_timeline')}>
          {moments.map((moment) => (
            <MomentLine key={moment.id} moment={moment} />
          ))}
        </ol>
      )}
      <div class="history-acts">
        <Corrections outside={outside} entry={entry} moments={moments} />
        {person !== null && (
          <Button look="plain" onPress={() => setEverything(!everything)}>
            {t(everything ? 'history_person_less' : 'history_person_all')}
          </Button>
        )}
        <OutLink look="action" address={entry.profileUrl}>
          {t('history_open_profile')}
          <span class="said">
            <bdi>{titleOf(entry)}</bdi>
          </span>
        </OutLink>
        {everything && person !== null && (
          <ForgetPerson
            outside={outside}
            person={person}
            name={entry.name ?? titleOf(entry)}
            onForgotten={onForgotten}
          />
        )}
      </div>
    </>
  );
}
