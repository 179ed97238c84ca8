import { useState } from 'preact/hooks';
import { Button } from '../../../ui/components/Button.tsx';
import { EmptyState } from '../../../ui/components/EmptyState.tsx';
import { t } from '../../../ui/text/current.ts';

interface UnreadableProps {
  /** The page's structure without its text. */
  readonly outline: () => string;
  readonly announce: (text: string) => void;
}

/** Says that the page was not understood, and offers what a bug report needs: its outline, without a word of its text. */
export function Unreadable({ outline, announce }: UnreadableProps) {
  const [byHand, setByHand] = useState<string | null>(null);
  const copy = async (): Promise<void> => {
    const text = outline();
    try {
      await navigator.clipboard.writeText(text);
      announce(t('sidebar_outline_copied'));
    } catch {
      // The browser or the page's permissions policy keeps the clipboard from us: shown, to be copied by hand.
      setByHand(text);
    }
  };
  return (
    <EmptyState icon="unreadable" title={t('sidebar_unreadable')} text={t('sidebar_unreadable_text')}>
      <Button icon="copy" onPress={() => void copy()}>
        {t('sidebar_outline_copy')}
      </Button>
      {byHand === null ? (
        <p class="empty-text">{t('sidebar_outline_what')}</p>
      ) : (
        <>
          <p class="empty-text">{t('sidebar_outline_by_hand')}</p>
          <textarea class="outline" readOnly rows={6} aria-label={t('sidebar_outline')} value={byHand} />
        </>
      )}
    </EmptyState>
  );
}
