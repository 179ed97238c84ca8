import { Button } from '../../ui/components/Button.tsx';
import { Notice } from '../../ui/components/Notice.tsx';
import { t } from '../../ui/text/current.ts';
import type { Said } from './useChange.ts';

/** What just happened, also to screen readers: the place stays, because a live region is only heard when it was there before. */
export function Saying({ said }: { readonly said: Said | null }) {
  return (
    <div role="status" class="saying">
      {said && (
        <Notice
          tone={said.tone}
          action={said.undo && <Button onPress={said.undo}>{t('sidebar_undo')}</Button>}
        >
          {said.text}
        </Notice>
      )}
    </div>
  );
}
