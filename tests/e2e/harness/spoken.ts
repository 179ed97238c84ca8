import * as z from 'zod';
import type { DrivenBrowser } from '../../../scripts/drive/browser.ts';
import type { Tab } from '../../../scripts/drive/tab.ts';

const spoken = z.array(z.object({ role: z.string(), name: z.string() }));

/** What a screen reader meets, in its order. */
export type Spoken = z.infer<typeof spoken>;

/** The sidebar as the browser tells it to assistive technology: every role with its name, texts too. */
export async function spokenIn(browser: DrivenBrowser, tab: Tab): Promise<Spoken> {
  return browser.kind === 'chrome'
    ? await inChrome(tab)
    : spoken.parse(await browser.inClosedRoot(tab, inFirefox));
}

async function inChrome({ page }: Tab): Promise<Spoken> {
  const session = await page.createCDPSession();
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    const frameId = frameTree.childFrames?.find(({ frame }) => frame.url === 'about:srcdoc')?.frame.id;
    if (frameId === undefined) throw new Error('there is no frame');
    await session.send('Accessibility.enable');
    const { nodes } = await session.send('Accessibility.getFullAXTree', { frameId });
    return nodes
      .filter(({ ignored }) => !ignored)
      .map(({ role, name }) => ({ role: String(role?.value ?? ''), name: String(name?.value ?? '') }));
  } finally {
    await session.detach();
  }
}

/** Asked of the browser's own accessibility service, which only its own code can. */
const inFirefox = `(async () => {
  const service = Components.classes['@mozilla.org/accessibilityService;1'].getService(Components.interfaces.nsIAccessibilityService);
  let top = null;
  for (let tries = 0; tries < 100 && !top?.childCount; tries++) {
    const isThere = root.querySelector('button') && service.getAccessibleFor(root.querySelector('button'));
    top = isThere ? service.getAccessibleFor(root) : null;
    await new Promise((done) => host.ownerDocument.defaultView.setTimeout(done, 50));
  }
  const told = [];
  const walk = (one) => {
    told.push({ role: service.getStringRole(one.role), name: one.name ?? '' });
    for (let child = one.firstChild; child; child = child.nextSibling) walk(child);
  };
  if (top) walk(top);
  return told;
})()`;
