import { Button } from '../../../ui/components/Button.tsx';
import { Notice } from '../../../ui/components/Notice.tsx';
import { t } from '../../../ui/text/current.ts';
import type { NoticeText } from './notices.ts';

interface NoticesProps {
  readonly notices: readonly NoticeText[];
  readonly onReload: () => void;
}

/** What is left out or does not work, above the list. */
export function Notices({ notices, onReload }: NoticesProps) {
  return (
    <>
      {notices.map(({ key, params, tone, action }) => (
        <Notice
          key={key}
          tone={tone}
          action={
            action === 'reload' && (
              <Button look="outline" onPress={onReload}>
                {t('sidebar_reload')}
              </Button>
            )
          }
        >
          {t(key, params)}
        </Notice>
      ))}
    </>
  );
}
