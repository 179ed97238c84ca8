import { Choice } from '../../ui/components/Choice.tsx';
import { policySummary, policyTitle } from '../../ui/policy/naming.ts';
import { offeredPolicies } from '../../ui/settings/policies.ts';
import { t } from '../../ui/text/current.ts';
import type { OptionsPage, PageProps } from '../page.ts';
import { Section } from '../Section.tsx';

export const policyPage: OptionsPage = { id: 'policy', title: 'options_policy', Page: PolicyPage };

/** Which policy speaks. */
function PolicyPage({ settings, change }: PageProps) {
  return (
    <Section title={t('options_policy')} about={t('options_policy_about')}>
      <Choice
        label={t('options_policy')}
        look="cards"
        value={settings.policy}
        options={offeredPolicies(settings.policy).map((id) => ({
          value: id,
          text: policyTitle(id),
          about: policySummary(id),
        }))}
        onChoose={(policy) => change({ policy })}
      />
    </Section>
  );
}
