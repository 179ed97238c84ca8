// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.linkedin.com/mynetwork/invitation-manager/received/" }
import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ActingPage, trusted } from './acting-page.ts';

type Step =
  | { readonly do: 'decide'; readonly row: string; readonly decision: 'accept' | 'decline' }
  | { readonly do: 'undo' | 'hurry' | 'vanish'; readonly row: string }
  | { readonly do: 'undoLast' | 'leave' | 'arrive' | 'ask' | 'close' }
  | { readonly do: 'wait'; readonly ms: number };

const row = fc.constantFrom('person-a', 'person-b', 'person-c');
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('decide' as const),
      row,
      decision: fc.constantFrom('accept' as const, 'decline' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom('undo' as const, 'hurry' as const, 'vanish' as const), row }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'undoLast' as const,
        'leave' as const,
        'arrive' as const,
        'ask' as const,
        'close' as const,
      ),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.constantFrom(50, 700, 3_000, 6_000) }),
  },
);
/** What LinkedIn does with a press: acknowledges at once or later, takes the row away, says nothing, or refuses. */
const reaction = fc.constantFrom('acknowledge', 'late', 'vanish', 'nothing', 'error');

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function perform(page: ActingPage, each: Step): void {
  const { actions } = page.acts;
  switch (each.do) {
    case 'decide':
      actions.decide(each.row, each.decision, trusted);
      break;
    case 'undo':
      actions.undo(page.act(each.row)?.id ?? '', trusted);
      break;
    case 'hurry':
      actions.hurry(page.act(each.row)?.id ?? '', trusted);
      break;
    case 'vanish':
      if (page.has(each.row)) page.vanish(each.row);
      break;
    case 'undoLast':
      actions.undoLast(trusted);
      break;
    case 'leave':
      page.leave();
      break;
    case 'arrive':
      page.leave();
      page.arrive();
      break;
    case 'ask':
      page.ask();
      break;
    case 'close':
      document.querySelector('dialog')?.remove();
      break;
    default:
  }
}

function answer(page: ActingPage, how: string): void {
  page.react = (slug, control) => {
    const acknowledge = () => page.has(slug) && page.acknowledge(slug, control);
    if (how === 'acknowledge') acknowledge();
    else if (how === 'late') setTimeout(acknowledge, 2_000);
    else if (how === 'vanish') setTimeout(() => page.has(slug) && page.vanish(slug), 300);
    else if (how === 'error') setTimeout(() => page.toast(`Something went wrong with ${Math.random()}`), 300);
  };
}

it('whatever happens in whatever order, no act presses twice, none is recorded twice, none undone presses', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 16 }), reaction, async (steps, how) => {
      document.body.replaceChildren();
      const page = new ActingPage('abc');
      answer(page, how);
      try {
        for (const each of steps) {
          perform(page, each);
          if (each.do === 'wait') await vi.advanceTimersByTimeAsync(each.ms);
        }
        for (const dialog of document.querySelectorAll('dialog')) dialog.remove();
        await vi.advanceTimersByTimeAsync(30_000);

        const records = page.records.map(({ act, outcome }) => `${act} ${outcome}`);
        expect(new Set(records).size).toBe(records.length);
        // Every press is of an act that was recorded: as done, or as not done though pressed.
        const pressed = page.records.filter(
          ({ outcome, because }) => outcome === 'done' || because !== 'vanished',
        );
        expect(page.presses.length).toBeLessThanOrEqual(new Set(pressed.map(({ act }) => act)).size);
        // What is done was pressed with the control that says so, once.
        for (const { invitation, decision, outcome } of page.records) {
          if (outcome !== 'done') continue;
          const control = `${decision === 'accept' ? 'accept' : 'ignore'} ${invitation.slice(-1)}`;
          expect(page.presses).toContain(control);
        }
        const done = page.records.filter(({ outcome }) => outcome === 'done');
        expect(new Set(done.map(({ invitation }) => invitation)).size).toBe(done.length);
        // Nothing is left hanging, and nothing is kept for a later page that was told.
        for (const act of page.listed) expect(['done', 'notDone']).toContain(act.state);
        expect(page.outbox.kept.size).toBe(0);
      } finally {
        page.end();
        await vi.advanceTimersByTimeAsync(100);
      }
    }),
    { numRuns: 25 },
  );
}, 240_000);
