// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reporter } from '../../../src/content/link/reporter.ts';
import type { Snapshot } from '../../../src/content/watch/snapshot.ts';
import type { InvitationReading } from '../../../src/messages/reading.ts';
import type { Input } from '../../../src/messages.ts';
import { pageOf, person } from '../../background/readings.ts';
import { FakeRuntime } from './fake-runtime.ts';

let runtime: FakeRuntime;
let left: AbortController;
let reporter: Reporter;
const answered = vi.fn();
const judged = vi.fn();
const failed = vi.fn();

beforeEach(async () => {
  vi.useFakeTimers();
  answered.mockReset();
  judged.mockReset();
  failed.mockReset();
  runtime = new FakeRuntime();
  runtime.install();
  runtime.answers = [answer()];
  // Rows judged ahead of their report have tests of their own.
  runtime.aside = (name) => (name === 'page.judge' ? judgement : undefined);
  left = new AbortController();
  const { createReporter } = await import('../../../src/content/link/reporter.ts');
  reporter = createReporter('visit-aa', { answered, failed, judged }, left.signal);
});

function answer(change: object = {}) {
  const settings = { enabled: true, policy: 'selective', theme: 'system' };
  return { ok: true, value: { suggestions: {}, revision: 1, settings, resend: [], ...change } };
}

const judgement = { ok: true, value: { suggestions: { a: { verdict: 'wait' } } } };
const storageFailure = { ok: false, error: { code: 'storage', message: 'full' } };
const readings = new Map<string, InvitationReading>();

/** A snapshot of rows by letter; the same letter is the same reading, `a1` is another one of `a`. */
function snapshot(rows: string): Snapshot {
  const list = rows.split(' ').filter((row) => row !== '');
  return {
    page: pages.get(list.length) ?? remember(list.length),
    rows: list.map((row) => {
      const reading = readings.get(row) ?? person(row.charAt(0), { mutualNames: [row] });
      readings.set(row, reading);
      return { id: reading.id, reading, rendered: true };
    }),
  };
}

const pages = new Map<number, Snapshot['page']>();
function remember(count: number): Snapshot['page'] {
  const page = pageOf(count);
  pages.set(count, page);
  return page;
}

function sent(): Input<'page.report'>[] {
  return reports().map((message) => Reflect.get(Object(message), 'input'));
}

function reports(): unknown[] {
  return runtime.sent.filter((message) => Reflect.get(Object(message), 'name') === 'page.report');
}

/** What each report said: its turn, the rows that changed, and the ids present. */
function said(): string[] {
  return sent().map(
    ({ turn, changed, present }) =>
      `${turn}: ${changed.flatMap(({ mutualNames }) => mutualNames).join(' ')} | ${present.join('')}`,
  );
}

async function take(rows: string): Promise<void> {
  reporter.take(snapshot(rows));
  await vi.advanceTimersByTimeAsync(0);
}

describe('reports of a visit', () => {
  it('bring what is new and what changed, once', async () => {
    await take('a b');
    await take('a b');
    await take('a b c');
    await take('a1 b c');
    await take('b c');
    expect(said()).toEqual(['0: a b | ab', '1: c | abc', '2: a1 | abc', '3:  | bc']);
  });

  it('wait for one another; the next brings the latest', async () => {
    runtime.answers = ['hang', answer()];
    await take('a');
    await take('a b');
    await take('a b c');
    expect(said()).toEqual(['0: a | a']);
  });

  it('go out in pieces when there is much to say', async () => {
    const many = Array.from({ length: 150 }, (_, index) => person(`row-${index}`));
    reporter.take({
      page: pageOf(150),
      rows: many.map((reading) => ({ id: reading.id, reading, rendered: true })),
    });
    await vi.advanceTimersByTimeAsync(0);
    expect(sent().map(({ changed }) => changed.length)).toEqual([60, 60, 30]);
    expect(answered).toHaveBeenCalledTimes(3);
  });

  it('bring again what the background does not have, once', async () => {
    await take('a b');
    runtime.answers = [answer({ resend: ['a', 'nobody'] })];
    await take('a b c');
    expect(said()).toEqual(['0: a b | ab', '1: c | abc', '2: a | abc']);
  });
});

describe('a few rows', () => {
  it('are judged ahead of their report, whose answer then holds', async () => {
    await take('a');
    expect(judged).toHaveBeenCalledWith(judgement.value.suggestions, 0);
    expect(answered).toHaveBeenCalledTimes(1);
    await take('a b');
    expect(judged).toHaveBeenLastCalledWith(judgement.value.suggestions, 1);
  });

  it('are judged even while the report cannot be recorded', async () => {
    runtime.answers = [storageFailure];
    await take('a');
    expect(judged).toHaveBeenCalledTimes(1);
  });

  it('are judged at once, though another report is still on its way', async () => {
    runtime.answers = ['hang'];
    await take('a');
    await take('a b');
    expect(reports()).toHaveLength(1);
    expect(judged).toHaveBeenCalledTimes(2);
  });

  it('are not kept waiting by their own report, which goes out when they are judged, or soon', async () => {
    expect(reporter.take(snapshot('a'))).toBe(true);
    expect(reports()).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(0);
    expect(reports()).toHaveLength(1);
    runtime.aside = (name) => (name === 'page.judge' ? 'hang' : undefined);
    await take('a b');
    expect(reports()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(250);
    expect(reports()).toHaveLength(2);
    expect(reporter.take(snapshot('a b'))).toBe(false);
  });

  it('that are many wait for their report', async () => {
    await take('a b c d e f g h i');
    expect(judged).not.toHaveBeenCalled();
    expect(answered).toHaveBeenCalledTimes(1);
  });
});

describe('a report that was not answered', () => {
  it('is sent again by itself, with everything that came since', async () => {
    runtime.answers = [storageFailure, answer()];
    await take('a');
    expect(failed).toHaveBeenCalledWith(storageFailure.error);
    await take('a b');
    expect(said()).toEqual(['0: a | a']);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(said()).toEqual(['0: a | a', '1: a b | ab']);
    expect(answered).toHaveBeenCalledTimes(1);
  });

  it('is sent less and less often while nothing changes', async () => {
    runtime.answers = [storageFailure];
    await take('a');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(reports().length).toBeGreaterThan(3);
    expect(reports().length).toBeLessThan(8);
  });

  it('is not sent again once the extension is gone', async () => {
    runtime.gone = true;
    await take('a');
    await vi.advanceTimersByTimeAsync(120_000);
    expect(failed).toHaveBeenCalledTimes(1);
    expect(failed).toHaveBeenCalledWith({ code: 'gone', message: '' });
    expect(vi.getTimerCount()).toBe(0);
  });
});

it('says nothing after the visit is over', async () => {
  runtime.answers = [storageFailure];
  await take('a');
  left.abort();
  await take('a b');
  await vi.advanceTimersByTimeAsync(120_000);
  expect(reports()).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);
});
