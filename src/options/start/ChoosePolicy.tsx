import { compile } from '../../policy/compile.ts';
import { presetById, presets } from '../../policy/presets/index.ts';
import { type Verdict, verdicts } from '../../policy/suggestion.ts';
import { Icon } from '../../ui/icons/Icon.tsx';
import { policySummary, policyTitle } from '../../ui/policy/naming.ts';
import { useAnswer } from '../../ui/policy-keep/useAnswer.ts';
import { Held } from '../../ui/settings/Held.tsx';
import { number, t } from '../../ui/text/current.ts';
import { trusted } from '../../ui/trusted.ts';
import { verdictKeys } from '../../ui/verdict/words.ts';
import type { PageProps } from '../page.ts';
import { ExampleInvitations } from './ExampleInvitations.tsx';

const ids = presets.map(({ id }) => id);

/** The presets, each with what it would do to the invitations pending now; the chosen one tried on examples. */
export function ChoosePolicy({ outside, settings, change }: PageProps) {
  const answer = useAnswer(outside, 'policy.tallies', { ids });
  const tallies = answer?.ok === true && answer.value.total > 0 ? answer.value : null;
  const chosen = presetById(settings.policy);
  return (
    <div class="start-choose">
      <Held settings={settings} name="policy">
        <fieldset class="choice choice-cards">
          <legend class="start-about">
            {tallies ? t('options_start_pending', { count: tallies.total }) : t('options_start_choose_about')}
          </legend>
          {presets.map(({ id }) => (
            <label key={id} class="choice-option">
              <input
                type="radio"
                name="preset"
                checked={id === settings.policy}
                onChange={trusted(() => change({ policy: id }))}
              />
              <span class="choice-words">
                <span class="choice-title">{policyTitle(id)}</span>
                <span class="choice-about">{policySummary(id)}</span>
                {tallies?.tallies[id] && <Tally counts={tallies.tallies[id]} />}
              </span>
            </label>
          ))}
        </fieldset>
      </Held>
      {chosen && <ExampleInvitations policy={compile(chosen)} title={policyTitle(chosen.id)} />}
    </div>
  );
}

/** Verdicts in numbers, small, and in words: whoever is introduced knows none of the icons. */
function Tally({ counts }: { readonly counts: Readonly<Record<Verdict, number>> }) {
  return (
    <span class="effect-counts">
      {verdicts.map((verdict) => (
        <span key={verdict} class={`effect-count count-${verdict}`}>
          <Icon name={verdict} size={14} />
          {t(verdictKeys[verdict])} {number(counts[verdict])}
        </span>
      ))}
    </span>
  );
}
