import type { DrivenBrowser } from '../../../scripts/drive/browser.ts';
import { inContentScript } from '../../../scripts/drive/content-world.ts';
import type { Tab } from '../../../scripts/drive/tab.ts';

/** In Firefox, where the browser keeps what the scripts of extensions run in. */
const inSandbox = (expression: string): string => `(async () => {
  const { ExtensionContent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs');
  const { sandbox } = ExtensionContent.getContextByExtensionId('anteroom@anteroom.example', host.ownerDocument.defaultView);
  const code = ${JSON.stringify(`(async (api) => JSON.stringify((await (${expression})) ?? null))(browser)`)};
  return JSON.parse(await Components.utils.evalInSandbox(code, sandbox));
})()`;

/**
 * Evaluates an expression where our script in a page runs, with all that it may and no more: as a page would that has taken over
 * its process. JSON comes back; `api` is the extension interface. There must be a sidebar.
 */
export async function inContentWorld(browser: DrivenBrowser, tab: Tab, expression: string): Promise<unknown> {
  return browser.kind === 'chrome'
    ? await inContentScript(tab.page, browser.origin, expression)
    : await browser.inClosedRoot(tab, inSandbox(expression));
}
