import type { Visit } from './open.ts';

/** The two ways a reply takes, by the button that begins it. */
export const insert = /^Put into LinkedIn/;
export const copy = /^Copy and open/;

/** Opens reply editors from the chosen entry on until one offers the button. @throws Error when none does */
export async function openEditor({ tab, sidebar }: Visit, button: RegExp): Promise<void> {
  const count = (await sidebar.all('entry')).length;
  for (let place = 0; place < count; place += 1) {
    await tab.page.keyboard.press('r');
    await sidebar.find('button', /^Put into LinkedIn|^Copy and open/);
    if ((await sidebar.all('button', button)).length > 0) return;
    await tab.page.keyboard.press('Escape');
    await tab.page.keyboard.press('j');
  }
  throw new Error(`no entry offers ${button}`);
}
