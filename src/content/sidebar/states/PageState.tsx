import { Button } from '../../../ui/components/Button.tsx';
import { EmptyState } from '../../../ui/components/EmptyState.tsx';
import { t } from '../../../ui/text/current.ts';
import type { PageStore } from '../../store/types.ts';
import type { Body } from './body.ts';
import { Unreadable } from './Unreadable.tsx';

interface PageStateProps {
  readonly body: Exclude<Body, 'entries'>;
  readonly store: PageStore;
  readonly announce: (text: string) => void;
}

/** The state of the page, in plain words, where there are no entries to show. */
export function PageState({ body, store, announce }: PageStateProps) {
  switch (body) {
    case 'loading':
      return <EmptyState icon="mark" busy title={t('sidebar_loading')} text={t('sidebar_loading_text')} />;
    case 'empty':
      return <EmptyState icon="accept" title={t('sidebar_empty')} text={t('sidebar_empty_text')} />;
    case 'cleared':
      return (
        <EmptyState icon="accept" title={t('sidebar_cleared')}>
          {store.get().page.state === 'partial' && (
            <Button onPress={store.actions.more}>{t('sidebar_more')}</Button>
          )}
        </EmptyState>
      );
    case 'off':
      return (
        <EmptyState icon="off" title={t('sidebar_off')} text={t('sidebar_off_text')}>
          <Button onPress={store.actions.openOptions}>{t('sidebar_settings')}</Button>
        </EmptyState>
      );
    case 'unreadable':
      return <Unreadable outline={store.actions.outline} announce={announce} />;
  }
}
