import { describe, expect, it } from 'vitest';
import { messagesLookup } from '../../../scripts/shared/messages.ts';
import { checkPolicy } from '../../../src/policy/file/index.ts';
import { compile, type Verdict } from '../../../src/policy/index.ts';
import { withEdits } from '../../../src/policy/learn/edit.ts';
import { learn } from '../../../src/policy/learn/learn.ts';
import { selective } from '../../../src/policy/presets/selective.ts';
import { speakFrom } from '../../../src/ui/text/current.ts';
import { speak } from '../../../src/ui/text/speak.ts';
import { began, decisionsOf, type Quirk } from './invented.ts';

speakFrom({ lookup: messagesLookup('en'), locale: 'en' });

const nurses: Quirk = {
  headlines: ['ICU nurse', 'Registered Nurse at St. Mary', 'Nurse practitioner', 'Oncology nurse in Hull'],
  want: 'accept',
};
const northwind: Quirk = {
  headlines: ['Analyst at Northwind', 'HR partner, Northwind', 'Data engineer at Northwind'],
  want: 'decline',
};
const friendsOfMira: Quirk = {
  headlines: ['Baker', 'Lawyer', 'Teacher'],
  facts: { 'mutual.names': 'Tom Okafor, Mira Solberg' },
  want: 'accept',
};
const rules = (past: Parameters<typeof learn>[1]) =>
  learn(selective, past).proposals.map(({ rule }) => speak(rule));

describe('what is learned from decisions', () => {
  it.each([
    ['a trade', nurses, 'Accept if the headline contains “nurse”.'],
    ['a company', northwind, 'Decline if the headline contains “Northwind”.'],
    ['a mutual friend', friendsOfMira, /^Accept if .*“(?:Mira Solberg|Tom Okafor)”/],
  ])('is %s, in spite of slips', (_what, quirk, sentence) => {
    expect(rules(decisionsOf({ quirks: [quirk] }))).toContainEqual(expect.stringMatching(sentence));
  });

  it.each([11, 12, 13, 14, 15])(
    'is everything that one person has of their own, and nothing else (seed %i)',
    (seed) => {
      const found = rules(decisionsOf({ quirks: [nurses, northwind] }, seed));
      expect(found).toContainEqual(expect.stringMatching(/nurse/i));
      expect(found).toContainEqual(expect.stringMatching(/northwind/i));
      expect(found.length).toBeLessThanOrEqual(3);
    },
  );

  it('does good to decisions that had no part in finding it', () => {
    const all = decisionsOf({ quirks: [nurses, northwind], count: 400 }, 21);
    const [past, week] = [all.slice(0, 300), all.slice(300)];
    const { proposals } = learn(selective, past);
    const agreed = (policy: typeof selective) => {
      const { decide } = compile({ ...policy, whenUncertain: 'lean' });
      return week.filter(({ evidence, now, decision }) => decide(evidence, now).verdict === decision).length;
    };
    const after = agreed(withEdits(selective, proposals, proposals, () => 'As you decided before.'));
    expect(after).toBeGreaterThanOrEqual(agreed(selective) + 7);
  });

  it('is the same for the same past, in whatever order it is given', () => {
    const past = decisionsOf({ quirks: [nurses] });
    expect(learn(selective, [...past].reverse())).toEqual(learn(selective, past));
  });

  it('is told with numbers that add up', () => {
    const { proposals, agreement } = learn(selective, decisionsOf({ quirks: [nurses, northwind] }));
    for (const { support, agreement: step, better, worse } of proposals) {
      expect(support.agreed).toBeLessThanOrEqual(support.of);
      expect(step.after - step.before).toBe(better.length - worse.length);
    }
    expect(proposals.at(-1)?.agreement.after).toBe(agreement.after);
  });
});

describe('what was added before', () => {
  it('stands in the way of no other change of the same name', () => {
    const quirks: Quirk[] = [
      { headlines: ['Врач', 'Врач в Минске'], want: 'accept' },
      { headlines: ['Повар', 'Повар в Минске'], want: 'decline' },
    ];
    const past = decisionsOf({ quirks });
    const { proposals } = learn(selective, past);
    expect(proposals.length).toBeGreaterThan(0);
    const next = withEdits(selective, proposals, proposals, () => 'As you decided before.');
    const other = decisionsOf({ quirks: [{ headlines: ['Судья', 'Судья в Минске'], want: 'accept' }] });
    const again = learn(next, other).proposals;
    const ids = withEdits(next, again, again, () => 'So.').gates.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('nothing is learned', () => {
  const verdicts: readonly Verdict[] = ['accept', 'decline', 'wait'];
  it.each<[what: string, past: ReturnType<typeof decisionsOf>]>([
    [
      'from what has no pattern',
      decisionsOf({ quirks: [] }).map((one, i) => ({ ...one, decision: verdicts[(i * 7919) % 3] ?? 'wait' })),
    ],
    [
      'from somebody who does as the policy says',
      decisionsOf({ quirks: [], slips: 0 }).map((one) => ({
        ...one,
        decision: compile({ ...selective, whenUncertain: 'lean' }).decide(one.evidence, one.now).verdict,
      })),
    ],
    ['from nothing', []],
  ])('%s', (_what, past) => {
    expect(rules(past)).toEqual([]);
  });

  it('about women, who are a word like any other to those who count', () => {
    const quirk: Quirk = { headlines: ['Woman in tech', 'Women who code', 'Mother of two'], want: 'accept' };
    for (const rule of rules(decisionsOf({ quirks: [quirk] }))) expect(rule).not.toMatch(/wom[ae]n|mother/i);
  });

  it('from a few, and says how many more it takes', () => {
    const { proposals, needed } = learn(selective, decisionsOf({ quirks: [nurses], count: 10 }));
    expect({ proposals, needed }).toEqual({ proposals: [], needed: 10 });
  });

  it('from what the user’s own lists decided', () => {
    const quirk = { ...nurses, facts: { 'list.state': 'allowed' } };
    expect(rules(decisionsOf({ quirks: [quirk] }))).toEqual([]);
  });
});

describe('a proposal', () => {
  const past = decisionsOf({ quirks: [nurses, northwind] });
  const { proposals } = learn(selective, past);

  it('that was turned down comes back only with twice the support', () => {
    const [first] = proposals;
    if (!first) throw new Error('nothing was proposed');
    const dismissed = (support: number) =>
      learn(selective, past, { dismissed: { [first.id]: support } }).proposals.map(({ id }) => id);
    expect(dismissed(first.support.of)).not.toContain(first.id);
    expect(dismissed(first.support.of / 2)).toContain(first.id);
  });

  it('makes a valid policy, alone or with others, whose examples come out', () => {
    for (const chosen of [proposals, ...proposals.map((each) => [each])]) {
      const next = withEdits(selective, proposals, chosen, () => 'As you decided before.');
      expect(checkPolicy(JSON.parse(JSON.stringify(next)))).toMatchObject({ ok: true });
      expect(next.version).toBe(selective.version + 1);
      expect(next.gates.length).toBe(selective.gates.length + chosen.length);
    }
  });

  it('counts old decisions less, where that is wanted', () => {
    const day = 86_400_000;
    const changed = past.map((one) =>
      one.now < began + 50 * day ? one : { ...one, decision: 'wait' as const },
    );
    const found = learn(selective, changed, { halfLifeDays: 5 }).proposals.map(({ verdict }) => verdict);
    expect(found).not.toContain('accept');
  });
});
