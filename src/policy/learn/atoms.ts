import { factOf } from '../facts/catalogue.ts';
import type { FactValue } from '../facts/evidence.ts';
import type { Condition } from '../policy.ts';
import type { Judged } from './past.ts';
import { sensitiveFacts } from './sensitive.ts';
import { entriesOf, termsOf } from './terms.ts';

/** A question that could become part of a rule, and which decisions it is true for. */
export interface Atom {
  readonly fact: string;
  readonly condition: Condition;
  /** Indexes into the decisions, rising. */
  readonly holds: readonly number[];
  /** Asks for a word: there are many of these, so that some fit by chance. */
  readonly word: boolean;
}

/** No rule is made of fewer decisions than this. */
export const leastSupport = 5;

/** Texts whose words are looked at, and those that are lists of entries. */
const texts: Readonly<Record<string, (text: string) => Map<string, string>>> = {
  headline: termsOf,
  'place.text': termsOf,
  'mutual.names': entriesOf,
  'lists.named': entriesOf,
};
/** Facts that only say where in a process an invitation is: what the policy does with them is no taste. */
const processing = new Set(['kind', 'reply.state', 'list.state', 'age', 'pendingDays', 'reply.waitingDays']);
/** Steps at which numbers are cut, beside those that part the decisions evenly. */
const steps: Readonly<Record<string, readonly number[]>> = {
  mutualConnections: [1, 2, 3, 5, 10, 20, 30],
};
const parts = 6;

/** Every question about one fact that at least {@link leastSupport} decisions answer with yes. */
export function atomsOf(decisions: readonly Judged[]): Atom[] {
  const names = new Set(decisions.flatMap(({ evidence }) => Object.keys(evidence)));
  const atoms: Atom[] = [];
  for (const name of names) {
    const fact = factOf(name);
    if (fact === undefined || sensitiveFacts.has(name) || processing.has(name)) continue;
    const values = decisions.map(({ evidence }) => evidence[name]?.value);
    const reader = texts[name];
    if (fact.type === 'number') atoms.push(...numberAtoms(name, values));
    else if (fact.type !== 'text') atoms.push(...valueAtoms(name, values));
    else if (reader !== undefined) atoms.push(...wordAtoms(name, values, reader));
  }
  return atoms.filter(({ holds }) => holds.length >= leastSupport && holds.length < decisions.length);
}

const where = (values: readonly (FactValue | undefined)[], test: (value: FactValue) => boolean): number[] =>
  values.flatMap((value, index) => (value !== undefined && test(value) ? [index] : []));

function valueAtoms(fact: string, values: readonly (FactValue | undefined)[]): Atom[] {
  const known = new Set(values.filter((value) => value !== undefined));
  return [...known].map((is) => ({
    fact,
    condition: { fact, is },
    holds: where(values, (value) => value === is),
    word: false,
  }));
}

function numberAtoms(fact: string, values: readonly (FactValue | undefined)[]): Atom[] {
  const known = values.filter((value) => typeof value === 'number').sort((one, other) => one - other);
  const even = Array.from(
    { length: parts - 1 },
    (_, i) => known[Math.floor(((i + 1) * known.length) / parts)],
  );
  const cuts = [...new Set([...(steps[fact] ?? []), ...even])].filter((cut) => cut !== undefined);
  // Where it is often unknown, little is not the opposite of much: that would have to ask whether it is known, too.
  const whole = known.every(Number.isInteger) && known.length > 0.95 * values.length;
  return cuts.flatMap((cut) => [
    {
      fact,
      condition: { fact, atLeast: cut },
      holds: where(values, (value) => Number(value) >= cut),
      word: false,
    },
    ...(whole && cut > 0
      ? [
          {
            fact,
            condition: cut === 1 ? { fact, is: 0 } : { fact, atMost: cut - 1 },
            holds: where(values, (value) => Number(value) < cut),
            word: false,
          },
        ]
      : []),
  ]);
}

function wordAtoms(
  fact: string,
  values: readonly (FactValue | undefined)[],
  read: (text: string) => Map<string, string>,
): Atom[] {
  const found = new Map<string, { written: string; holds: number[] }>();
  values.forEach((value, index) => {
    for (const [folded, written] of read(typeof value === 'string' ? value : '')) {
      const before = found.get(folded);
      if (before === undefined) found.set(folded, { written, holds: [index] });
      else before.holds.push(index);
    }
  });
  const words = [...found.values()].map(({ written, holds }) => ({
    fact,
    condition: { fact, containsAny: [written] },
    holds,
    word: true,
  }));
  return [...words, ...familiesOf(fact, found)];
}

/** Words that begin alike for so many letters are taken for forms of one: "nurse", "nurses", "nursing"; "Weingut", "Weinbau". */
const stems = [4, 5, 6, 7];
/** More forms than this are not one word. */
const mostForms = 12;

function familiesOf(fact: string, found: ReadonlyMap<string, { written: string; holds: number[] }>): Atom[] {
  const families = new Map<string, string[]>();
  for (const stem of stems)
    for (const folded of found.keys()) {
      if (folded.includes(' ') || folded.length < stem) continue;
      const start = folded.slice(0, stem);
      families.set(start, [...(families.get(start) ?? []), folded]);
    }
  const distinct = new Map([...families.values()].map((forms) => [forms.join('|'), forms]));
  return [...distinct.values()].flatMap((forms) => {
    if (forms.length < 2 || forms.length > mostForms) return [];
    const holds = new Set(forms.flatMap((form) => found.get(form)?.holds ?? []));
    return [
      {
        fact,
        condition: { fact, containsAny: forms.map((form) => found.get(form)?.written ?? form) },
        holds: [...holds].sort((one, other) => one - other),
        word: true,
      },
    ];
  });
}
