import { factOf } from '../../../policy/facts/catalogue.ts';
import type { FactValue } from '../../../policy/facts/evidence.ts';
import type { Fact, NumberFact } from '../../../policy/facts/fact.ts';
import type { Condition } from '../../../policy/policy.ts';
import { type Level, type Question, viewOf } from './level.ts';

/** How a fact is asked about: the format's operators and their opposites, as people choose them. */
export type Asking =
  | 'yes'
  | 'no'
  | 'is'
  | 'isNot'
  | 'atLeast'
  | 'lessThan'
  | 'atMost'
  | 'moreThan'
  | 'within'
  | 'contains'
  | 'lacks'
  | 'known'
  | 'unknown';

/** One question in the editor's terms. */
export interface Asked {
  readonly fact: string;
  readonly asking: Asking;
  /** What it is compared with; null where nothing is. */
  readonly value: FactValue | readonly string[] | null;
}

/** The ways in which a fact can be asked about, the usual one first. */
export function askingsOf(fact: Fact | undefined): readonly Asking[] {
  switch (fact?.type) {
    case undefined:
      return ['known', 'unknown'];
    case 'boolean':
      return ['yes', 'no', 'known', 'unknown'];
    case 'enum':
      return ['is', 'isNot', 'known', 'unknown'];
    case 'text':
      return ['contains', 'lacks', 'is', 'isNot', 'known', 'unknown'];
    case 'number': {
      const numbers = [
        'atLeast',
        'lessThan',
        'atMost',
        'moreThan',
        'is',
        'isNot',
        'known',
        'unknown',
      ] as const;
      return fact.unit === 'days' ? ['within', ...numbers] : numbers;
    }
  }
}

export const isQuestion = (view: Level | Question): view is Question => 'leaf' in view;

/** A single question in the editor's terms; null for a combination, and for one the editor has no controls for. */
export function askedIn(condition: Condition): Asked | null {
  const view = viewOf(condition);
  if (!isQuestion(view)) return null;
  const { leaf, holds } = view;
  const fact = factOf(leaf.fact);
  if (fact === undefined || Object.keys(leaf).length !== 2) return null;
  const asked = (asking: Asking, opposite: Asking, value: Asked['value']): Asked | null => {
    const chosen = holds ? asking : opposite;
    return askingsOf(fact).includes(chosen) ? { fact: leaf.fact, asking: chosen, value } : null;
  };
  if ('known' in leaf) return leaf.known ? asked('known', 'unknown', null) : asked('unknown', 'known', null);
  if ('containsAny' in leaf) return asked('contains', 'lacks', leaf.containsAny);
  if ('atLeast' in leaf) return asked('atLeast', 'lessThan', leaf.atLeast);
  if ('atMost' in leaf) return asked('atMost', 'moreThan', leaf.atMost);
  if ('within' in leaf) return asked('within', 'moreThan', leaf.within);
  const value = 'is' in leaf ? leaf.is : leaf.isNot;
  const [same, other] = 'is' in leaf ? (['is', 'isNot'] as const) : (['isNot', 'is'] as const);
  if (fact.type !== 'boolean') return asked(same, other, value);
  const yes = (value === true) === 'is' in leaf;
  return yes ? asked('yes', 'no', null) : asked('no', 'yes', null);
}

/** The condition that asks this. */
export function conditionOf({ fact, asking, value }: Asked): Condition {
  const number = typeof value === 'number' ? value : Number.NaN;
  const words = Array.isArray(value) ? value.map(String) : [];
  const plain: FactValue = typeof value === 'object' || value === null ? '' : value;
  switch (asking) {
    case 'yes':
      return { fact, is: true };
    case 'no':
      return { fact, is: false };
    case 'is':
      return { fact, is: plain };
    case 'isNot':
      return { fact, isNot: plain };
    case 'atLeast':
      return { fact, atLeast: number };
    case 'lessThan':
      return { not: { fact, atLeast: number } };
    case 'atMost':
      return { fact, atMost: number };
    case 'moreThan':
      return { not: { fact, atMost: number } };
    case 'within':
      return { fact, within: number };
    case 'contains':
      return { fact, containsAny: words };
    case 'lacks':
      return { not: { fact, containsAny: words } };
    case 'known':
    case 'unknown':
      return { fact, known: asking === 'known' };
  }
}

/** A number to begin with, by unit. */
const usual = { count: 1, minutes: 10, years: 1, share: 0.5, score: 60, days: 30 } as const;

/** What is asked about a fact first. */
export function freshQuestion(name: string): Asked {
  const fact = factOf(name);
  const [asking = 'known'] = askingsOf(fact);
  return { fact: name, asking, value: fact === undefined ? null : usualValue(fact, asking) };
}

/** The same question asked in another way; the value is kept where it still fits. */
export function askedOtherwise(asked: Asked, asking: Asking): Asked {
  const fact = factOf(asked.fact);
  if (fact === undefined) return asked;
  const wanted = usualValue(fact, asking);
  const fits = typeof wanted === typeof asked.value && Array.isArray(wanted) === Array.isArray(asked.value);
  return { ...asked, asking, value: fits && wanted !== null && asked.value !== null ? asked.value : wanted };
}

function usualValue(fact: Fact, asking: Asking): Asked['value'] {
  if (asking === 'known' || asking === 'unknown' || fact.type === 'boolean') return null;
  if (asking === 'contains' || asking === 'lacks') return [];
  if (fact.type === 'number') return usualNumber(fact);
  return fact.type === 'enum' ? (fact.values.at(-1) ?? '') : '';
}

/** One is nothing to begin with for what is counted by the hundred; what makes a difference there is. */
function usualNumber({ unit, flips }: NumberFact): number {
  const near = flips?.near ?? 0;
  return unit === 'count' && near >= 50 ? near : usual[unit];
}
