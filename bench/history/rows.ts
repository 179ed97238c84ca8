import type { Page } from 'puppeteer-core';
import * as z from 'zod';
import { ensureBrowser } from '../../scripts/browsers/ensure.ts';
import type { DrivenBrowser } from '../../scripts/drive/browser.ts';
import { withBrowser } from '../../scripts/drive/with-browser.ts';
import { facetTerm } from '../../src/background/history/terms.ts';
import { bundled } from '../bundled.ts';
import { median, percentile, type Row } from '../row.ts';
import { perPage, queries, type Shape, searches } from './shapes.ts';

const count = 100_000;
/** So many entries are written in one transaction. */
const piece = 4000;
/** Measurements of each shape, and of the raw read beside each. */
const runs = 20;
/** Askings before that are not counted: the first one compiles and opens. */
const warm = 3;
/** A term that half of all entries have. */
const common = facetTerm({ outcome: 'accept' });
/** Somebody who sends again and again. */
const regular = 'in:person-7';

const times = z.array(z.number()).length(runs);
const measured = z.object({ raw: times, answered: times, found: z.int() });

/** How long a page, a filter or a search of 100,000 entries takes to be answered, beside one raw indexed read of a page. */
export async function rows(): Promise<Row[]> {
  return await withBrowser(await ensureBrowser('chrome'), measure);
}

async function measure(browser: DrivenBrowser): Promise<Row[]> {
  // The first answer means that the database is there.
  await browser.ask('history.list', { filter: {}, after: null, limit: 1 });
  const page = await browser.openExtensionPage('src/options/index.html#about');
  await page.evaluate(await bundled(new URL('./in-page.ts', import.meta.url)));
  await page.evaluate(`anteroomBench.begin(${count})`);
  // A piece at a time: no driver waits minutes for one answer.
  for (let written = piece; written === piece; )
    written = z.int().parse(await page.evaluate(`anteroomBench.fill(${piece})`));
  const query: Row[] = [];
  for (const shape of queries) query.push(await rowOf(page, `history.query.${shape.name}`, listing(shape)));
  const search: Row[] = [];
  for (const shape of searches)
    search.push(await rowOf(page, `history.search.${shape.name}`, listing(shape)));
  const person = {
    name: 'history.person',
    input: { person: regular },
    finds: [20, 100],
    of: 'moments',
  } as const;
  return [
    worst('history.query', query),
    ...query,
    worst('history.search', search),
    ...search,
    await rowOf(page, 'history.person', person),
  ];
}

/** A request and how much of what it must find, so that a question that finds nothing does not pass for a quick one. */
interface Question {
  readonly name: 'history.list' | 'history.person';
  readonly input: object;
  readonly of: 'entries' | 'moments';
  readonly finds: Shape['finds'];
  /** So many pages are leafed over first. */
  readonly skip?: number;
}

const listing = ({ filter, finds, page = 1 }: Shape): Question => ({
  name: 'history.list',
  input: { filter, after: null, limit: perPage },
  of: 'entries',
  finds,
  skip: page - 1,
});

async function rowOf(page: Page, name: string, question: Question): Promise<Row> {
  const [least, most] = question.finds;
  const { raw, answered, found } = measured.parse(await page.evaluate(asking(question)));
  if (found < least || found > most) throw new Error(`${name} found ${found}, not ${least} to ${most}`);
  const [value, against] = [median(answered), median(raw)];
  const ninetyFifth = percentile(answered, 95).toFixed(1);
  return {
    name,
    value,
    unit: 'ms',
    against: `one raw indexed read of ${perPage} entries (${against.toFixed(2)} ms); 95th percentile ${ninetyFifth} ms`,
    ratio: value / against,
    budget: null,
  };
}

/** In the extension's page: asks as its history does, and reads bare in between, so that what the machine is busy with weighs on both. */
const asking = ({ name, input, of, skip = 0 }: Question): string => `(async () => {
  const api = globalThis.browser ?? globalThis.chrome;
  const ask = async (input) => {
    const answer = await api.runtime.sendMessage({ anteroom: 1, name: ${JSON.stringify(name)}, input });
    if (!answer.ok) throw new Error(answer.error.message);
    return answer.value;
  };
  let input = ${JSON.stringify(input)};
  for (let page = 0; page < ${skip}; page++) {
    const { next } = await ask(input);
    if (next === null) throw new Error('there are not so many pages');
    input = { ...input, after: next };
  }
  const [raw, answered] = [[], []];
  let found = 0;
  for (let turn = -${warm}; turn < ${runs}; turn++) {
    const bare = await anteroomBench.raw(${JSON.stringify(common)}, ${perPage});
    const begun = performance.now();
    found = (await ask(input)).${of}.length;
    const taken = performance.now() - begun;
    if (turn < 0) continue;
    raw.push(bare);
    answered.push(taken);
  }
  return { raw, answered, found };
})()`;

/** The slowest of these, which is what the budget is for. */
function worst(name: string, rows: readonly Row[]): Row {
  const [slowest] = [...rows].sort((one, other) => (other.ratio ?? 0) - (one.ratio ?? 0));
  if (!slowest) throw new Error('nothing was measured');
  return { ...slowest, name, against: `${slowest.name}, the slowest: ${slowest.against}`, budget: 5 };
}
