import { PolicyShelf } from '../../ui/policy-keep/PolicyShelf.tsx';
import { t } from '../../ui/text/current.ts';
import type { OptionsPage, PageProps } from '../page.ts';
import { Section } from '../Section.tsx';

export const policyPage: OptionsPage = { id: 'policy', title: 'options_policy', Page: PolicyPage };

/** Which policy speaks, and what one does with policies. */
function PolicyPage({ outside, settings, change }: PageProps) {
  return (
    <Section title={t('options_policy')} about={t('options_policy_about')}>
      <PolicyShelf outside={outside} active={settings.policy} onChoose={(policy) => change({ policy })} />
    </Section>
  );
}
