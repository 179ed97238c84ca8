// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.linkedin.com/mynetwork/invitation-manager/received/" }
import { describe, expect, it, vi } from 'vitest';
import { decisionOf } from '../../../src/content/act/native.ts';
import { somebody } from '../watch/list-page.ts';
import { page, pass, useActingPage } from './acted.ts';
import { trusted } from './acting-page.ts';

useActingPage('abc');

describe('a decision', () => {
  it('is on hold, then pressed once, observed, and recorded with what advised it', async () => {
    expect(page.acts.actions.decide('person-a', 'decline', trusted)).toBe(true);
    expect(page.act('person-a')).toMatchObject({ state: 'holding', heldMs: 5000, name: 'Person Aville' });
    await pass(4_999);
    expect(page.presses).toEqual([]);
    await pass(1);
    expect(page.presses).toEqual(['ignore a']);
    expect(page.act('person-a')).toMatchObject({ state: 'observing' });
    await pass(1_000);
    expect(page.act('person-a')).toMatchObject({ state: 'done', recording: 'recorded' });
    expect(page.recorded).toEqual(['decline a done']);
    expect(page.records[0]).toMatchObject({
      by: 'sidebar',
      because: null,
      advice: { verdict: 'decline', certain: true, policy: { id: 'picky', version: 2 } },
    });
    expect(page.outbox.kept.size).toBe(0);
    await pass(120_000);
    expect(page.presses).toEqual(['ignore a']);
    expect(page.recorded).toEqual(['decline a done']);
  });

  it('without a hold is passed on within the click', () => {
    page.holdMs = 0;
    page.acts.actions.decide('person-b', 'accept', trusted);
    expect(page.presses).toEqual(['accept b']);
  });

  it('taken back in time has never been', async () => {
    page.acts.actions.decide('person-a', 'accept', trusted);
    await pass(4_900);
    expect(page.acts.actions.undoLast(trusted)).toBe(true);
    await pass(60_000);
    expect([page.presses, page.recorded, page.listed]).toEqual([[], [], []]);
    expect(page.acts.actions.undoLast(trusted)).toBe(false);
  });

  it('taken back after the press stays', async () => {
    page.react = () => undefined;
    page.acts.actions.decide('person-a', 'accept', trusted);
    await pass(5_000);
    expect(page.acts.actions.undo(page.act('person-a')?.id ?? '', trusted)).toBe(false);
  });

  it('can be hurried', async () => {
    page.acts.actions.decide('person-a', 'accept', trusted);
    expect(page.acts.actions.hurry(page.act('person-a')?.id ?? '', trusted)).toBe(true);
    await pass(6_000);
    expect(page.presses).toEqual(['accept a']);
  });

  it('replaces the opposite one on hold, and only that', async () => {
    const { decide } = page.acts.actions;
    decide('person-a', 'accept', trusted);
    expect(decide('person-a', 'accept', trusted)).toBe(false);
    await pass(3_000);
    expect(decide('person-a', 'decline', trusted)).toBe(true);
    await pass(4_000);
    expect(page.presses).toEqual([]);
    await pass(1_000);
    expect(page.presses).toEqual(['ignore a']);
    expect(decide('person-a', 'accept', trusted)).toBe(false);
    await pass(2_000);
    expect(page.recorded).toEqual(['decline a done']);
  });

  it('waits beside others, each with its own hold', async () => {
    for (const letter of 'abc') {
      page.acts.actions.decide(`person-${letter}`, letter === 'b' ? 'decline' : 'accept', trusted);
      await pass(1_000);
    }
    expect(page.listed.map(({ state }) => state)).toEqual(['holding', 'holding', 'holding']);
    await pass(10_000);
    expect(page.presses).toEqual(['accept a', 'ignore b', 'accept c']);
    expect(page.recorded.sort()).toEqual(['accept a done', 'accept c done', 'decline b done']);
  });

  it('is due by the clock, not by the number of ticks a hidden tab was granted', async () => {
    page.acts.actions.decide('person-a', 'accept', trusted);
    const early = vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 4_990);
    await pass(4_990);
    expect(page.presses).toEqual([]);
    early.mockRestore();
    await pass(20);
    expect(page.presses).toEqual(['accept a']);
  });

  it('is nobody’s but the user’s', () => {
    const synthetic = new Event('click');
    const { actions } = page.acts;
    expect(actions.decide('person-a', 'accept', synthetic)).toBe(false);
    actions.decide('person-a', 'accept', trusted);
    const id = page.act('person-a')?.id ?? '';
    expect([actions.undo(id, synthetic), actions.undoLast(synthetic), actions.hurry(id, synthetic)]).toEqual([
      false,
      false,
      false,
    ]);
    expect(actions.reply('person-a', null, 'Hello', synthetic)).toBe(false);
    expect(actions.sentByHand(id, synthetic)).toBe(false);
    expect(page.act('person-a')).toMatchObject({ state: 'holding' });
    expect(page.presses).toEqual([]);
  });
});

/** A page that scrolls by 300 pixels at most. */
function scrolling(onScroll: (top: number) => void): void {
  let top = 0;
  Object.defineProperty(document.scrollingElement ?? document.documentElement, 'scrollTop', {
    configurable: true,
    get: () => top,
    set(value: number) {
      top = Math.min(300, value);
      onScroll(top);
    },
  });
}

