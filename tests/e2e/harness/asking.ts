import { expect } from 'vitest';
import { soon } from './deeds.ts';
import type { Visit } from './open.ts';

/** The two ways a reply takes, by the button that begins it. */
export const insert = /^Put into LinkedIn/;
export const copy = /^Copy and open/;

/** Opens reply editors from the chosen entry on until one offers the button. @throws Error when none does */
export async function openEditor({ tab, sidebar }: Visit, button: RegExp): Promise<void> {
  const { keyboard } = tab.page;
  const count = (await sidebar.all('entry')).length;
  const writes = (): Promise<unknown> => sidebar.evaluate(`focused?.matches('textarea') ?? false`);
  const chosen = (): Promise<unknown> =>
    sidebar.evaluate(`root.querySelector('[aria-current="true"]')?.dataset.id`);
  const hasFocus = (): Promise<unknown> => sidebar.evaluate('focused !== null');
  await soon(async () => expect(await hasFocus()).toBe(true));
  for (let place = 0; place < count; place += 1) {
    await keyboard.press('r');
    await sidebar.find('button', /^Put into LinkedIn|^Copy and open/);
    await soon(async () => expect(await writes()).toBe(true));
    if ((await sidebar.all('button', button)).length > 0) return;
    const before = await chosen();
    await keyboard.press('Escape');
    await soon(async () => expect(await writes()).toBe(false));
    await keyboard.press('j');
    await soon(async () => expect(await chosen()).not.toBe(before));
  }
  throw new Error(`no entry offers ${button}`);
}
