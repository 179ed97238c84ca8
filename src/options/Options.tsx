import { Button } from '../ui/components/Button.tsx';
import { Choice } from '../ui/components/Choice.tsx';
import { EmptyState } from '../ui/components/EmptyState.tsx';
import { Notice } from '../ui/components/Notice.tsx';
import { Slider } from '../ui/components/Slider.tsx';
import { Switch } from '../ui/components/Switch.tsx';
import { TextField } from '../ui/components/TextField.tsx';
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
          <Section title={t('options_hold')} about={t('options_hold_about')}>
            <Slider
              label={t('options_hold')}
              value={settings.holdSeconds}
              min={0}
              max={30}
              words={
                settings.holdSeconds === 0
                  ? t('options_hold_none')
                  : t('options_hold_seconds', { count: settings.holdSeconds })
              }
              onChoose={(holdSeconds) => change({ holdSeconds })}
            />
          </Section>
          <Section title={t('options_first_name')} about={t('options_first_name_about')}>
            <TextField
              label={t('options_first_name')}
              value={settings.ownFirstName ?? ''}
              longest={100}
              onChange={(name) => change({ ownFirstName: name.trim() || null })}
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
