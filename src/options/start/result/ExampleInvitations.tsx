import type { CompiledPolicy } from '../../../policy/compile.ts';
import { givenEvidence } from '../../../policy/facts/given.ts';
import { type CaseName, cases } from '../../../policy/presets/cases.ts';
import { VerdictBadge } from '../../../ui/components/VerdictBadge.tsx';
import { t } from '../../../ui/text/current.ts';

/** Invitations that tell the presets apart, with their message keys. */
const shown: readonly (readonly [name: CaseName, key: string])[] = [
  ['talkUnopened', 'example_talkUnopened'],
  ['personalNote', 'example_personalNote'],
  ['cannedNote', 'example_cannedNote'],
  ['strangerUnopened', 'example_strangerUnopened'],
  ['flattery', 'example_flattery'],
  ['pitch', 'example_pitch'],
  ['commonEmployer', 'example_commonEmployer'],
  ['newsletter', 'example_newsletter'],
];

/** What a policy makes of a few invitations everybody knows. */
export function ExampleInvitations({
  policy,
  title,
}: {
  readonly policy: CompiledPolicy;
  readonly title: string;
}) {
  return (
    <div class="start-examples">
      <h3>{t('options_start_examples', { title })}</h3>
      <ul>
        {shown.map(([name, key]) => {
          const { verdict, certain } = policy.decide(givenEvidence(cases[name], 0), 0);
          return (
            <li key={name}>
              <span>{t(key)}</span>
              <VerdictBadge verdict={verdict} certain={certain} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
