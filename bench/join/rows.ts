import * as z from 'zod';
import { ensureBrowser } from '../../scripts/browsers/ensure.ts';
import type { DrivenBrowser } from '../../scripts/drive/browser.ts';
import { withBrowser } from '../../scripts/drive/with-browser.ts';
import { bundled } from '../bundled.ts';
import { median, type Row } from '../row.ts';

const count = 300;
const runs = 7;

const measured = z.object({ ms: z.number(), found: z.int().min(count / 2) });

/** The evidence for 300 invitations with 100,000 conversations and 30,000 people, in the browser's own IndexedDB. */
export async function rows(): Promise<Row[]> {
  return await withBrowser(await ensureBrowser('chrome'), measure);
}

async function measure(browser: DrivenBrowser): Promise<Row[]> {
  const tab = await browser.openTab(() => ({ contentType: 'text/html', body: '<!doctype html>' }));
  await tab.visit('https://bench.example/');
  await tab.page.evaluate(await bundled(new URL('./in-page.ts', import.meta.url)));
  await tab.page.evaluate('anteroomBench.fill()');
  const [joins, raws] = [[] as number[], [] as number[]];
  const time = async (what: 'join' | 'raw') =>
    measured.parse(await tab.page.evaluate(`anteroomBench.${what}(${count})`)).ms;
  for (let run = 0; run < runs; run++) {
    raws.push(await time('raw'));
    joins.push(await time('join'));
  }
  const [value, against] = [median(joins), median(raws)];
  return [
    {
      name: 'join.300',
      value,
      unit: 'ms',
      against: `the same index reads bare, all asked for at once (${against.toFixed(1)} ms)`,
      ratio: value / against,
      budget: null,
    },
  ];
}
