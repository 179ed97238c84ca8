import * as z from 'zod';
import { ensureBrowser } from '../../scripts/browsers/ensure.ts';
import type { DrivenBrowser } from '../../scripts/drive/browser.ts';
import { settledRecord } from '../../scripts/drive/settled.ts';
import { receivedUrl } from '../../scripts/drive/site.ts';
import { withBrowser } from '../../scripts/drive/with-browser.ts';
import { respond } from '../../tests/linkedin/site.ts';
import { percentile, type Row } from '../row.ts';

const decisions = 30;
/** Bare dispatches are measured in batches: one takes less than the clock can tell. */
const batches = 30;
const batch = 200;
const times = z.array(z.number());

/** How long after a key press LinkedIn's own control is clicked, with no hold, beside a bare event on that control. */
export async function rows(): Promise<Row[]> {
  return await withBrowser(await ensureBrowser('chrome'), measure);
}

async function measure(browser: DrivenBrowser): Promise<Row[]> {
  await browser.ask('settings.set', { holdSeconds: 0 });
  const config = { count: decisions + 10, first: decisions + 10, rendered: decisions + 10, things: false };
  const tab = await browser.openTab((url) => respond(url.href, { ...config, latency: 0 }));
  await tab.visit(receivedUrl);
  await settledRecord(browser, tab.tabId, 20_000);
  const bare = times.parse(await tab.page.evaluate(dispatches));
  await tab.page.evaluate(listen);
  await browser.inClosedRoot(tab, `root.querySelector('[data-id]').focus()`);
  for (let turn = 1; turn <= decisions; turn++) {
    await tab.page.keyboard.press('a');
    await tab.page.waitForFunction(`acted.length >= ${turn}`);
    // The entry that was decided goes, and the next one takes the focus.
    await tab.page.waitForFunction(`document.querySelectorAll('${accept}').length <= ${config.count - turn}`);
  }
  const acted = times.parse(await tab.page.evaluate('acted'));
  const [value, against] = [percentile(acted, 95), percentile(bare, 95)];
  return [
    {
      name: 'act.p95',
      value,
      unit: 'ms',
      against: `a bare event dispatched on that control, 95th percentile (${against.toFixed(4)} ms)`,
      ratio: value / against,
      // One frame: what is done before the next one is drawn is done at once.
      budget: 16.7,
      budgetOf: 'value',
    },
  ];
}

/** LinkedIn's own, some of them links. */
const accept = 'main [role="listitem"] :is(a, button)[aria-label^="Accept"]';

/** In the page: what an event takes that is dispatched on a row's control and goes no further. */
const dispatches = `(() => {
  const control = document.querySelector('${accept}');
  const stop = (event) => {
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  window.addEventListener('click', stop, true);
  const times = [];
  for (let turn = 0; turn < ${batches}; turn++) {
    const begun = performance.now();
    for (let one = 0; one < ${batch}; one++) control.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    times.push((performance.now() - begun) / ${batch});
  }
  window.removeEventListener('click', stop, true);
  return times;
})()`;

/** In the page: notes how long after the last key press each of LinkedIn's controls is clicked. */
const listen = `(() => {
  window.acted = [];
  let pressed = 0;
  window.addEventListener('keydown', () => (pressed = performance.now()), true);
  window.addEventListener('click', (event) => {
    if (event.target.closest('${accept}')) acted.push(performance.now() - pressed);
  }, true);
})()`;
