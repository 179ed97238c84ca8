import type { ListedPolicy } from '../../../messages/policies.ts';
import { type Verdict, verdicts } from '../../../policy/suggestion.ts';
import { Notice } from '../../../ui/components/Notice.tsx';
import { Icon } from '../../../ui/icons/Icon.tsx';
import { listedTitle } from '../../../ui/policy/listed.ts';
import { policySummary, policyTitle } from '../../../ui/policy/naming.ts';
import { useAnswer } from '../../../ui/policy-keep/useAnswer.ts';
import { Held } from '../../../ui/settings/Held.tsx';
import { number, t } from '../../../ui/text/current.ts';
import { trusted } from '../../../ui/trusted.ts';
import { countedKeys } from '../../../ui/verdict/words.ts';
import type { StepProps } from '../step.ts';
import { kinds, offeredIds, otherPresets } from './kinds.ts';

type Counts = Readonly<Record<Verdict, number>>;

/** Which of three the user is, or one of the other presets; each with what it would do to the invitations pending now. */
export function ChooseKind({ outside, settings, change, setUp: { active } }: StepProps) {
  const answer = useAnswer(outside, 'policy.tallies', { ids: [...offeredIds] });
  const tallies = answer?.ok === true && answer.value.total > 0 ? answer.value : null;
  const chosen = active === null ? settings.policy : (active.preset ?? active.id);
  const card = (id: string, title: string, about: string | null) => (
    <Card
      key={id}
      title={title}
      about={about}
      counts={tallies?.tallies[id] ?? null}
      checked={id === chosen}
      onChoose={() => change({ policy: id })}
    />
  );
  return (
    <>
      {active !== null && isOwn(active) && (
        <Notice tone="info">{t('options_start_own_active', { title: listedTitle(active) })}</Notice>
      )}
      <Held settings={settings} name="policy">
        <fieldset class="choice choice-cards">
          <legend class="start-about">
            {tallies ? t('options_start_pending', { count: tallies.total }) : t('options_start_choose_about')}
          </legend>
          {kinds.map(({ id, title, about }) => card(id, t(title), t(about)))}
          <details class="start-more" open={otherPresets.some(({ id }) => id === chosen)}>
            <summary>{t('options_start_more')}</summary>
            <p class="start-about">{t('options_start_more_about')}</p>
            <div class="choice">
              {otherPresets.map(({ id }) => card(id, policyTitle(id), policySummary(id)))}
            </div>
          </details>
        </fieldset>
      </Held>
    </>
  );
}

/** A policy of the user's own that is none of the set-up's making. */
const isOwn = ({ from, preset }: ListedPolicy): boolean =>
  from === 'own' && (preset === null || !offeredIds.includes(preset));

interface CardProps {
  readonly title: string;
  readonly about: string | null;
  readonly counts: Counts | null;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

function Card({ title, about, counts, checked, onChoose }: CardProps) {
  return (
    <label class="choice-option">
      <input type="radio" name="preset" checked={checked} onChange={trusted(onChoose)} />
      <span class="choice-words">
        <span class="choice-title">{title}</span>
        {about && <span class="choice-about">{about}</span>}
        {counts && <Tally counts={counts} />}
      </span>
    </label>
  );
}

/** Verdicts in numbers, small, and in words: whoever is introduced knows none of the icons. */
function Tally({ counts }: { readonly counts: Counts }) {
  return (
    <span class="effect-counts">
      {verdicts.map((verdict) => (
        <span key={verdict} class={`effect-count count-${verdict}`}>
          <Icon name={verdict} size={14} />
          {t(countedKeys[verdict])} {number(counts[verdict])}
        </span>
      ))}
    </span>
  );
}
