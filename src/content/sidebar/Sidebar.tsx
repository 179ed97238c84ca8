import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { Toast } from '../../ui/components/Toast.tsx';
import { direction, language } from '../../ui/text/current.ts';
import { tally } from '../../ui/verdict/tally.ts';
import type { PageStore } from '../store/types.ts';
import { FilterChips } from './header/FilterChips.tsx';
import { Header } from './header/Header.tsx';
import { Tab } from './header/Tab.tsx';
import { EntryList } from './list/EntryList.tsx';
import { type Filter, filterRows } from './list/filter.ts';
import type { Memory, Remembered } from './memory.ts';
import { usePlacement } from './page/usePlacement.ts';
import { sessionOf } from './session.ts';
import { bodyOf } from './states/body.ts';
import { Notices } from './states/Notices.tsx';
import { noticesOf } from './states/notices.ts';
import { PageState } from './states/PageState.tsx';
import { summaryOf } from './states/summary.ts';
import { useShown } from './useShown.ts';
import { useStore } from './useStore.ts';
import { useTheme } from './useTheme.ts';
import { useToast } from './useToast.ts';

interface SidebarProps {
  readonly store: PageStore;
  readonly memory: Memory;
  readonly remembered: Remembered;
}

/** The sidebar: the page's invitations with what the policy suggests, or the state that stands in their place. */
export function Sidebar({ store, memory, remembered }: SidebarProps) {
  const state = useStore(store);
  const { rows, settings, connection } = state;
  const theme = useTheme(settings?.theme ?? 'system');
  const placement = usePlacement(store, rows);
  const shown = useShown(placement, memory, remembered, connection === 'off');
  const session = sessionOf(store);
  const [filter, setFilter] = useState(session.filter);
  const [toast, announce] = useToast();
  const counts = useMemo(() => tally(rows.map((row) => row.suggestion)), [rows]);
  const entries = useMemo(() => filterRows(rows, filter), [rows, filter]);
  const title = useId();
  const { toggle, keepFocus } = useFocusKeeper(shown.open);
  const setOpen = (open: boolean): void => {
    keepFocus();
    shown.setOpen(open);
  };
  const choose = (next: Filter): void => {
    session.filter = next;
    session.top = 0;
    setFilter(next);
  };
  const body = bodyOf(state);
  return (
    <div
      class="anteroom"
      lang={language()}
      dir={direction()}
      data-theme={theme}
      data-placement={placement.kind}
      data-side={placement.kind === 'sheet' ? undefined : placement.side}
      style={placement.kind === 'sheet' ? undefined : { '--width': `${placement.width}px` }}
    >
      {shown.open ? (
        <aside class="panel" aria-labelledby={title}>
          <Header
            id={title}
            policy={settings?.policy ?? null}
            onSettings={store.actions.openOptions}
            onCollapse={() => setOpen(false)}
            collapse={{ element: toggle, icon: placement.kind === 'sheet' ? 'more' : 'aside' }}
          >
            {body === 'entries' && (
              <FilterChips
                total={rows.length}
                counts={counts}
                filter={entries === rows ? null : filter}
                onFilter={choose}
              />
            )}
          </Header>
          <Notices notices={noticesOf(state)} onReload={() => location.reload()} />
          {body === 'entries' ? (
            <EntryList key={filter ?? 'all'} rows={entries} session={session} />
          ) : (
            <PageState body={body} store={store} announce={announce} />
          )}
          <p class="said" role="status">
            {summaryOf(state, counts)}
          </p>
          <Toast text={toast} />
        </aside>
      ) : (
        <Tab
          counts={body === 'entries' ? counts : null}
          total={rows.length}
          onOpen={() => setOpen(true)}
          element={toggle}
        />
      )}
    </div>
  );
}

/** The button that opens and the one that closes take each other's place; the user's focus goes along. */
function useFocusKeeper(open: boolean) {
  const toggle = useRef<HTMLButtonElement>(null);
  const wanted = useRef<boolean | null>(null);
  useEffect(() => {
    if (wanted.current === !open) toggle.current?.focus({ preventScroll: true });
    wanted.current = null;
  }, [open]);
  const keepFocus = (): void => {
    wanted.current = open;
  };
  return { toggle, keepFocus };
}
