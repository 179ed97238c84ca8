import { PolicyEditor } from '../../ui/policy-editor/PolicyEditor.tsx';
import { PolicyShelf } from '../../ui/policy-keep/PolicyShelf.tsx';
import { t } from '../../ui/text/current.ts';
import type { OptionsPage, PageProps } from '../page.ts';
import { Section } from '../Section.tsx';
import { stepAddress } from '../start/useStep.ts';
import { editAddress, useEdited } from './useEdited.ts';

export const policyPage: OptionsPage = { id: 'policy', title: 'options_policy', Page: PolicyPage };

/** Which policy speaks, what one does with policies, and one of them to read and change. */
function PolicyPage({ outside, settings, change }: PageProps) {
  const edited = useEdited();
  if (edited !== null) {
    return (
      <PolicyEditor
        key={edited}
        outside={outside}
        id={edited}
        room="page"
        onBack={() => {
          location.hash = policyPage.id;
        }}
      />
    );
  }
  return (
    <Section title={t('options_policy')} about={t('options_policy_about')}>
      <PolicyShelf
        outside={outside}
        active={settings.policy}
        onChoose={(policy) => change({ policy })}
        onEdit={(id) => {
          location.hash = editAddress(id);
        }}
      />
      <p class="section-note">
        <a href={stepAddress('kind')}>{t('options_start_setup')}</a>
      </p>
    </Section>
  );
}
