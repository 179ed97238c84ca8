import { own } from './own.ts';

/** A policy file that cannot be used, and what is said of it: where, and what (in part). */
export interface Malformed {
  readonly name: string;
  readonly text: string;
  readonly path: string;
  readonly problem: RegExp;
}

const whole = JSON.stringify(own());
/** The valid file with something else in it. */
const file = (change: object): string => JSON.stringify({ ...own(), ...change });
const gate = (change: object): string =>
  file({
    gates: [
      { id: 'g', when: { fact: 'kind', is: 'person' }, verdict: 'accept', say: { text: 'A.' }, ...change },
    ],
  });
const rule = (change: object): string =>
  file({
    rules: [
      {
        id: 'r',
        group: 'message',
        when: { fact: 'kind', is: 'person' },
        points: 5,
        say: { text: 'A.' },
        ...change,
      },
    ],
  });
const deep = (levels: number): string =>
  `${'{"not":'.repeat(levels)}{"fact":"kind","is":"person"}${'}'.repeat(levels)}`;
const withGate = (when: string): string =>
  file({ gates: [] }).replace(
    '"gates":[]',
    `"gates":[{"id":"g","when":${when},"verdict":"accept","say":{"text":"A."}}]`,
  );
const twin = { id: 'g', when: { all: [] }, verdict: 'accept', say: { text: 'A.' } };

const entries: readonly (readonly [name: string, text: string, path: string, problem: RegExp])[] = [
  ['empty', '', '', /empty/],
  ['only blanks', ' \n\t ', '', /empty/],
  ['truncated in the middle', whole.slice(0, whole.length / 2), '', /no JSON/],
  ['truncated by one character', whole.slice(0, -1), '', /no JSON/],
  ['no JSON at all', 'PK\u0003\u0004 not a policy', '', /no JSON/],
  ['with NaN', whole.replace('"version":1', '"version":NaN'), '', /no JSON/],
  ['with a comment', `// mine\n${whole}`, '', /no JSON/],
  ['two policies in a row', `${whole}\n${whole}`, '', /no JSON/],
  ['null', 'null', '', /not null/],
  ['a list', `[${whole}]`, '', /not a list/],
  ['a number', '42', '', /not 42/],
  ['an empty object', '{}', 'schema', /does not say which version/],
  ['a newer format', file({ schema: 2 }), 'schema', /newer Anteroom/],
  ['a format that is none', file({ schema: '1' }), 'schema', /no version/],
  ['far too long', ' '.repeat(2_000_001), '', /2000001 characters/],
  [
    'huge lists',
    file({ gates: Array.from({ length: 101 }, (_, i) => ({ ...twin, id: `g${i}` })) }),
    'gates',
    /too large/,
  ],
  ['more values than any policy', file({ examples: Array(60_000).fill({}) }), 'examples', /./],
  ['very deep', withGate(deep(200)), 'gates[0]', /deep|inside/i],
  ['endlessly deep', withGate(deep(100_000)), 'gates[0]', /./],
  ['a prototype', whole.replace('"caps":', '"__proto__":{"x":1},"caps":'), '__proto__', /not allowed/],
  [
    'a constructor inside a condition',
    withGate('{"constructor":{"prototype":{}}}'),
    'gates[0].when.constructor',
    /not allowed/,
  ],
  ['wrong types', file({ rules: 'none' }), 'rules', /"none"/],
  ['a missing part', file({ bands: undefined }), 'bands', /missing/],
  ['an unknown part', file({ colour: 'red' }), 'colour', /not known/],
  ['ids used twice', file({ gates: [twin, twin] }), 'gates[1].id', /also at gates\[0\]\.id/],
  ['an id with a path in it', file({ id: '../../etc' }), 'id', /cannot stand/],
  [
    'a fact nobody knows',
    gate({ when: { fact: 'horoscope', is: 'leo' } }),
    'gates[0].when.fact',
    /horoscope/,
  ],
  ['an operator that does not fit', gate({ when: { fact: 'kind', atLeast: 3 } }), 'gates[0].when', /./],
  ['a verdict that is none', gate({ verdict: 'maybe' }), 'gates[0].verdict', /"maybe"/],
  ['bands that cross', file({ bands: { accept: 20, decline: 80 } }), 'bands', /cannot be/],
  ['endless points', rule({}).replace('"points":5', '"points":1e999'), 'rules[0].points', /./],
  [
    'a template that would run',
    file({ templates: [{ id: 't', title: { text: 'T' }, body: { text: '{{#each x}}' }, verdicts: [] }] }),
    'templates[0].body.text',
    /more than a placeholder|no placeholder/,
  ],
  [
    'a template that is not there',
    gate({ templates: ['ghost'] }),
    'gates[0].templates[0]',
    /no template "ghost"/,
  ],
  [
    'an example with an impossible fact',
    file({ examples: [{ name: 'x', facts: { kind: 7 }, verdict: 'accept', certain: true }] }),
    'examples[0].facts.kind',
    /./,
  ],
];

/** More than thirty ways in which a policy file can be wrong. */
export const malformedFiles: readonly Malformed[] = entries.map(([name, text, path, problem]) => ({
  name,
  text,
  path,
  problem,
}));
