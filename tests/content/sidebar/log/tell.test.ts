import { expect, it } from 'vitest';
import { createDesk } from '../../../../src/content/sidebar/desk.ts';
import { tell } from '../../../../src/content/sidebar/log/tell.ts';
import { sessionOf } from '../../../../src/content/sidebar/session.ts';
import type { Ask } from '../../../../src/content/store/types.ts';
import { readState, sampleStore } from '../../../gallery/samples/store.ts';
import { speakEnglish } from '../../../ui/stage.ts';

it('what could not be taken back says so, and can be tried again', async () => {
  speakEnglish();
  const store = sampleStore(readState);
  const refusal = { ok: false, error: { code: 'storage', message: 'full' } } as const;
  let full = false;
  const ask: Ask = async (name, input) => (full ? refusal : store.actions.ask(name, input));
  const desk = createDesk(
    { ...store, actions: { ...store.actions, ask } },
    sessionOf(store),
    () => undefined,
  );
  const told = () => desk.session.opened.get('1')?.told;
  const undo = async (): Promise<void> => {
    told()?.undo?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  const talk = { minutes: 25, channel: 'phone', day: null, place: null, note: null } as const;
  const act = { id: 'talk-1', invitation: '1' };
  await tell(desk, 'conversation.log', { ...act, talk }, { ...act, talk: null }, 'Logged.');
  expect(told()?.text).toBe('Logged.');
  full = true;
  await undo();
  expect(told()?.text).toBe('That could not be stored. Try again.');
  full = false;
  await undo();
  expect(told()).toBeNull();
});
