import { useId } from 'preact/hooks';
import { Switch } from '../components/Switch.tsx';
import { t } from '../text/current.ts';
import { HeldLine, isHeld } from './Held.tsx';
import type { SettingsControl } from './useSettings.ts';

/** Switches Anteroom on and off, where no organisation holds that; nothing until the settings are known. */
export function EnabledSwitch({ settings, change }: Pick<SettingsControl, 'settings' | 'change'>) {
  const line = useId();
  if (!settings) return null;
  const held = isHeld(settings, 'enabled');
  return (
    <>
      <Switch
        on={settings.enabled}
        label={settings.enabled ? t('common_on') : t('common_off')}
        onChange={(enabled) => change({ enabled })}
        disabled={held}
        describedBy={held ? line : undefined}
      />
      {held && <HeldLine id={line} />}
    </>
  );
}
