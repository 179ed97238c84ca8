import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';
import { initial } from '../../../src/content/sidebar/memory.ts';
import { Sidebar } from '../../../src/content/sidebar/Sidebar.tsx';
import type { StoreState } from '../../../src/content/store/types.ts';
import { type SampleStore, sampleStore } from '../../gallery/samples/store.ts';
import { draw, text } from '../../ui/stage.ts';

let focusCommand = (): void => undefined;
/** The user presses the keys of the browser's command. */
export function pressCommand(): void {
  act(() => focusCommand());
}

/** What the sidebar asked to be remembered. */
export const saved = vi.fn();

/** The tab's accessible name with the sample rows: what it does, and the counts on it. */
export const openTab = 'Open Anteroom: 10 invitationsAccept2Reply2Decline2Look or wait3';

let current: { readonly place: HTMLElement; readonly store: SampleStore } | undefined;

/** Cleans up around each test of the file that calls it, and gives the window LinkedIn's desktop width. */
export function useDesktop(): void {
  beforeEach(() => {
    setWidth(1280);
    saved.mockClear();
  });
  afterEach(() => {
    act(() => render(null, place()));
    place().remove();
    current = undefined;
  });
}

/** The window's width; CSS px. */
export function setWidth(value: number): void {
  Object.defineProperty(document.documentElement, 'clientWidth', { configurable: true, value });
}

/** Shows a sidebar in the state. */
export function show(state: StoreState, collapsed = false): void {
  const store = sampleStore(state);
  const memory = { load: () => Promise.resolve(initial), save: saved };
  const drawn = draw(
    <Sidebar
      store={store}
      memory={memory}
      remembered={{ ...initial, collapsed }}
      marks={document.body}
      onFocusCommand={(listener) => {
        focusCommand = listener;
        return () => undefined;
      }}
    />,
  );
  current = { place: drawn, store };
}

/** Where the sidebar is drawn. */
export const place = (): HTMLElement => now().place;

/** The store it is drawn from. */
export const store = (): SampleStore => now().store;

/** Its entries, from top to bottom. */
export const entries = (): readonly Element[] => [...place().querySelectorAll('.entry')];

/** The entry whose name starts so; throws when there is none. */
export function entry(name: string): Element {
  const found = entries().find((one) => text(one.querySelector('h3') ?? one).startsWith(name));
  if (!found) throw new Error(`no entry for ${name}`);
  return found;
}

function now() {
  if (!current) throw new Error('no sidebar is shown');
  return current;
}
