import { Counts } from '../ui/components/Counts.tsx';
import { t } from '../ui/text/current.ts';
import { tally } from '../ui/verdict/tally.ts';
import { pageLine } from './pageLine.ts';
import type { CurrentPageState } from './useCurrentPage.ts';

interface CurrentPageProps {
  readonly page: CurrentPageState;
  readonly enabled: boolean;
}

/** What the policy makes of the page in front, in numbers, and how complete that is, in a line. */
export function CurrentPage({ page, enabled }: CurrentPageProps) {
  const recorded = enabled && page.state === 'recorded' ? page.page : null;
  return (
    <section class="popup-part">
      <h2>{t('popup_page')}</h2>
      {recorded && recorded.invitations.length > 0 && (
        <Counts counts={tally(recorded.invitations.map(({ suggestion }) => suggestion))} />
      )}
      <p class="popup-line" role="status">
        {pageLine(page, enabled)}
      </p>
    </section>
  );
}
