import { Button } from '../ui/components/Button.tsx';
import { Notice } from '../ui/components/Notice.tsx';
import { Select } from '../ui/components/Select.tsx';
import { Switch } from '../ui/components/Switch.tsx';
import { Icon } from '../ui/icons/Icon.tsx';
import { invitationsAddress } from '../ui/links.ts';
import type { Outside } from '../ui/outside/outside.ts';
import { usePageTheme } from '../ui/page/usePageTheme.ts';
import { policySummary, policyTitle } from '../ui/policy/naming.ts';
import { failureText } from '../ui/settings/failureText.ts';
import { offeredPolicies } from '../ui/settings/policies.ts';
import { useAccess } from '../ui/settings/useAccess.ts';
import { useSettings } from '../ui/settings/useSettings.ts';
import { t } from '../ui/text/current.ts';
import { trustedOnly } from '../ui/trusted.ts';
import { CurrentPage } from './CurrentPage.tsx';
import { useCurrentPage } from './useCurrentPage.ts';

/** The popup: on or off, which policy speaks, and what it makes of the page in front. */
export function Popup({ outside }: { readonly outside: Outside }) {
  const { settings, failure, change } = useSettings(outside);
  const access = useAccess(outside);
  const page = useCurrentPage(outside);
  usePageTheme(settings?.theme ?? 'system');
  const summary = settings && policySummary(settings.policy);
  return (
    <main class="popup">
      <header class="popup-header">
        <span class="popup-mark">
          <Icon name="mark" size={20} />
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
      {settings && (
        <section class="popup-part">
          <Select
            label={t('popup_policy')}
            value={settings.policy}
            options={offeredPolicies(settings.policy).map((id) => ({ value: id, text: policyTitle(id) }))}
            onChoose={(policy) => change({ policy })}
          />
          {summary && <p class="popup-summary">{summary}</p>}
        </section>
      )}
      {settings && <CurrentPage page={page} enabled={settings.enabled} />}
      <footer class="popup-footer">
        <a href={invitationsAddress} target="_blank" rel="noopener" onClick={trustedOnly}>
          {t('popup_open_invitations')}
        </a>
        <Button look="plain" icon="settings" onPress={outside.openOptions}>
          {t('popup_more')}
        </Button>
      </footer>
    </main>
  );
}
