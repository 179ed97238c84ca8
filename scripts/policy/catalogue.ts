import { catalogue, type Fact, type FactName, factKeys, factNames } from '../../src/policy/index.ts';
import { messagesLookup } from '../shared/messages.ts';
import { columns } from '../shared/terminal.ts';

const lookup = messagesLookup('en');

/** The catalogue as data: each fact with its name, its words in English, its type and what settles it. */
export function catalogueJson(): object[] {
  return factNames.map((name) => ({ name, ...described(name), ...catalogue[name] }));
}

/** The catalogue for people. */
export function catalogueText(): string {
  return columns(factNames.map((name) => [name, typeOf(catalogue[name]), described(name).label]));
}

function described(name: FactName): { label: string; about: string } {
  const { label, about } = factKeys(name);
  return { label: lookup(label) ?? name, about: lookup(about) ?? '' };
}

function typeOf(fact: Fact): string {
  if (fact.type === 'enum') return fact.values.join(', ');
  if (fact.type === 'number') return `number (${fact.unit})`;
  return fact.type === 'boolean' ? 'yes/no' : 'text';
}
