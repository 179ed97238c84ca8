import { t } from '../../ui/text/current.ts';
import { Section } from '../Section.tsx';
import { Promises } from './Promises.tsx';

/** What Anteroom does, what it never does, and what one should know before using it on LinkedIn. */
export function About({ version }: { readonly version: string }) {
  return (
    <Section title={t('options_about')} about={t('options_version', { version })}>
      <Promises />
      <p class="section-note">{t('options_agreement')}</p>
      <p class="section-note">
        <a href="#start">{t('options_start_again')}</a>
      </p>
    </Section>
  );
}
