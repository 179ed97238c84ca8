import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import * as z from 'zod';
import { ensureBrowser } from '../../scripts/browsers/ensure.ts';
import type { DrivenBrowser } from '../../scripts/drive/browser.ts';
import type { Tab } from '../../scripts/drive/tab.ts';
import { withBrowser } from '../../scripts/drive/with-browser.ts';
import { median, type Row } from '../row.ts';
import { stillPage } from '../still-page.ts';

const count = 300;
/** Every load is a fresh page, so the code is as cold as when a user comes to it. */
const loads = 7;
const changes = 20;
/** Not LinkedIn's host: the installed extension keeps out, and only what is measured runs. */
const stillUrl = 'https://bench.example/mynetwork/invitation-manager/received/';

const reading = z.object({ ms: z.number(), rows: z.literal(count) });

/** What reading 300 rows takes of the main thread, and reading one that changed. */
export async function rows(): Promise<Row[]> {
  return await withBrowser(await ensureBrowser('chrome'), measure);
}

async function measure(browser: DrivenBrowser): Promise<Row[]> {
  const still = await stillPage(browser, count);
  const script = await bundled();
  const tab = await browser.openTab(() => ({ body: still }));
  const [all, walks, ones] = [[] as number[], [] as number[], [] as number[]];
  for (let load = 0; load < loads; load++) {
    await tab.visit(stillUrl);
    await tab.page.evaluate(script);
    walks.push(z.number().parse(await tab.page.evaluate('anteroomBench.walk()')));
    await tab.visit(stillUrl);
    await tab.page.evaluate(script);
    all.push(reading.parse(await tab.page.evaluate('anteroomBench.readAll()')).ms);
    if (load === loads - 1) ones.push(...(await changeSome(tab)));
  }
  const everything = median(all);
  return [
    {
      name: 'read.300',
      value: everything,
      unit: 'ms',
      against: "a walk over querySelectorAll('*') reading the text of every leaf of the same page",
      ratio: everything / median(walks),
      budget: 50,
      budgetOf: 'value',
    },
    {
      name: 'read.one-row',
      value: median(ones),
      unit: 'ms',
      against: `reading all ${count} rows`,
      ratio: median(ones) / everything,
      budget: 0.02,
    },
  ];
}

async function changeSome(tab: Tab): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; times.length < changes && index < count; index += 7) {
    const ms = z
      .number()
      .or(z.nan())
      .parse(await tab.page.evaluate(`anteroomBench.readOne(${index})`));
    if (!Number.isNaN(ms)) times.push(ms);
  }
  if (times.length < changes) throw new Error('too few rows could be changed');
  return times;
}

/** The watcher and the reader with what measures them, as one classic script. */
async function bundled(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('./in-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'anteroomBenchPage',
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const chunk = outputs.find((part) => part.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('the reader could not be bundled');
  return chunk.code;
}
