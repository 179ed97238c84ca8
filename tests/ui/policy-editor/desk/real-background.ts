import { onTestFinished } from 'vitest';
import type { Outside } from '../../../../src/ui/outside/outside.ts';
import { EditorDesk } from '../../../../src/ui/policy-editor/desk/desk.ts';
import type { EditorState } from '../../../../src/ui/policy-editor/desk/state.ts';
import type { Extension } from '../../../background/worker.ts';

/**
 * An outside that asks the real background; what it announces, every desk hears that was opened with it. It ends with its
 * test: a desk keeps what was typed a moment later, and would write that into the next test's data.
 */
export function outsideOf(extension: Extension): Outside & { announce: () => void } {
  const listeners = new Set<() => void>();
  let over = false;
  onTestFinished(() => {
    over = true;
  });
  return {
    ask: (name, input) => (over ? new Promise(() => undefined) : extension.asPopup(name, input)),
    currentTab: () => Promise.resolve(null),
    onSettings: () => () => undefined,
    onData: (_, listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    hasAccess: () => Promise.resolve(true),
    requestAccess: () => Promise.resolve(true),
    openOptions: () => undefined,
    save: () => undefined,
    isPersisted: () => Promise.resolve(true),
    persist: () => Promise.resolve(true),
    version: '0',
    announce: () => {
      for (const listener of listeners) listener();
    },
  };
}

/** The state of a desk that has a policy open. */
export function ready(desk: EditorDesk): EditorState {
  const state = desk.get();
  if (!('history' in state)) throw new Error(`nothing is open: ${JSON.stringify(state)}`);
  return state;
}

/** Waits until a desk's state is as wanted. */
export async function until(desk: EditorDesk, wanted: (state: EditorState) => boolean): Promise<EditorState> {
  for (let turn = 0; turn < 1500; turn++) {
    const state = desk.get();
    if ('history' in state && wanted(state)) return state;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`it never came to that: ${JSON.stringify(desk.get()).slice(0, 400)}`);
}

/** An editor of a policy, of the user's own unless said otherwise. */
export async function openDesk(outside: Outside, id = 'mine'): Promise<EditorDesk> {
  const desk = new EditorDesk(outside, id);
  await desk.open();
  return desk;
}
