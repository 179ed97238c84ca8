import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { databaseName } from '../../../src/background/database/database.ts';
import { closeDatabase, withDatabase } from '../../../src/background/database/open.ts';
import { fold } from '../../../src/background/people/fold.ts';
import type { InvitationReading } from '../../../src/messages/reading.ts';
import { dump, rowsOf } from '../database/dump.ts';
import { acceptance, person, report } from '../readings.ts';
import { Extension, good } from '../worker.ts';

const now = Date.UTC(2026, 10, 20, 12);

let extension: Extension;
beforeEach(async () => void (await start()));

async function start(): Promise<void> {
  await closeDatabase();
  extension = await Extension.fresh();
  await extension.asPopup('settings.set', { policy: 'client-friendly' });
  await extension.asPopup('clock.set', { now });
}

/** Everything stored anywhere, folded, as one text. */
async function everything(): Promise<string> {
  const { chrome } = extension;
  return fold(JSON.stringify([await dump(databaseName), [...chrome.local], [...chrome.session]]));
}

interface Somebody {
  readonly first: string;
  readonly last: string;
  readonly slug: string;
}

const address = (slug: string): string => `https://www.linkedin.com/in/${encodeURIComponent(slug)}/`;
const known = <T>(value: T) => ({ known: true as const, value });

/** Invitations of somebody, and of another who mentions them wherever a page can. */
function invitations({ first, last, slug }: Somebody): InvitationReading[] {
  const name = `${first} ${last}`;
  return [
    person('a', { name: known(name), profileUrl: known(address(slug)), note: known(`I am ${name}`) }),
    person('b', {
      headline: known(`Assistant to ${name} at Example`),
      note: known(`${name} told me about you, see ${address(slug)}. (${last}, ${first}!)`),
      mutualNames: ['Casey Ray', name],
      mutualConnections: known(2),
    }),
  ];
}

/** Mentions in everything else that tells of another. */
async function mention({ first, last, slug }: Somebody): Promise<void> {
  const name = `${first} ${last}`;
  const about = { person: 'in:person-b', time: now - 5 };
  await withDatabase(async (database) => {
    await database.conversations.put({
      ...about,
      id: 'c1',
      minutes: 5,
      channel: 'phone',
      place: name,
      note: `With ${name}.`,
    });
    await database.gatherings.put({
      id: 'g1',
      name: `Lunch: ${name}`,
      place: `${last} ${first}`,
      from: now - 9,
      to: now - 8,
      people: ['in:person-b'],
    });
    await database.events.put({
      ...about,
      id: 'answered:b:h',
      type: 'answered',
      invitation: 'b',
      thread: null,
      quote: `Ask ${name}`,
    });
    await database.lists.put({ id: 'l1', list: 'blocked', kind: 'word', value: fold(name) });
    await database.imports.put({
      id: 'm1',
      time: now - 4,
      name: `${name}.vcf`,
      state: 'done',
      taken: 1,
      own: null,
      report: { files: [{ name: `${name}.vcf`, kind: 'contacts', rows: 1, taken: 1 }], skipped: [] },
    });
    await database.staged.put({
      restore: 'restore-1',
      part: 1,
      table: 'people',
      rows: [{ id: `in:${slug}`, names: [name] }],
    });
  });
  const reply = {
    act: 'act-00001',
    invitation: 'a',
    inviter: { name, profileUrl: address(slug) },
    text: `Dear ${first}`,
    template: null,
  };
  good(await extension.asPage('reply.keep', reply));
  extension.chrome.local.set('outbox:reply.record:y', {
    name: 'reply.record',
    input: {
      act: 'act-00002',
      invitation: 'elsewhere',
      person: slug,
      template: null,
      at: now,
      by: 'composer',
    },
  });
}

const letters = fc.constantFrom('a', 'e', 'é', 'k', 'ł', 'm', 'o', 'ö', 'r', 's', 'ż', 'Ж', '李');
const word = fc.array(letters, { minLength: 3, maxLength: 8 }).map((all) => `Q${all.join('')}`);
const somebody: fc.Arbitrary<Somebody> = fc
  .record({ first: word, last: word, number: fc.integer({ min: 10, max: 99 }) })
  .filter(({ first, last }) => fold(first) !== fold(last))
  .map(({ first, last, number }) => ({ first, last, slug: `${fold(first)}-${fold(last)}-${number}` }));

