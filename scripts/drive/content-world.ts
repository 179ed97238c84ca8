import type { Page } from 'puppeteer-core';

/**
 * Evaluates an expression where the content script runs, in Chromium: as if the content script itself did it. JSON comes
 * back; `api` is the extension interface.
 */
export async function inContentScript(page: Page, origin: string, expression: string): Promise<unknown> {
  const session = await page.createCDPSession();
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    const found = new Promise<number>((resolve, reject) => {
      session.on('Runtime.executionContextCreated', ({ context }) => {
        // The sidebar's frame has such a world, too.
        const isTop = context.auxData?.frameId === frameTree.frame.id;
        if (isTop && context.origin === origin.replace(/\/$/, '')) resolve(context.id);
      });
      setTimeout(() => reject(new Error('the content script has no world in this page')), 5000);
    });
    await session.send('Runtime.enable');
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId: await found,
      expression: `(async (api) => JSON.stringify((await (${expression})) ?? null))(globalThis.chrome)`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return JSON.parse(String(result.value));
  } finally {
    await session.detach();
  }
}
