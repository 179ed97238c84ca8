import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { HistoryKey } from '../../../src/background/database/database.ts';
import type { AnteroomEvent } from '../../../src/background/database/events.ts';
import { closeDatabase, transact } from '../../../src/background/database/open.ts';
import type { HistoryRow, InvitationRow } from '../../../src/background/database/rows.ts';
import { entryOf } from '../../../src/background/history/entry.ts';
import { listHistory } from '../../../src/background/history/list.ts';
import { matchesWord, wordsOf } from '../../../src/background/history/terms.ts';
import type { HistoryFilter } from '../../../src/messages/history.ts';
import { invitationKinds } from '../../../src/messages/reading.ts';
import { verdicts } from '../../../src/policy/suggestion.ts';
import { suggestion } from '../../gallery/samples/suggestions.ts';
import { person } from '../readings.ts';

afterEach(async () => {
  await closeDatabase();
});

const words = [
  'Ana',
  'Anna',
  'Ångström',
  'engineer',
  'Engine',
  'CTO',
  'of',
  '王小明',
  'Łódź',
  'growth',
  '2026',
];
const text = fc.array(fc.constantFrom(...words), { maxLength: 4 }).map((each) => each.join(' '));
const time = fc.integer({ min: 1, max: 40 });

/** An invitation and what happened to it, at few moments, so that many share one. */
const entry = fc
  .record({
    name: text,
    headline: fc.option(text),
    note: fc.option(text),
    kind: fc.constantFrom(...invitationKinds),
    verdict: fc.constantFrom(...verdicts),
    seen: time,
    end: fc.constantFrom('decided', 'gone', 'replied', 'answered', 'none'),
    decision: fc.constantFrom('accept', 'decline'),
    later: time,
  })
  .map(
    (made) =>
      (id: string): HistoryRow =>
        entryFrom(id, made),
  );

interface Made {
  name: string;
  headline: string | null;
  note: string | null;
  kind: (typeof invitationKinds)[number];
  verdict: (typeof verdicts)[number];
  seen: number;
  end: string;
  decision: 'accept' | 'decline';
  later: number;
}

function entryFrom(
  id: string,
  { name, headline, note, kind, verdict, seen, end, decision, later }: Made,
): HistoryRow {
  const shared = { invitation: id, person: null, time: seen + later };
  const policy = { id: 'p', version: 1 };
  const replied: AnteroomEvent = { ...shared, id: `r${id}`, type: 'replied', template: null, by: 'composer' };
  const advice = { suggested: null, policy, verdict, certain: true };
  const ends: Record<string, AnteroomEvent[]> = {
    decided: [
      { ...shared, id: `d${id}`, type: 'decided', act: id, decision, by: 'page', template: null, advice },
    ],
    gone: [{ ...shared, id: `g${id}`, type: 'gone', because: 'unknown' }],
    replied: [replied],
    answered: [
      replied,
      { ...shared, time: seen + later + 1, id: `a${id}`, type: 'answered', thread: null, quote: '' },
    ],
  };
  const row: InvitationRow = {
    id,
    person: null,
    reading: person(id, {
      kind,
      name: { known: true, value: name },
      headline: { known: true, value: headline },
      note: { known: true, value: note },
    }),
    firstSeen: seen,
    lastSeen: seen,
    evidence: {},
    suggestion: suggestion({ verdict }),
    suggested: `s${id}`,
    decision: null,
  };
  const made = entryOf(id, row, ends[end] ?? []);
  if (!made) throw new Error('An invitation that was read has an entry.');
  return made;
}

const filter: fc.Arbitrary<HistoryFilter> = fc.record(
  {
    text: fc.oneof(
      text,
      fc.constantFrom('a', 'an', 'ang', 'angs', 'engi', 'enginee', 'ct', 'cto', '小', 'lodz gr', '😀'),
    ),
    verdict: fc.constantFrom(...verdicts),
    outcome: fc.constantFrom('pending', 'accept', 'decline', 'gone'),
    kind: fc.constantFrom(...invitationKinds.slice(0, 2)),
    agreement: fc.constantFrom('agreed', 'disagreed'),
    reply: fc.constantFrom('asked', 'answered'),
    needs: fc.constant(true as const),
    since: fc.integer({ min: 1, max: 80 }),
    until: fc.integer({ min: 1, max: 80 }),
  },
  { requiredKeys: [] },
);

