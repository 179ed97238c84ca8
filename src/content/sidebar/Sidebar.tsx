import { useCallback, useEffect, useId, useRef, useState } from 'preact/hooks';
import { direction, language, t } from '../../ui/text/current.ts';
import { tally } from '../../ui/verdict/tally.ts';
import type { Act } from '../store/act.ts';
import type { PageStore } from '../store/types.ts';
import { ActStrips } from './acts/ActStrips.tsx';
import { headingOf } from './entry/heading.ts';
import { Tab } from './header/Tab.tsx';
import { Help } from './keys/Help.tsx';
import type { Memory, Remembered } from './memory.ts';
import { Panel, type PanelHandle } from './Panel.tsx';
import { Marker } from './page/Marker.tsx';
import { onRowClick } from './page/rowClicks.ts';
import { Separator } from './page/Separator.tsx';
import { usePlacement } from './page/usePlacement.ts';
import { bodyOf } from './states/body.ts';
import { useDesk } from './useDesk.ts';
import { useMarked } from './useMarked.ts';
import { useShown } from './useShown.ts';
import { useStore } from './useStore.ts';
import { useTheme } from './useTheme.ts';
import { useVisits } from './useVisits.ts';

/** Calls back when the user asks, from anywhere in the browser, for the focus to go to the sidebar or back; returns the stop. */
export type OnFocusCommand = (listener: () => void) => () => void;

interface SidebarProps {
  readonly store: PageStore;
  readonly memory: Memory;
  readonly remembered: Remembered;
  readonly onFocusCommand: OnFocusCommand;
  /** What is drawn around the page's rows goes in here: it stands on the page, outside of what is drawn in here. */
  readonly marks: HTMLElement;
}

/** The sidebar: open, or folded away to its tab; with what it draws outside of itself. */
export function Sidebar({ store, memory, remembered, onFocusCommand, marks }: SidebarProps) {
  const state = useStore(store);
  const { rows, acts, settings, connection } = state;
  const desk = useDesk(store);
  const { session } = desk;
  const theme = useTheme(settings?.theme ?? 'system');
  const [wishes, setWishes] = useState(remembered);
  const keep = (next: Remembered): void => {
    setWishes(next);
    memory.save(next);
  };
  const placement = usePlacement(store, rows, wishes.width ?? undefined);
  const shown = useShown(placement, wishes, keep, connection === 'off');
  const title = useId();
  const root = useRef<HTMLDivElement>(null);
  const panel = useRef<PanelHandle | null>(null);
  const { toggle, keepFocus } = useFocusKeeper(shown.open);
  const setOpen = (open: boolean): void => {
    keepFocus();
    shown.setOpen(open);
  };
  const visits = useVisits(root, panel, () => shown.setOpen(true), shown.open, onFocusCommand);
  const [marked, mark] = useMarked(root);

  // The list keeps this until the row is gone, and its acts may be told about later.
  for (const { id, reading } of rows) session.titles.set(id, headingOf(reading).title);
  const nameOf = useCallback(
    (act: Act) => session.titles.get(act.invitation) ?? act.name ?? t('sidebar_name_unknown'),
    [session],
  );
  const choose = useCallback(
    (id: string): void => {
      if (!session.order.includes(id)) return;
      desk.select(id, false);
      mark();
      panel.current?.show();
    },
    [desk, session, mark],
  );
  useEffect(() => onRowClick(store, choose), [store, choose]);

  const showRow = (id: string): (() => void) | null =>
    rows.some((row) => row.id === id)
      ? () => {
          desk.select(id, false);
          store.actions.reveal(id);
          panel.current?.focus();
        }
      : null;
  const strips = <ActStrips store={store} acts={acts} nameOf={nameOf} onShow={showRow} />;
  return (
    <div
      ref={root}
      class="anteroom"
      lang={language()}
      dir={direction()}
      data-theme={theme}
      data-placement={placement.kind}
      data-side={placement.kind === 'sheet' ? undefined : placement.side}
      style={placement.kind === 'sheet' ? undefined : { '--width': `${placement.width}px` }}
    >
      {shown.open ? (
        <Panel
          id={title}
          store={store}
          desk={desk}
          collapse={{ element: toggle, icon: placement.kind === 'sheet' ? 'more' : 'aside' }}
          onCollapse={() => setOpen(false)}
          onLeave={visits.leave}
          onHandle={visits.onHandle}
        >
          {strips}
          {placement.kind !== 'sheet' && (
            <Separator
              side={placement.side}
              width={placement.width}
              onResize={(width) => keep({ ...wishes, width })}
            />
          )}
        </Panel>
      ) : (
        <>
          <Tab
            counts={bodyOf(state) === 'entries' ? tally(rows.map((row) => row.suggestion)) : null}
            total={rows.length}
            onOpen={() => setOpen(true)}
            element={toggle}
          />
          <div class="strips-alone">{strips}</div>
        </>
      )}
      {shown.open && marked && session.selected !== null && (
        <Marker store={store} id={session.selected} marks={marks} theme={theme} />
      )}
      {session.help && <Help desk={desk} />}
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
