import type { ComponentChildren, Ref } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { Button } from '../../ui/components/Button.tsx';
import { EmptyState } from '../../ui/components/EmptyState.tsx';
import { Toast } from '../../ui/components/Toast.tsx';
import { t } from '../../ui/text/current.ts';
import { trusted } from '../../ui/trusted.ts';
import { tally } from '../../ui/verdict/tally.ts';
import type { PageStore } from '../store/types.ts';
import { decisionsByRow } from './acts/phase.ts';
import type { Desk } from './desk.ts';
import { focusedNear, useKeptFocus } from './focus.ts';
import { FilterChips } from './header/FilterChips.tsx';
import { Header } from './header/Header.tsx';
import { Sifter } from './header/Sifter.tsx';
import { commandsOn } from './keys/commands.ts';
import { keyHandler } from './keys/onKey.ts';
import { EntryList } from './list/EntryList.tsx';
import { entryElement, showEntry } from './list/entryElement.ts';
import { settleSelection } from './list/settleSelection.ts';
import { applyView, everything, isNarrowed } from './list/view.ts';
import { usePresses } from './press/usePresses.ts';
import { bodyOf } from './states/body.ts';
import { Notices } from './states/Notices.tsx';
import { noticesOf } from './states/notices.ts';
import { PageState } from './states/PageState.tsx';
import { summaryOf } from './states/summary.ts';
import { useToast } from './useToast.ts';

/** What the rest of the sidebar can ask of the open panel. */
export interface PanelHandle {
  /** Gives the selected entry the focus, or whatever stands in its place. */
  focus(): void;
  /** Scrolls the list to the selected entry. */
  show(): void;
}

interface PanelProps {
  readonly id: string;
  readonly store: PageStore;
  readonly desk: Desk;
  readonly collapse: { readonly element: Ref<HTMLButtonElement>; readonly icon: 'aside' | 'more' };
  readonly onCollapse: () => void;
  /** Gives the focus back to the page. */
  readonly onLeave: () => void;
  readonly onHandle: (handle: PanelHandle | null) => void;
  /** The edge, and what the user wished for. */
  readonly children: ComponentChildren;
}

/** The open sidebar: the page's invitations, or the state that stands in their place. */
export function Panel({ id, store, desk, collapse, onCollapse, onLeave, onHandle, children }: PanelProps) {
  const state = store.get();
  const { rows, acts, connection } = state;
  const { session } = desk;
  const { view } = session;
  const panel = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const [toast, announce] = useToast();
  const counts = useMemo(() => tally(rows.map((row) => row.suggestion)), [rows]);
  const listed = useMemo(() => applyView(rows, view), [rows, view]);
  const decisions = useMemo(() => decisionsByRow(acts), [acts]);
  const ids = useMemo(() => listed.rows.map((row) => row.id), [listed]);
  settleSelection(session, ids);

  const selected = useCallback(
    () => entryElement(scroller.current, session.selected ?? session.order[0] ?? null),
    [session],
  );
  const show = useCallback((): void => {
    const entry = selected();
    if (entry && scroller.current) showEntry(scroller.current, entry);
  }, [selected]);
  usePresses(
    panel,
    useCallback(() => announce(t('sidebar_press_unmeant')), [announce]),
  );
  useKeptFocus(panel, () => selected() ?? panel.current);
  const wanted = useRef<(() => HTMLElement | null) | null>(null);
  const focus = useCallback(
    (find: () => HTMLElement | null): void => {
      wanted.current = find;
      desk.put({});
    },
    [desk],
  );
  useLayoutEffect(() => {
    const list = scroller.current;
    if (!list) return;
    // Another view starts at its top, unless the user is in one of its entries.
    list.scrollTop = session.top;
    const entry = selected();
    if (entry?.contains(focusedNear(list))) showEntry(list, entry);
  }, [view, session, selected]);
  useLayoutEffect(() => {
    const element = wanted.current?.();
    if (!element) return;
    wanted.current = null;
    element.focus({ preventScroll: true });
    const entry = element.closest<HTMLElement>('[data-id]');
    if (entry && scroller.current) showEntry(scroller.current, entry);
  });
  useEffect(() => {
    onHandle({
      focus: () => focus(() => selected() ?? panel.current),
      show,
    });
    return () => onHandle(null);
  }, [onHandle, focus, selected, show]);
  const opened = session.opened.get(session.selected ?? '');
  const before = useRef({ id: session.selected, opened });
  useLayoutEffect(() => {
    const { id, opened: was } = before.current;
    before.current = { id: session.selected, opened };
    // What opens in an entry low in the list would open out of sight. Nothing moves under the mouse that only selects one.
    if (id === session.selected && was !== opened) show();
  }, [session.selected, opened, show]);

  const body = bodyOf(state);
  const onKey = keyHandler(
    commandsOn({
      store,
      desk,
      rows: body === 'entries' ? listed.rows : [],
      announce,
      leave: onLeave,
      focusEntry: () => focus(selected),
      focusSearch: () => focus(() => search.current),
      focusForm: () =>
        focus(() => selected()?.querySelector<HTMLElement>('.lengths button, textarea') ?? selected()),
    }),
  );
  return (
    <aside ref={panel} class="panel" tabIndex={-1} aria-labelledby={id} onKeyDown={trusted(onKey)}>
      <Header
        id={id}
        policy={state.settings?.policy ?? null}
        policyTitle={state.settings?.policyTitle}
        onSettings={store.actions.openOptions}
        onHelp={() => desk.put({ help: true })}
        onCollapse={onCollapse}
        collapse={collapse}
      >
        {body === 'entries' && (
          <>
            <FilterChips
              total={rows.length}
              counts={counts}
              filter={listed.verdict}
              onFilter={(verdict) => desk.look({ verdict })}
            />
            <Sifter rows={rows} desk={desk} search={search} />
          </>
        )}
      </Header>
      <Notices
        notices={noticesOf(state)}
        on={{ reload: () => location.reload(), more: store.actions.more }}
      />
      {body !== 'entries' && <PageState body={body} store={store} announce={announce} />}
      {body === 'entries' && listed.rows.length === 0 && (
        <EmptyState icon="sift" title={t('sidebar_nothing_found')}>
          <Button onPress={() => desk.look({ ...everything, sort: view.sort })}>
            {t('sidebar_show_all')}
          </Button>
        </EmptyState>
      )}
      {body === 'entries' && listed.rows.length > 0 && (
        <EntryList
          rows={listed.rows}
          acts={decisions}
          able={connection !== 'reload-needed'}
          desk={desk}
          scroller={scroller}
        />
      )}
      <p class="said" role="status">
        {body === 'entries' && isNarrowed(view)
          ? t('sidebar_found', { count: listed.rows.length })
          : summaryOf(state, counts)}
      </p>
      {children}
      <Toast text={toast} dismiss={{ label: t('sidebar_dismiss'), onPress: () => announce('') }} />
    </aside>
  );
}
