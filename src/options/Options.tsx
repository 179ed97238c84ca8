import { Button } from '../ui/components/Button.tsx';
import { Choice } from '../ui/components/Choice.tsx';
import { EmptyState } from '../ui/components/EmptyState.tsx';
import { Notice } from '../ui/components/Notice.tsx';
import { Switch } from '../ui/components/Switch.tsx';
import { Icon } from '../ui/icons/Icon.tsx';
import type { Outside } from '../ui/outside/outside.ts';
import { usePageTheme } from '../ui/page/usePageTheme.ts';
import { policySummary, policyTitle } from '../ui/policy/naming.ts';
import { failureText } from '../ui/settings/failureText.ts';
import { offeredPolicies } from '../ui/settings/policies.ts';
import { useAccess } from '../ui/settings/useAccess.ts';
import { useSettings } from '../ui/settings/useSettings.ts';
import { t } from '../ui/text/current.ts';
import { About } from './About.tsx';
import { Section } from './Section.tsx';

const themeOptions = [
  { value: 'system', key: 'options_theme_system' },
  { value: 'light', key: 'options_theme_light' },
  { value: 'dark', key: 'options_theme_dark' },
] as const;

/** The options page: the popup's controls with more room, and what Anteroom does and never does. */
export function Options({ outside }: { readonly outside: Outside }) {
  const { settings, failure, change } = useSettings(outside);
  const access = useAccess(outside);
  usePageTheme(settings?.theme ?? 'system');
  return (
    <main class="options">
      <header class="options-header">
        <span class="options-mark">
          <Icon name="mark" size={28} />
        </span>
        <h1>{t('extensionName')}</h1>
        {settings && (
          <Switch
            on={settings.enabled}
            label={settings.enabled ? t('common_on') : t('common_off')}
            onChange={(enabled) => change({ enabled })}
          />
        )}
      </header>
      {failure && <Notice tone="failure">{failureText(failure)}</Notice>}
      {!access.access && (
        <Notice tone="failure" action={<Button onPress={access.ask}>{t('common_access_give')}</Button>}>
          {t('common_access_missing')}
        </Notice>
      )}
      {settings === null && failure === null && <EmptyState icon="mark" busy title={t('options_loading')} />}
      {settings && (
        <>
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
          <Section title={t('options_theme')} about={t('options_theme_about')}>
            <Choice
              label={t('options_theme')}
              look="row"
              value={settings.theme}
              options={themeOptions.map(({ value, key }) => ({ value, text: t(key) }))}
              onChoose={(theme) => change({ theme })}
            />
          </Section>
        </>
      )}
      <About version={outside.version} />
    </main>
  );
}
