import { beforeEach, describe, expect, it } from 'vitest';
import type { Policy } from '../../../src/policy/policy.ts';
import { person, report } from '../readings.ts';
import { Extension, good } from '../worker.ts';
import { declining, own, preset } from './own.ts';

let extension: Extension;
beforeEach(async () => {
  extension = await Extension.fresh();
  await extension.asPopup('policy.save', { policy: own(), base: null, activate: true });
});

const preview = async (policy: unknown) => {
  const answer = good(await extension.asPopup('policy.preview', { policy }));
  if (!answer.valid) throw new Error(JSON.stringify(answer.errors));
  return answer;
};

/** The user decides on an invitation of the page, as the sidebar tells. */
async function decide(invitation: string, decision: 'accept' | 'decline', at = 1_000) {
  const advice = { policy: { id: 'mine', version: 1 }, verdict: 'accept' as const, certain: true };
  const act = `act-of-${invitation}-${decision}`;
  const done = { outcome: 'done' as const, because: null };
  good(
    await extension.asPage('act.record', { act, invitation, decision, by: 'sidebar', at, advice, ...done }),
  );
}

describe('a draft', () => {
  it('is tried on the invitations pending in all open pages, each once, beside the saved active policy', async () => {
    await extension.asPage('page.report', report(0, 'abc'));
    extension.openTab(8);
    await extension.asPage('page.report', report(0, 'cd', { visit: 'visit-bb' }), 8);
    const { effect, changes } = await preview(declining);
    expect(effect.against).toEqual({ id: 'mine', version: 1 });
    expect(effect.pending).toMatchObject({
      total: 4,
      before: { accept: 4, decline: 0, uncertain: 0 },
      after: { accept: 0, decline: 4, uncertain: 0 },
      changed: 4,
    });
    expect(effect.pending.changes).toContainEqual({
      invitation: 'a',
      name: 'Person a',
      kind: 'person',
      before: { verdict: 'accept', certain: true },
      after: { verdict: 'decline', certain: true },
      reason: expect.objectContaining({ rule: 'never', verdict: 'decline' }),
      decision: null,
    });
    expect(changes.map(({ part }) => part)).toContain('gates');
  });

  it('previews what the sidebar then shows', async () => {
    await extension.asPage('page.report', report(0, 'abc'));
    const { effect } = await preview(declining);
    await extension.asPopup('policy.save', { policy: declining, base: 1 });
    const [page] = (await extension.record()).pages;
    const shown = page?.invitations.map(({ suggestion }) => suggestion.verdict) ?? [];
    expect(shown.filter((verdict) => verdict === 'decline')).toHaveLength(effect.pending.after.decline);
    expect((await preview(declining)).effect.pending.changed).toBe(0);
  });

  it('is tried on what was decided, by the evidence as it stood then, and says how often it agrees', async () => {
    await extension.asPage('page.report', report(0, 'ab'));
    await decide('a', 'accept');
    await decide('b', 'decline', 2_000);
    // What is known of the invitation later does not count.
    const event = { type: 'event' as const };
    const later = [person('a', { kind: event.type }), person('b', { kind: event.type })];
    await extension.asPage('page.report', report(1, '', { changed: later, present: ['a', 'b'] }));
    const { effect } = await preview(declining);
    expect(effect.decided).toMatchObject({
      total: 2,
      before: { accept: 2 },
      after: { decline: 2 },
      changed: 2,
      agrees: { before: 1, after: 1 },
    });
    expect(effect.decided.changes.map(({ invitation, decision }) => [invitation, decision])).toEqual([
      ['b', { decision: 'decline', at: 2_000 }],
      ['a', { decision: 'accept', at: 1_000 }],
    ]);
  });

  it('says which of its examples fail', async () => {
    const examples: Policy['examples'] = [
      { name: 'anybody', facts: { kind: 'person' }, verdict: 'accept', certain: true },
      { name: 'nobody', facts: { kind: 'person' }, verdict: 'decline', certain: true },
    ];
    expect((await preview({ ...declining, examples })).effect.failing).toEqual([
      {
        name: 'anybody',
        expected: { verdict: 'accept', certain: true },
        got: { verdict: 'decline', certain: true },
      },
    ]);
  });

  it('that is not valid yet is answered with every problem and its place', async () => {
    const broken = {
      ...own(),
      bands: { accept: 10, decline: 90 },
      gates: [{ ...declining.gates[0], id: '' }],
    };
    const answer = good(await extension.asPopup('policy.preview', { policy: broken }));
    expect(answer).toMatchObject({ valid: false, errors: [{ path: 'gates[0].id' }] });
  });
});

