import { cardFacts } from './card.ts';
import { codeOf } from './code.ts';
import type { FactValue } from './evidence.ts';
import type { Fact } from './fact.ts';
import { listFacts } from './lists.ts';
import { logFacts } from './log.ts';
import { networkFacts } from './network.ts';
import { noteFacts } from './note.ts';
import { profileFacts } from './profile.ts';

/**
 * Every fact there is: the one source of names (the public interface of policy files), types, units, origins and what
 * settles them. To add a fact, add one entry to the table of its origin, and its words to `_locales` ({@link factKeys}).
 */
export const catalogue = {
  ...cardFacts,
  ...noteFacts,
  ...profileFacts,
  ...logFacts,
  ...networkFacts,
  ...listFacts,
} as const;

/** The name of a fact. */
export type FactName = keyof typeof catalogue;

/** What a known value of the fact looks like. */
export type FactValueOf<N extends FactName> = (typeof catalogue)[N] extends { readonly type: 'boolean' }
  ? boolean
  : (typeof catalogue)[N] extends { readonly type: 'number' }
    ? number
    : (typeof catalogue)[N] extends { readonly values: readonly (infer V)[] }
      ? V
      : string;

/** All names, in the catalogue's order. */
export const factNames: readonly FactName[] = Object.keys(catalogue).filter(isFactName);

/** True for a name in the catalogue. */
export function isFactName(name: string): name is FactName {
  return Object.hasOwn(catalogue, name);
}

/** The catalogue's entry of a fact, or undefined for a name that is not in it. */
export function factOf(name: string): Fact | undefined {
  return isFactName(name) ? catalogue[name] : undefined;
}

/**
 * True when the fact can have this value: of its type, among its words, finite and within its range. A value that is not
 * admissible is no knowledge: evaluation takes the fact as unknown.
 */
export function isAdmissible(fact: Fact, value: unknown): value is FactValue {
  return codeOf(fact, value) >= 0;
}

/** The keys in `_locales` under which a fact is called by its name and explained. Its words are at `<label>_<word>`. */
export function factKeys(name: string): { readonly label: string; readonly about: string } {
  const label = `fact_${name.replaceAll('.', '_')}`;
  return { label, about: `${label}_about` };
}
