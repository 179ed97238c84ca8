import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { Entries, type Rows } from '../../../bench/history/entries.ts';
import { type Story, stories } from '../../../bench/history/stories.ts';
import { databaseName } from '../../../src/background/database/database.ts';
import { defaultPresetId, presetById } from '../../../src/policy/presets/index.ts';
import { dump, rowsOf } from '../../background/database/dump.ts';
import { pageOf } from '../../background/readings.ts';
import { Extension, good } from '../../background/worker.ts';

const told = [...stories(64)];
const tables: readonly (keyof Rows)[] = ['people', 'invitations', 'events', 'snapshots', 'history'];

const withId = z.object({ id: z.string() });

let extension: Extension;

beforeEach(async () => {
  extension = await Extension.fresh();
});

interface Happening {
  readonly at: number;
  readonly run: () => Promise<void>;
}

/** Lets the extension live through the stories: it reads, is told of decisions, and sees invitations go. */
async function live(): Promise<void> {
  const pending = new Set<string>();
  let visits = 0;
  // Each time a page of its own that is left again: an open one is judged anew whenever evidence changes.
  const report = async (changed: Story['reading'][], whole: boolean): Promise<void> => {
    const present = [...pending];
    const page = pageOf(whole ? present.length : null, whole ? { whole } : {});
    const visit = `visit-number-${visits++}`;
    good(await extension.asPage('page.report', { visit, turn: 0, page, changed, present }));
    good(await extension.asPage('page.leave', { visit }));
  };
  const happenings = told.flatMap(({ reading, seen, end }): Happening[] => {
    const { id } = reading;
    const read = async (): Promise<void> => {
      pending.add(id);
      await report([reading], false);
    };
    const finish = async (at: number): Promise<void> => {
      if (end.what !== 'asked') pending.delete(id);
      if (end.what === 'gone') await report([], true);
      if (end.what === 'asked') good(await extension.asPage('reply.record', asked(id, at)));
      if (end.what === 'decided') good(await extension.asPage('act.record', await decided(id, end)));
    };
    const begun = { at: seen, run: read };
    return end.what === 'pending' ? [begun] : [begun, { at: end.at, run: () => finish(end.at) }];
  });
  for (const { at, run } of happenings.sort((a, b) => a.at - b.at)) {
    good(await extension.asPopup('clock.set', { now: at }));
    await run();
  }
}

function asked(invitation: string, at: number) {
  return { act: `act-${invitation}`, invitation, person: null, at, template: null, by: 'composer' } as const;
}

async function decided(invitation: string, { decision, by, at }: Extract<Story['end'], { what: 'decided' }>) {
  const { entry } = good(await extension.asPopup('history.entry', { invitation }));
  const act = { act: `act-${invitation}`, invitation, decision, by, at } as const;
  return { ...act, outcome: 'done', because: null, advice: entry?.advice ?? null } as const;
}

describe('the generated history', () => {
  it('is row by row what the extension itself would have written', async () => {
    await live();
    const written = await dump(databaseName);
    const policy = presetById(defaultPresetId);
    if (!policy) throw new Error('there is no default policy');
    const made = new Entries(policy).of(told);
    for (const table of tables) {
      expect(made[table].length, table).toBeGreaterThan(50);
      expect(byId(made[table]), table).toEqual(byId(rowsOf(written, table)));
    }
  });
});

/** Rows in one order, as JSON tells them; when the facts behind a reason were read is the one thing that is not made. */
function byId(rows: readonly unknown[]): [string, unknown][] {
  const text = (row: unknown): string =>
    JSON.stringify(row, (key, value) => (key === 'suggestion' ? withoutTimes(value) : value));
  const keyed = rows.map((row): [string, unknown] => [withId.parse(row).id, JSON.parse(text(row))]);
  return keyed.sort(([a], [b]) => (a < b ? -1 : 1));
}

const withoutTimes = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, each) => (key === 'at' ? null : each)));
