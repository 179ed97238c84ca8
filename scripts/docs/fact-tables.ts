import { catalogue, type Fact, type FactSource, factKeys, factNames } from '../../src/policy/index.ts';
import { messagesLookup } from '../shared/messages.ts';

const lookup = messagesLookup('en');

const origins: Readonly<Record<FactSource, string>> = {
  card: 'From the card',
  note: 'From the note',
  profile: 'From the profile you opened, beside your own background and words',
  log: 'From your logs',
  network: 'From your connections and your address book',
  lists: 'From your lists',
  given: 'Given',
};

const settlers: Readonly<Record<Fact['settledBy'], string>> = {
  profile: 'opening the profile',
  log: 'your log',
  import: 'an import',
  page: 'the page',
  user: 'you',
  background: 'your own background',
};

/** The catalogue of facts as Markdown tables, one for each origin. */
export function factTables(): string {
  return Object.entries(origins)
    .map(([origin, title]) => ({ title, names: factNames.filter((name) => catalogue[name].from === origin) }))
    .filter(({ names }) => names.length > 0)
    .map(({ title, names }) => [`### ${title}`, '', ...head, ...names.map(row)].join('\n'))
    .join('\n\n');
}

const head = ['| fact | values | what it says | settled by |', '|---|---|---|---|'];

function row(name: (typeof factNames)[number]): string {
  const fact: Fact = catalogue[name];
  const about = lookup(factKeys(name).about) ?? '';
  return `| \`${name}\` | ${values(fact)} | ${about} | ${settlers[fact.settledBy]} |`;
}

function values(fact: Fact): string {
  if (fact.type === 'enum') return fact.values.join(', ');
  if (fact.type === 'boolean') return 'yes/no';
  if (fact.type === 'text') return 'text';
  return fact.max === null ? fact.unit : `${fact.min}..${fact.max}`;
}
