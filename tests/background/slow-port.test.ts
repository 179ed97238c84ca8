import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { pageJson } from '../../scripts/triage/page-json.ts';
import { FakeRuntime } from '../content/link/fake-runtime.ts';
import { holdTime } from '../content/passing-time.ts';
import { pageOf, person } from './readings.ts';
import { Extension } from './worker.ts';

// However long the background takes, nothing is asked twice.
beforeEach(holdTime);
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Lets everything happen that takes no time, until this holds. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}

it('a page is read only when every row that was read is recorded, however slowly they come', async () => {
  vi.stubGlobal('window', globalThis);
  const held: (() => void)[] = [];
  const port = new FakeRuntime();
  port.reply = async (name, input) => {
    if (name === 'page.report') await new Promise<void>((letThrough) => held.push(letThrough));
    return extension.asPage(name as 'page.report', input);
  };
  port.install();
  const { createReporter } = await import('../../src/content/link/reporter.ts');
  const extension = await Extension.fresh();
  const rows = Array.from({ length: 300 }, (_, index) => person(`row-${index}`));
  const answered = vi.fn();
  const events = { answered, judged: () => undefined, failed: () => undefined };
  createReporter('visit-aa', events, new AbortController().signal).take({
    page: pageOf(300),
    rows: rows.map((reading) => ({ id: reading.id, reading, rendered: true })),
  });

  const said: unknown[] = [];
  for (let report = 1; report <= 5; report += 1) {
    await until(() => held.length > 0);
    held.shift()?.();
    await until(() => answered.mock.calls.length === report);
    const [page] = (await extension.record()).pages;
    const { state, invitations } = pageJson('page.html', page ?? null);
    said.push([page?.page.state, page?.page.settled, state, invitations.length]);
  }
  expect(said).toEqual([
    ['loading', false, 'partial', 60],
    ['loading', false, 'partial', 120],
    ['loading', false, 'partial', 180],
    ['loading', false, 'partial', 240],
    ['read', true, 'read', 300],
  ]);
});
