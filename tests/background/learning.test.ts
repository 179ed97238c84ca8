import { beforeEach, describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/policy/index.ts';
import { pageOf, person } from './readings.ts';
import { Extension, good } from './worker.ts';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 21);

let extension: Extension;
beforeEach(async () => {
  extension = await Extension.fresh();
  good(await extension.asPopup('settings.set', { policy: 'everyone-real' }));
  good(await extension.asPopup('clock.set', { now }));
});

/** An invitation of so many days ago and what became of it. */
function past(id: string, headline: string, decision: Verdict, daysAgo: number) {
  return {
    reading: person(id, { headline: { known: true, value: headline } }),
    decision,
    at: now - daysAgo * day,
  };
}

const bakers = Array.from({ length: 12 }, (_, i) =>
  past(`b${i}`, i % 2 ? 'Baker' : `Baker no. ${i}`, 'decline', 40 - 2 * i),
);
const others = [
  'Lawyer',
  'Teacher',
  'Nurse',
  'Roofer',
  'Judge',
  'Painter',
  'Actor',
  'Sailor',
  'Tailor',
  'Cook',
].map((headline, i) => past(`o${i}`, headline, 'accept', 41 - 2 * i));
const everything = [...bakers, ...others];

const record = async (decisions: ReturnType<typeof past>[]) =>
  good(await extension.asPopup('learning.record', { decisions })).recorded;
const propose = async () => good(await extension.asPopup('learning.propose', {}));

describe('earlier decisions', () => {
  it('are history like any other, each on its day', async () => {
    expect(await record(everything)).toBe(22);
    const { entries } = good(await extension.asPopup('history.list', { filter: {}, after: null, limit: 50 }));
    expect(entries).toHaveLength(22);
    expect(entries.find(({ id }) => id === 'b0')).toMatchObject({
      decided: { at: now - 40 * day },
      agreement: 'disagreed',
    });
  });

  it('stay as they are when they come again', async () => {
    await record(everything);
    expect(await record(everything.map((one) => ({ ...one, decision: 'accept' as const })))).toBe(0);
    expect((await propose()).proposals[0]?.support).toEqual({ of: 12, agreed: 12 });
  });

  it('stand on no page', async () => {
    await record(everything);
    const { pages } = good(await extension.asPopup('record.list', {}));
    expect(pages).toEqual([]);
  });
});

describe('proposals', () => {
  it('come from them, and change nothing by themselves', async () => {
    await record(everything);
    const { proposals, agreement } = await propose();
    expect(proposals.map(({ verdict, edit }) => ({ verdict, edit }))).toEqual([
      {
        verdict: 'decline',
        edit: expect.objectContaining({ when: { fact: 'headline', containsAny: ['Baker'] } }),
      },
    ]);
    expect(agreement).toMatchObject({ of: 22, before: 9, after: 21 });
    expect(good(await extension.asPopup('settings.get', {})).policy).toBe('everyone-real');
  });

  it('become a policy of the user’s own, which decides from then on', async () => {
    await record(everything);
    const { proposals } = await propose();
    const chosen = proposals.map(({ id }) => ({ id, say: 'You decline bakers.' }));
    expect(good(await extension.asPopup('learning.add', { proposals: chosen })).id).toBe('my-everyone-real');
    expect(good(await extension.asPopup('settings.get', {})).policy).toBe('my-everyone-real');
    const baker = person('new', { headline: { known: true, value: 'Baker in Delft' } });
    const report = { visit: 'visit-aa', turn: 1, page: pageOf(1), changed: [baker], present: ['new'] };
    const { suggestions } = good(await extension.asPage('page.report', report));
    expect(suggestions['new']).toMatchObject({ verdict: 'decline' });
    expect(suggestions['new']?.reasons[0]?.sentence).toMatchObject({ text: 'You decline bakers.' });
    expect((await propose()).proposals).toEqual([]);
  });

  it('count what was left pending for days as waiting, and no sooner', async () => {
    await record([...others, ...bakers.map((one) => ({ ...one, decision: 'wait' as const }))]);
    expect((await propose()).proposals.map(({ verdict }) => verdict)).toEqual(['wait']);
    await record([past('today', 'Baker', 'wait', 0)]);
    expect((await propose()).agreement.of).toBe(22);
  });

  it('leave out what the user has said is wrong', async () => {
    await record(everything);
    for (const { reading } of bakers.slice(0, 8))
      good(
        await extension.asPopup('history.correct', {
          id: `wrong-${reading.id}`,
          invitation: reading.id,
          corrects: `decided:past:${reading.id}`,
          decision: 'none',
        }),
      );
    expect((await propose()).proposals).toEqual([]);
  });

  it('are not made of a few decisions', async () => {
    await record(bakers.slice(0, 6));
    expect(await propose()).toMatchObject({ proposals: [], needed: 14 });
  });

  it('cannot be added to a policy that an organisation holds', async () => {
    await record(everything);
    const { proposals } = await propose();
    extension.chrome.manage({ policy: 'everyone-real', locked: ['policy'] });
    const chosen = proposals.map(({ id }) => ({ id, say: 'You decline bakers.' }));
    expect(await extension.asPopup('learning.add', { proposals: chosen })).toMatchObject({
      ok: false,
      error: { code: 'locked' },
    });
  });
});