describe('what was gathered for one keystroke', () => {
  const totals = async () => {
    const { pending, decided } = (await preview(declining)).effect;
    return [pending.total, decided.total, pending.changed];
  };

  it('is not gathered again for the next while nothing happened', async () => {
    const { transact } = await import('../../../src/background/database/open.ts');
    await extension.asPage('page.report', report(0, 'abc'));
    await preview(declining);
    let reads = 0;
    const counting = () => {
      reads += 1;
      return undefined;
    };
    await transact('r', ['sightings'], async ({ sightings }) => sightings.hook('reading', counting as never));
    await preview(own({ whenUncertain: 'wait' }));
    expect(reads).toBe(0);
    await extension.asPage('page.report', report(1, 'd', { present: [...'abcd'] }));
    await preview(declining);
    expect(reads).toBe(4);
  });

  it.each<[string, () => Promise<unknown>, number[]]>([
    ['rows came', () => extension.asPage('page.report', report(1, 'd', { present: [...'abcd'] })), [4, 0, 4]],
    ['rows went', () => extension.asPage('page.report', report(1, '', { present: ['a'] })), [1, 0, 1]],
    ['the user decided', () => decide('a', 'accept'), [2, 1, 2]],
    ['the page was left', () => extension.asPage('page.leave', { visit: 'visit-aa' }), [0, 0, 0]],
    [
      'another policy was made the active one',
      () => extension.asPopup('policy.save', { policy: declining, base: 1 }),
      [3, 0, 0],
    ],
  ])('is gathered anew after %s', async (_, happening, expected) => {
    await extension.asPage('page.report', report(0, 'abc'));
    expect(await totals()).toEqual([3, 0, 3]);
    await happening();
    expect(await totals()).toEqual(expected);
  });
});

describe('many policies', () => {
  it('tell in numbers what each would do to the invitations pending', async () => {
    await extension.asPage('page.report', report(0, 'ab'));
    const ids = ['mine', 'open-networker', 'ask-first'];
    const { total, tallies } = good(await extension.asPopup('policy.tallies', { ids }));
    expect(total).toBe(2);
    expect(tallies['mine']).toMatchObject({ accept: 2 });
    expect(tallies['ask-first']).toMatchObject({ reply: 2 });
    expect(await extension.asPopup('policy.tallies', { ids: ['nobody'] })).toMatchObject({ ok: false });
  });
});

describe('a policy file', () => {
  const check = async (file: unknown) =>
    good(await extension.asPopup('policy.check', { text: JSON.stringify(file) }));

  it('tells its difference to the policy it would change, and its effect, before anything is kept', async () => {
    await extension.asPage('page.report', report(0, 'ab'));
    const answer = await check({ ...declining, version: 12 });
    expect(answer).toMatchObject({
      valid: true,
      known: { id: 'mine', version: 1, from: 'own' },
      warnings: [],
      effect: { pending: { changed: 2 } },
    });
    expect(answer.valid && answer.changes.map(({ part }) => part)).toContain('gates');
    expect(good(await extension.asPopup('policy.versions', { id: 'mine' })).versions).toHaveLength(1);
  });

  it('that is new is compared with the active policy', async () => {
    const answer = await check({ ...own({ whenUncertain: 'wait' }), id: 'theirs' });
    expect(answer).toMatchObject({ valid: true, known: null, changes: [{ part: 'whenUncertain' }] });
  });

  it('of a preset’s id is known to be that', async () => {
    expect(await check(preset('picky'))).toMatchObject({ valid: true, known: { from: 'preset' } });
  });

  it('warns of steps that can never decide', async () => {
    const [always] = declining.gates;
    const answer = await check({ ...declining, gates: [always, { ...always, id: 'again' }] });
    expect(answer).toMatchObject({ valid: true, warnings: [{ path: 'gates[1]' }] });
  });
});

describe('a kept draft', () => {
  const write = (revision: number, draft: unknown) =>
    extension.asPopup('draft.write', { id: 'mine', base: 1, revision, draft: draft as never });

  it('is there again after the worker and the page were closed', async () => {
    good(await write(0, { bands: [1, 2] }));
    await extension.wake();
    expect(good(await extension.asPopup('draft.read', { id: 'mine' })).draft).toMatchObject({
      base: 1,
      revision: 1,
      draft: { bands: [1, 2] },
    });
    const { policies } = good(await extension.asPopup('policy.list', {}));
    expect(policies[0]).toMatchObject({ id: 'mine', draft: true });
  });

  it('of two editors at once is never overwritten silently', async () => {
    const [first, second] = await Promise.all([write(0, 'one'), write(0, 'two')]);
    expect([first.ok, second.ok]).toEqual([true, false]);
    expect(second).toMatchObject({ error: { code: 'conflict' } });
    expect(good(await write(1, 'two after one'))).toEqual({ revision: 2 });
  });

  it('goes when it is dropped or saved', async () => {
    await write(0, 'one');
    good(await extension.asPopup('draft.drop', { id: 'mine' }));
    expect(good(await extension.asPopup('draft.read', { id: 'mine' }))).toEqual({ draft: null });
    await write(0, 'one');
    await extension.asPopup('policy.save', { policy: declining, base: 1 });
    expect(good(await extension.asPopup('draft.read', { id: 'mine' }))).toEqual({ draft: null });
  });
});
