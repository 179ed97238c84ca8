import type { ComponentChildren, Ref } from 'preact';
import { IconButton } from '../../../ui/components/Button.tsx';
import { Icon } from '../../../ui/icons/Icon.tsx';
import { policyTitle } from '../../../ui/policy/naming.ts';
import { t } from '../../../ui/text/current.ts';

interface HeaderProps {
  readonly id: string;
  /** The active policy's id, null while unknown. */
  readonly policy: string | null;
  /** What it is called, where it is the user's own. */
  readonly policyTitle?: string | undefined;
  readonly onSettings: () => void;
  readonly onHelp: () => void;
  readonly onCollapse: () => void;
  /** The button that folds it away: its element, and an icon that shows where to. */
  readonly collapse: { readonly element: Ref<HTMLButtonElement>; readonly icon: 'aside' | 'more' };
  readonly children?: ComponentChildren;
}

/** Whose sidebar this is, which policy speaks, and the way out of it. */
export function Header({
  id,
  policy,
  policyTitle: own,
  onSettings,
  onHelp,
  onCollapse,
  collapse,
  children,
}: HeaderProps) {
  const title = own ?? (policy === null ? null : policyTitle(policy));
  return (
    <header class="header">
      <div class="header-line">
        <span class="header-mark">
          <Icon name="mark" size={18} />
        </span>
        <h2 class="header-title" id={id}>
          {t('extensionName')}
        </h2>
        {title !== null && (
          <p class="header-policy" title={t('sidebar_policy', { policy: title })}>
            <span class="said">{t('sidebar_policy_label')}</span> {title}
          </p>
        )}
        <IconButton icon="help" label={t('sidebar_help')} onPress={onHelp} />
        <IconButton icon="settings" label={t('sidebar_settings')} onPress={onSettings} />
        <IconButton
          icon={collapse.icon}
          label={t('sidebar_collapse')}
          turns
          element={collapse.element}
          onPress={onCollapse}
        />
      </div>
      {children}
    </header>
  );
}
