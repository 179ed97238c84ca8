import { useEffect, useState } from 'preact/hooks';
import type { RecordedPage } from '../messages.ts';
import type { Outside } from '../ui/outside/outside.ts';

/** What was recorded of the page in front: `asking` until answered, `elsewhere` when it shows no invitations. */
export type CurrentPageState =
  | { readonly state: 'asking' | 'elsewhere' | 'failed' }
  | { readonly state: 'recorded'; readonly page: RecordedPage };

/** The list grows while the popup is open (the user scrolls, another policy is chosen): asked again this often, in ms. */
const again = 1500;

/** Follows what the background has recorded of the page in front. */
export function useCurrentPage(outside: Outside): CurrentPageState {
  const [state, setState] = useState<CurrentPageState>({ state: 'asking' });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let watching = true;
    const ask = async (): Promise<void> => {
      const now = await currentPage(outside);
      if (!watching) return;
      setState(now);
      timer = setTimeout(() => void ask(), again);
    };
    void ask();
    return () => {
      watching = false;
      clearTimeout(timer);
    };
  }, [outside]);
  return state;
}

async function currentPage(outside: Outside): Promise<CurrentPageState> {
  const tabId = await outside.currentTab();
  if (tabId === null) return { state: 'elsewhere' };
  const answer = await outside.ask('record.list', { tabId });
  if (!answer.ok) return { state: 'failed' };
  const [page] = [...answer.value.pages].sort((a, b) => b.at - a.at);
  return page ? { state: 'recorded', page } : { state: 'elsewhere' };
}
