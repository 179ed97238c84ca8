import type { Leaf } from '../conditions/walk.ts';
import { factKeys, factOf, isAdmissible } from '../facts/catalogue.ts';
import type { Fact, NumberFact } from '../facts/fact.ts';
import { quoted, type Said, said } from './said.ts';

/**
 * A question about one fact as a clause that follows "if": `the note is a sales pitch`. With `holds` false its opposite,
 * which is unknown whenever the question is. Whatever has no words of its own (a fact that is not in the catalogue, an
 * operator that does not fit) is shown as it is written.
 */
export function describeLeaf(leaf: Leaf, holds = true): Said {
  const fact = factOf(leaf.fact);
  if (fact === undefined || Object.keys(leaf).length !== 2) return asWritten(leaf, holds);
  if ('known' in leaf) {
    if (typeof leaf.known !== 'boolean') return asWritten(leaf, holds);
    return said(leaf.known === holds ? 'clause_known' : 'clause_unknown', { fact: factLabel(leaf.fact) });
  }
  const worded = fact.type === 'number' ? ofNumber(leaf, fact, holds) : ofWords(leaf, fact, holds);
  return worded ?? asWritten(leaf, holds);
}

/** What a fact is called. */
export const factLabel = (fact: string): Said =>
  factOf(fact) === undefined ? quoted(fact) : said(factKeys(fact).label);

function asWritten(leaf: Leaf, holds: boolean): Said {
  const text = said('clause_raw', { text: JSON.stringify(leaf) });
  return holds ? text : said('clause_none', { conditions: text });
}

const stem = (leaf: Leaf): string => `clause_${leaf.fact.replaceAll('.', '_')}`;

function ofWords(leaf: Leaf, fact: Exclude<Fact, NumberFact>, holds: boolean): Said | null {
  if ('containsAny' in leaf) {
    if (fact.type !== 'text' || !Array.isArray(leaf.containsAny) || leaf.containsAny.length === 0)
      return null;
    const words = { join: 'or', of: leaf.containsAny.map((word) => quoted(String(word))) } as const;
    return said(`${stem(leaf)}_${holds ? 'contains' : 'lacks'}`, { words });
  }
  const equal = equality(leaf);
  if (equal === null || !isAdmissible(fact, equal.value)) return null;
  const is = equal.is === holds;
  if (fact.type === 'boolean') return said(`${stem(leaf)}_${(equal.value === true) === is ? 'yes' : 'no'}`);
  const operator = is ? 'is' : 'isNot';
  if (fact.type === 'enum') return said(`${stem(leaf)}_${operator}_${String(equal.value)}`);
  return said(`${stem(leaf)}_${operator}`, { text: quoted(String(equal.value)) });
}

function equality(leaf: Leaf): { readonly is: boolean; readonly value: unknown } | null {
  if ('is' in leaf) return { is: true, value: leaf.is };
  return 'isNot' in leaf ? { is: false, value: leaf.isNot } : null;
}

/** How each operator on numbers speaks, and what its opposite is. */
const amounts = {
  atLeast: ['atLeast', 'lessThan'],
  atMost: ['atMost', 'moreThan'],
  within: ['within', 'moreThan'],
  is: ['is', 'isNot'],
  isNot: ['isNot', 'is'],
} as const;

function ofNumber(leaf: Leaf, fact: NumberFact, holds: boolean): Said | null {
  for (const [operator, [plain, opposite]] of Object.entries(amounts)) {
    const value: unknown = new Map(Object.entries(leaf)).get(operator);
    if (typeof value !== 'number' || !Number.isFinite(value)) continue;
    if (operator === 'within' && fact.unit !== 'days') return null;
    const ago = fact.unit === 'days' || fact.unit === 'years';
    const key = `clause_${ago ? 'ago' : 'amount'}_${holds ? plain : opposite}`;
    return said(stem(leaf), { amount: said(key, { quantity: quantity(value, fact.unit) }) });
  }
  return null;
}

/** A number with its unit. */
export const quantity = (value: number, unit: NumberFact['unit']): Said =>
  said(`clause_${unit}`, { value, count: value });