describe('somebody who was forgotten', () => {
  it('is mentioned nowhere, by no name in whatever order and no address; others stay', async () => {
    await fc.assert(
      fc.asyncProperty(somebody, async (who) => {
        await start();
        const changed = invitations(who);
        await extension.asPage('page.report', { ...report(0, ''), changed, present: ['a', 'b'] });
        await mention(who);
        const [first, last] = [fold(who.first), fold(who.last)];
        const traces = [`${first} ${last}`, `${last} ${first}`, `${last}, ${first}`, fold(who.slug)];
        const before = await everything();
        for (const trace of traces) expect(before).toContain(trace);
        good(await extension.asPopup('forget.do', { person: `in:${who.slug}` }));
        const left = await everything();
        for (const trace of [...traces, encodeURIComponent(who.slug).toLowerCase()])
          expect(left).not.toContain(trace);
        expect(left).toContain('assistant to ... at example');
        const stores = await dump(databaseName);
        for (const store of ['conversations', 'gatherings', 'invitations', 'imports'])
          expect(rowsOf(stores, store)).toHaveLength(1);
      }),
      { numRuns: 5 },
    );
  }, 120_000);

  it('stays where another person has the same name, and where it is no name of a person', async () => {
    const namesake = person('c', { name: known('Sam Lee'), profileUrl: known(address('sam-lee-2')) });
    const slogan = person('d', { name: known('Marketing Agency'), profileUrl: known(address('gh1')) });
    const other = person('b', { headline: known('Marketing Agency') });
    const changed = [
      ...invitations({ first: 'Sam', last: 'Lee', slug: 'sam-lee' }).slice(0, 1),
      namesake,
      slogan,
      other,
    ];
    await extension.asPage('page.report', { ...report(0, ''), changed, present: ['a', 'c', 'd', 'b'] });
    good(await extension.asPopup('forget.do', { person: 'in:sam-lee' }));
    good(await extension.asPopup('forget.do', { person: 'in:gh1' }));
    const entry = async (invitation: string) =>
      good(await extension.asPopup('history.entry', { invitation })).entry;
    expect(await entry('c')).toMatchObject({ name: 'Sam Lee' });
    expect(await entry('b')).toMatchObject({ headline: 'Marketing Agency' });
    expect(await entry('a')).toBeNull();
  });

  it('is not brought back by a record that arrives late, which is told that it was not taken', async () => {
    await extension.asPage('page.report', report(0, 'ab'));
    good(await extension.asPopup('forget.do', { person: 'in:person-a' }));
    const late = { act: 'act-00001', invitation: 'a', at: now - 1, ...acceptance };
    const refused = { ok: false, error: { code: 'forbidden' } };
    expect(await extension.asPage('act.record', late)).toMatchObject(refused);
    const answer = {
      invitation: 'a',
      person: 'person-a',
      thread: null,
      hash: 'h',
      at: now - 1,
      quote: 'Hello',
    };
    expect(await extension.asPage('answer.record', answer)).toMatchObject(refused);
    expect(await everything()).not.toContain('person-a');
    expect(rowsOf(await dump(databaseName), 'history')).toHaveLength(1);
  });

  it('is blanked in an older copy that is merged, but not in what was read since', async () => {
    const who = { first: 'Sam', last: 'Lee', slug: 'sam-lee' };
    await extension.asPage('page.report', {
      ...report(0, ''),
      changed: invitations(who),
      present: ['a', 'b'],
    });
    const { head, tables } = good(await extension.asPopup('backup.head', {}));
    const rows = await Promise.all(
      tables.map(
        async ({ table }) => good(await extension.asPopup('backup.rows', { table, after: null })).rows,
      ),
    );
    good(await extension.asPopup('forget.do', { person: 'in:sam-lee' }));
    const restore = 'restore-1';
    const mergeOlder = async (): Promise<void> => {
      good(await extension.asPopup('restore.begin', { restore, head: JSON.parse(JSON.stringify(head)) }));
      for (const [index, { table }] of tables.entries()) {
        const part = { restore, part: index + 1, table, first: 0, rows: rows[index] ?? [] };
        good(await extension.asPopup('restore.add', part));
      }
      good(await extension.asPopup('restore.commit', { restore, parts: tables.length, mode: 'merge' }));
    };
    await mergeOlder();
    for (const trace of ['sam lee', 'sam-lee', 'lee, sam']) expect(await everything()).not.toContain(trace);
    await extension.asPopup('clock.set', { now: now + 10 });
    const again = { ...report(0, ''), visit: 'visit-bb', changed: invitations(who), present: ['a', 'b'] };
    await extension.asPage('page.report', again);
    await mergeOlder();
    expect(await everything()).toContain('assistant to sam lee');
    expect(good(await extension.asPopup('history.person', { person: 'in:sam-lee' })).names).toEqual([
      'Sam Lee',
    ]);
  });
});
