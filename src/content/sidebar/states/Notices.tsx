import { Button } from '../../../ui/components/Button.tsx';
import { Notice } from '../../../ui/components/Notice.tsx';
import { t } from '../../../ui/text/current.ts';
import type { NoticeText } from './notices.ts';

interface NoticesProps {
  readonly notices: readonly NoticeText[];
  readonly on: Readonly<Record<'reload' | 'more', () => void>>;
}

/** What is left out or does not work, above the list. */
export function Notices({ notices, on }: NoticesProps) {
  return (
    <>
      {notices.map(({ key, params, tone, action }) => (
        <Notice
          key={key}
          tone={tone}
          action={
            action && (
              <Button look="outline" onPress={on[action]}>
                {t(action === 'reload' ? 'sidebar_reload' : 'sidebar_more')}
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
