import { Choice } from '../../ui/components/Choice.tsx';
import { Slider } from '../../ui/components/Slider.tsx';
import { Switch } from '../../ui/components/Switch.tsx';
import { TextField } from '../../ui/components/TextField.tsx';
import { Held } from '../../ui/settings/Held.tsx';
import { t } from '../../ui/text/current.ts';
import type { OptionsPage, PageProps } from '../page.ts';
import { Section } from '../Section.tsx';

export const settingsPage: OptionsPage = { id: 'settings', title: 'options_settings', Page: SettingsPage };

const themeOptions = [
  { value: 'system', key: 'options_theme_system' },
  { value: 'light', key: 'options_theme_light' },
  { value: 'dark', key: 'options_theme_dark' },
] as const;

const learned = [
  { name: 'learnProfile', key: 'options_learn_profile' },
  { name: 'learnConversations', key: 'options_learn_conversations' },
  { name: 'learnConnections', key: 'options_learn_connections' },
] as const;

/** The slider's end, in days. */
const longestProfileAge = 365;

/** How Anteroom behaves, whatever the policy. */
function SettingsPage({ settings, change }: PageProps) {
  return (
    <>
      <Section title={t('options_hold')} about={t('options_hold_about')}>
        <Held settings={settings} name="holdSeconds">
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
        </Held>
      </Section>
      <Section title={t('options_profile_age')} about={t('options_profile_age_about')}>
        <Slider
          label={t('options_profile_age')}
          value={Math.min(settings.profileStaleDays, longestProfileAge)}
          min={7}
          max={longestProfileAge}
          words={t('options_profile_age_days', { count: settings.profileStaleDays })}
          onChoose={(profileStaleDays) => change({ profileStaleDays })}
        />
      </Section>
      <Section title={t('options_learn')} about={t('options_learn_about')}>
        {learned.map(({ name, key }) => (
          <Switch key={name} label={t(key)} on={settings[name]} onChange={(on) => change({ [name]: on })} />
        ))}
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
        <Held settings={settings} name="theme">
          <Choice
            label={t('options_theme')}
            look="row"
            value={settings.theme}
            options={themeOptions.map(({ value, key }) => ({ value, text: t(key) }))}
            onChoose={(theme) => change({ theme })}
          />
        </Held>
      </Section>
    </>
  );
}