/** What a filter leaves, by looking at every entry. */
function looked(rows: readonly HistoryRow[], wanted: HistoryFilter): string[] {
  return rows
    .filter((row) => wordsOf(wanted.text ?? '').every((word) => matchesWord(row, word)))
    .filter(({ advice }) => !wanted.verdict || advice?.verdict === wanted.verdict)
    .filter(({ outcome }) => !wanted.outcome || outcome === wanted.outcome)
    .filter(({ kind }) => !wanted.kind || kind === wanted.kind)
    .filter(({ agreement }) => !wanted.agreement || agreement === wanted.agreement)
    .filter(({ reply, outcome }) => !wanted.reply || (reply === wanted.reply && outcome === 'pending'))
    .filter(
      ({ reply, outcome, advice }) =>
        !wanted.needs ||
        (outcome === 'pending' && (reply === 'answered' || (reply === 'none' && advice?.verdict !== 'wait'))),
    )
    .filter(({ order }) => -order >= (wanted.since ?? 0) && -order <= (wanted.until ?? Infinity))
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

describe('the history', () => {
  it('gives what looking at every entry would give, in the same order, page by page', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(entry, { maxLength: 90 }),
        fc.array(filter, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 30 }),
        async (made, filters, limit) => {
          await closeDatabase();
          globalThis.indexedDB = new IDBFactory();
          const rows = made.map((make, index) => make(`i${index}`));
          await transact('rw', ['history'], ({ history }) => history.bulkAdd(rows));
          for (const wanted of filters) {
            const found: string[] = [];
            let after: HistoryKey | null = null;
            do {
              const page = await transact('r', ['history'], (database) =>
                listHistory(database, wanted, after, limit),
              );
              expect(page.rows.length).toBeLessThanOrEqual(limit);
              found.push(...page.rows.map(({ id }) => id));
              after = page.next;
            } while (after);
            expect(found).toEqual(looked(rows, wanted));
          }
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);
});

describe('a long history', () => {
  /** Writes entries with these names and headlines, all read at one moment. */
  async function told(names: readonly string[], headline: (index: number) => string): Promise<HistoryRow[]> {
    globalThis.indexedDB = new IDBFactory();
    const shared = { note: null, kind: 'person', verdict: 'wait', seen: 1, later: 1 } as const;
    const rows = names.map((name, index) => {
      const end = index % 3 === 0 ? 'gone' : 'none';
      return entryFrom(`i${index}`, { ...shared, name, headline: headline(index), end, decision: 'accept' });
    });
    await transact('rw', ['history'], ({ history }) => history.bulkAdd(rows));
    return rows;
  }

  async function leafed(wanted: HistoryFilter): Promise<string[]> {
    const found: string[] = [];
    let after: HistoryKey | null = null;
    do {
      const page = await transact('r', ['history'], (database) => listHistory(database, wanted, after, 50));
      found.push(...page.rows.map(({ id }) => id));
      after = page.next;
    } while (after);
    return found;
  }

  it.each([
    ['two words of most entries', { text: 'engineer cloudless' }],
    ['a word and a filter', { text: 'engineer', outcome: 'gone' }],
    ['a word of few, and one of most', { text: 'rarely engineer' }],
    ['words that never meet', { text: 'rarely common' }],
    ['a beginning of several words', { text: 'cloud', outcome: 'pending' }],
  ] satisfies [string, HistoryFilter][])('of entries of one moment is sifted for %s', async (_, wanted) => {
    const rows = await told(
      Array.from({ length: 900 }, () => 'Ana Engineer'),
      (index) => `${index % 40 === 0 ? 'rarely' : 'common'} cloud${index % 7 === 0 ? 'y' : 'less'}`,
    );
    expect(await leafed(wanted)).toEqual(looked(rows, wanted));
  });

  it('is searched for the beginning of very many words', async () => {
    const rows = await told(
      Array.from({ length: 60 }, (_, index) => `Ana Karen${String.fromCharCode(97 + (index % 26))}${index}x`),
      () => 'karens',
    );
    for (const text of ['karen', 'karenb', 'karenz', 'karenzz', 'karenx99'])
      expect(await leafed({ text })).toEqual(looked(rows, { text }));
  });

  it('is searched for words longer than any', async () => {
    const rows = await told(['a'.repeat(40), `${'a'.repeat(32)}b`, 'a'.repeat(31)], () => '-');
    expect(await leafed({ text: 'a'.repeat(40) })).toEqual(rows.slice(0, 2).map(({ id }) => id));
  });
});

describe('a word', () => {
  const row = {
    name: 'Łucja Müller-Żak',
    target: null,
    headline: 'CTO at Ærø Cloud',
    note: 'Café talk, 王小明',
  };
  it.each([
    ['lucja', true],
    ['muller', true],
    ['mu', true],
    ['zak', true],
    ['cto', true],
    ['ct', false],
    ['clou', true],
    ['cafe', true],
    ['小', true],
    ['nobody', false],
  ])('“%s” is found: %s', (word, found) => {
    expect(wordsOf(word).every((each) => matchesWord(row, each))).toBe(found);
  });
});
