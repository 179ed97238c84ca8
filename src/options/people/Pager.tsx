import { useEffect } from 'preact/hooks';
import { Button } from '../../ui/components/Button.tsx';
import { t } from '../../ui/text/current.ts';

interface PagerProps {
  readonly offset: number;
  readonly limit: number;
  readonly total: number;
  readonly onGo: (offset: number) => void;
}

/** The way through a long list, where there is one. */
export function Pager({ offset, limit, total, onGo }: PagerProps) {
  const isBeyond = offset > 0 && offset >= total;
  useEffect(() => {
    // The last page has lost what stood on it.
    if (isBeyond) onGo(Math.max(0, Math.ceil(total / limit) - 1) * limit);
  }, [isBeyond]);
  if (total <= limit && offset === 0) return null;
  return (
    <nav class="pager" aria-label={t('log_pages')}>
      <Button disabled={offset === 0} onPress={() => onGo(Math.max(0, offset - limit))}>
        {t('log_newer')}
      </Button>
      <span>{t('log_shown', { from: offset + 1, to: Math.min(total, offset + limit), total })}</span>
      <Button disabled={offset + limit >= total} onPress={() => onGo(offset + limit)}>
        {t('log_older')}
      </Button>
    </nav>
  );
}
