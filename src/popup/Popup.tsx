import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../ui/components/Button.tsx';
import { Notice } from '../ui/components/Notice.tsx';
import { Select } from '../ui/components/Select.tsx';
import { Icon } from '../ui/icons/Icon.tsx';
import { invitationsAddress } from '../ui/links.ts';
import type { Outside } from '../ui/outside/outside.ts';
import { useNearestFocus } from '../ui/page/useNearestFocus.ts';
import { usePageTheme } from '../ui/page/usePageTheme.ts';
import { offeredPolicies } from '../ui/policy/offered.ts';
import { PolicyEditor } from '../ui/policy-editor/PolicyEditor.tsx';
import { usePolicies } from '../ui/policy-keep/usePolicies.ts';
import { EnabledSwitch } from '../ui/settings/EnabledSwitch.tsx';
import { failureText } from '../ui/settings/failureText.ts';
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
  const { shelf } = usePolicies(outside);
  const [editing, setEditing] = useState<string | null>(null);
  const main = useRef<HTMLElement>(null);
  const edited = useRef(false);
  useNearestFocus(main);
  useLayoutEffect(() => {
    // Back to where the editor was opened from.
    if (edited.current && editing === null)
      main.current?.querySelector<HTMLElement>('.popup-acts button')?.focus();
    edited.current = editing !== null;
  }, [editing]);
  usePageTheme(settings?.theme ?? 'system');
  if (editing !== null) {
    return (
      <main ref={main}>
        <PolicyEditor outside={outside} id={editing} room="popup" onBack={() => setEditing(null)} />
      </main>
    );
  }
  const offered = settings && offeredPolicies(shelf?.policies ?? null, settings.policy);
  const summary = offered?.find(({ id }) => id === settings?.policy)?.summary;
  const active = shelf?.policies.find(({ id }) => id === settings?.policy);
  const locked = shelf?.managed.policyLocked ?? false;
  const isFixed = locked || active?.from === 'managed';
  return (
    <main ref={main} class="popup">
      <header class="popup-header">
        <span class="popup-mark">
          <Icon name="mark" size={20} />
        </span>
        <h1>{t('extensionName')}</h1>
        <EnabledSwitch settings={settings} change={change} />
      </header>
      {failure && <Notice tone="failure">{failureText(failure)}</Notice>}
      {!access.access && (
        <Notice tone="failure" action={<Button onPress={access.ask}>{t('common_access_give')}</Button>}>
          {t('common_access_missing')}
        </Notice>
      )}
      {settings && (
        <section class="popup-part">
          {locked ? (
            <>
              <p class="popup-policy">{offered?.find(({ id }) => id === settings.policy)?.title}</p>
              <p class="popup-line">{t('policy_edit_locked')}</p>
            </>
          ) : (
            <Select
              label={t('popup_policy')}
              value={settings.policy}
              options={(offered ?? []).map(({ id, title }) => ({ value: id, text: title }))}
              onChoose={(policy) => change({ policy })}
            />
          )}
          {summary && <p class="popup-summary">{summary}</p>}
          <div class="popup-acts">
            <Button icon={isFixed ? 'info' : 'sift'} onPress={() => setEditing(settings.policy)}>
              {t(isFixed ? 'popup_show' : active?.draft ? 'popup_edit_draft' : 'popup_edit')}
            </Button>
          </div>
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
