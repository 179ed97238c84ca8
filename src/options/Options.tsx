import { Button } from '../ui/components/Button.tsx';
import { EmptyState } from '../ui/components/EmptyState.tsx';
import { Notice } from '../ui/components/Notice.tsx';
import { Icon } from '../ui/icons/Icon.tsx';
import type { Outside } from '../ui/outside/outside.ts';
import { Boundary } from '../ui/page/Boundary.tsx';
import { usePageTheme } from '../ui/page/usePageTheme.ts';
import { EnabledSwitch } from '../ui/settings/EnabledSwitch.tsx';
import { failureText } from '../ui/settings/failureText.ts';
import { useAccess } from '../ui/settings/useAccess.ts';
import { useSettings } from '../ui/settings/useSettings.ts';
import { t } from '../ui/text/current.ts';
import { optionsPages } from './pages.ts';
import { useChosenPage } from './useChosenPage.ts';

/** The options: one page for each thing the user can see or change, and the way between them. */
export function Options({ outside }: { readonly outside: Outside }) {
  const { settings, failure, change } = useSettings(outside);
  const access = useAccess(outside);
  const { id, Page } = useChosenPage();
  usePageTheme(settings?.theme ?? 'system');
  return (
    <div class="options">
      <header class="options-header">
        <span class="options-mark">
          <Icon name="mark" size={28} />
        </span>
        <h1>{t('extensionName')}</h1>
        <EnabledSwitch settings={settings} change={change} />
      </header>
      <nav class="options-nav" aria-label={t('options_pages')}>
        {optionsPages
          .filter(({ aside }) => aside !== true)
          .map((page) => (
            <a key={page.id} href={`#${page.id}`} aria-current={page.id === id ? 'page' : undefined}>
              {t(page.title)}
            </a>
          ))}
      </nav>
      <main class="options-page">
        {failure && <Notice tone="failure">{failureText(failure)}</Notice>}
        {!access.access && (
          <Notice tone="failure" action={<Button onPress={access.ask}>{t('common_access_give')}</Button>}>
            {t('common_access_missing')}
          </Notice>
        )}
        {settings === null && failure === null && (
          <EmptyState icon="mark" busy title={t('options_loading')} />
        )}
        {settings && (
          <Boundary key={id}>
            <Page outside={outside} settings={settings} change={change} />
          </Boundary>
        )}
      </main>
    </div>
  );
}