describe('a row that goes', () => {
  it('by itself while on hold takes the decision with it, and is none', async () => {
    page.acts.actions.decide('person-a', 'accept', trusted);
    page.vanish('person-a');
    await pass(20_000);
    expect(page.presses).toEqual([]);
    expect(page.recorded).toEqual(['accept a notDone vanished']);
  });

  it('by itself without any wish is not a decision', async () => {
    page.vanish('person-a');
    await pass(20_000);
    expect(page.recorded).toEqual([]);
  });

  it('out of a virtualised list is brought back into view, and pressed there', async () => {
    page.takeAway('person-b');
    scrolling((top) => {
      if (top >= 200 && page.away.length > 0) page.bringBack(somebody('b'));
    });
    page.acts.actions.decide('person-b', 'accept', trusted);
    await pass(5_001);
    expect(page.act('person-b')).toMatchObject({ state: 'seeking' });
    await pass(3_000);
    expect(page.presses).toEqual(['accept b']);
    expect(page.act('person-b')).toMatchObject({ state: 'done' });
  });

  it('out of a virtualised list for good is given up', async () => {
    page.takeAway('person-b');
    scrolling(() => undefined);
    page.acts.actions.decide('person-b', 'accept', trusted);
    await pass(20_000);
    expect(page.recorded).toEqual(['accept b notDone vanished']);
  });
});

describe('leaving the page', () => {
  it('calls off what is on hold and says so; nothing happens later', async () => {
    page.acts.actions.decide('person-a', 'accept', trusted);
    page.leave();
    expect(page.act('person-a')).toMatchObject({ state: 'notDone', because: 'left' });
    await pass(60_000);
    expect(page.presses).toEqual([]);
    expect(page.recorded).toEqual(['accept a notDone left']);
    expect(page.acts.actions.decide('person-b', 'accept', trusted)).toBe(false);
    page.arrive();
    expect(page.acts.actions.decide('person-b', 'accept', trusted)).toBe(true);
  });

  it('is asked about only while something is on hold', async () => {
    const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(asks()).toBe(false);
    page.acts.actions.decide('person-a', 'accept', trusted);
    expect(asks()).toBe(true);
    await pass(5_000);
    expect(asks()).toBe(false);
  });

  it('before the page has shown anything is recorded as such', async () => {
    page.react = () => undefined;
    page.acts.actions.decide('person-a', 'accept', trusted);
    await pass(5_500);
    expect(page.outbox.kept.size).toBe(1);
    page.leave();
    await pass(10);
    expect(page.recorded).toEqual(['accept a notDone left']);
    expect(page.outbox.kept.size).toBe(0);
  });
});

describe('LinkedIn’s own controls', () => {
  /** What a trusted click does: ours hears of it first, then LinkedIn. */
  async function press(slug: string, control: 'accept' | 'ignore'): Promise<void> {
    const target = page.controlOf(slug, control)?.firstElementChild ?? null;
    const native = decisionOf(page, { isTrusted: true, target });
    const { createDecisions } = await import('../../../src/content/act/decisions.ts');
    const { createLedger } = await import('../../../src/content/act/ledger.ts');
    const ledger = createLedger((acts) => {
      page.listed = acts;
    });
    const decisions = createDecisions(page, ledger, page.outbox, page.visit.signal);
    if (native) decisions.noticed(native.invitation, native.decision);
    page.controlOf(slug, control)?.click();
  }

  it('are noticed, and recorded as the user’s', async () => {
    await press('person-a', 'ignore');
    await pass(2_000);
    expect(page.recorded).toEqual(['decline a done by page']);
    expect(page.presses).toEqual(['ignore a']);
  });

  it('take the place of a press from the sidebar that has come to nothing yet', async () => {
    page.react = (slug, control) => {
      if (control === 'ignore') page.acknowledge(slug, control);
    };
    const { createDecisions } = await import('../../../src/content/act/decisions.ts');
    const { createLedger } = await import('../../../src/content/act/ledger.ts');
    const ledger = createLedger((acts) => {
      page.listed = acts;
    });
    const decisions = createDecisions(page, ledger, page.outbox, page.visit.signal);
    decisions.decide('person-a', 'accept', 0);
    await pass(1_000);
    decisions.noticed('person-a', 'decline');
    page.controlOf('person-a', 'ignore')?.click();
    await pass(10_000);
    expect(page.presses).toEqual(['accept a', 'ignore a']);
    expect(page.recorded).toEqual(['accept a notDone replaced', 'decline a done by page']);
    expect(page.act('person-a')).toMatchObject({ state: 'done', decision: 'decline', by: 'page' });
    expect(page.outbox.kept.size).toBe(0);
  });

  it('are told from everything else on the page, and from clicks of scripts', () => {
    const accept = page.controlOf('person-a', 'accept');
    expect(decisionOf(page, { isTrusted: true, target: accept })).toEqual({
      invitation: 'person-a',
      decision: 'accept',
    });
    expect(decisionOf(page, { isTrusted: false, target: accept })).toBeNull();
    expect(
      decisionOf(page, { isTrusted: true, target: page.list.item('person-a').querySelector('a') }),
    ).toBeNull();
    expect(decisionOf(page, { isTrusted: true, target: document.body })).toBeNull();
  });

  it('pressed by a script are nobody’s decision', async () => {
    page.controlOf('person-a', 'accept')?.click();
    await pass(10_000);
    expect(page.recorded).toEqual([]);
  });
});
