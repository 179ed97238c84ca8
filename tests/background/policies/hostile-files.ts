import { own } from './own.ts';

/** A policy file that somebody made to do harm, or made by accident, and the place that is told first. */
export type HostileFile = readonly [name: string, text: string, path: string];

const whole = JSON.stringify(own());
/** The valid file with something else in it. */
const file = (change: object): string => JSON.stringify({ ...own(), ...change });
/** The same, with JSON that JavaScript would not write. */
const raw = (part: string, json: string): string => file({ [part]: '@@' }).replace('"@@"', () => json);
const say = { text: 'A.' };
const person = { fact: 'kind', is: 'person' };
const gate = (change: object): string =>
  file({ gates: [{ id: 'g', when: person, verdict: 'accept', say, ...change }] });
const asking = (when: unknown): string => gate({ when });
const rule = (change: object): string =>
  file({ rules: [{ id: 'r', group: 'message', when: person, points: 5, say, ...change }] });
const curve = (points: unknown, fact: unknown = 'mutualConnections'): string =>
  file({ rules: [{ id: 'r', group: 'message', curve: { fact, points }, say }] });
const template = (change: object): string =>
  file({ gates: [], templates: [{ id: 't', title: say, body: say, verdicts: [], ...change }] });
const body = (text: string): string => template({ body: { text } });
const example = (change: object): string =>
  file({ examples: [{ name: 'a', facts: {}, verdict: 'accept', certain: true, ...change }] });
const nested = (levels: number): string => `${'{"not":'.repeat(levels)}{"all":[]}${'}'.repeat(levels)}`;
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const text: readonly HostileFile[] = [
  ['UTF-16', Buffer.from(`\uFEFF${whole}`, 'utf16le').toString('utf8'), ''],
  ['UTF-16, the other way', Buffer.from(`\uFEFF${whole}`, 'utf16le').swap16().toString('utf8'), ''],
  ['only a byte order mark', '\uFEFF', ''],
  ['two byte order marks', `\uFEFF\uFEFF${whole}`, ''],
  ['a zero after its end', `${whole}\0`, ''],
  ['single quotes', whole.replaceAll('"', "'"), ''],
  ['a comma too many', whole.replace(/}$/, ',}'), ''],
  ['no quotes', '{schema:1}', ''],
  ['a web page', '<!doctype html><title>x</title>', ''],
  ['text', '"policy"', ''],
  ['Infinity', whole.replace('"version":1', '"version":Infinity'), ''],
  ['half a million lists', raw('gates', '['.repeat(500_000) + ']'.repeat(500_000)), 'gates[0]'],
];

const numbers: readonly HostileFile[] = [
  ['a version without end', raw('version', '1e999'), 'version'],
  ['a version below one', file({ version: -1 }), 'version'],
  ['a version and a half', file({ version: 1.5 }), 'version'],
  ['a version nobody can count to', file({ version: 1e300 }), 'version'],
  ['format 0', file({ schema: 0 }), 'schema'],
  ['format 1.5', file({ schema: 1.5 }), 'schema'],
  ['a format without end', raw('schema', '1e999'), 'schema'],
  ['a format far ahead', file({ schema: 1e21 }), 'schema'],
  ['bands that meet', file({ bands: { accept: 50, decline: 50 } }), 'bands'],
  ['bands beyond the scale', file({ bands: { accept: 101, decline: 30 } }), 'bands.accept'],
  ['bands before the scale', file({ bands: { accept: 70, decline: -1 } }), 'bands.decline'],
  ['half of the bands', file({ bands: { accept: 70 } }), 'bands.decline'],
  ['points as text', rule({ points: '5' }), 'rules[0].points'],
  ['points beyond all', rule({ points: 1001 }), 'rules[0].points'],
  ['a cap below nothing', file({ caps: { message: -1 } }), 'caps.message'],
  ['a cap of no group', file({ caps: { massage: 5 } }), 'caps.massage'],
];

const curves: readonly HostileFile[] = [
  [
    'two points in one place',
    curve([
      [1, 2],
      [1, 3],
    ]),
    'rules[0].curve.points[1][0]',
  ],
  [
    'points that go back',
    curve([
      [3, 2],
      [1, 3],
    ]),
    'rules[0].curve.points[1][0]',
  ],
  ['one point', curve([[1, 2]]), 'rules[0].curve.points'],
  ['no points', curve([]), 'rules[0].curve.points'],
  ['51 points', curve(times(51, (x) => [x, 1])), 'rules[0].curve.points'],
  [
    'three numbers in a point',
    curve([
      [1, 2, 3],
      [2, 3],
    ]),
    'rules[0].curve.points[0]',
  ],
  ['points that are objects', curve([{ x: 1 }, [2, 3]]), 'rules[0].curve.points[0]'],
  [
    'a curve over a yes or no',
    curve(
      [
        [1, 2],
        [2, 3],
      ],
      'photo',
    ),
    'rules[0].curve.fact',
  ],
  [
    'a curve over nothing',
    curve(
      [
        [1, 2],
        [2, 3],
      ],
      null,
    ),
    'rules[0].curve.fact',
  ],
  [
    'a curve and points',
    rule({
      curve: {
        fact: 'age',
        points: [
          [0, 1],
          [2, 2],
        ],
      },
    }),
    'rules[0].curve',
  ],
];

const conditions: readonly HostileFile[] = [
  ['a list as a condition', asking([]), 'gates[0].when'],
  ['nothing asked', asking({}), 'gates[0].when'],
  ['null inside', asking({ all: [null] }), 'gates[0].when.all[0]'],
  ['two operators', asking({ fact: 'age', atLeast: 1, atMost: 5 }), 'gates[0].when'],
  ['an operator nobody knows', asking({ fact: 'kind', equals: 'person' }), 'gates[0].when'],
  ['at least none', asking({ atLeast: 0, of: [person] }), 'gates[0].when.atLeast'],
  ['at least one of none', asking({ atLeast: 1, of: [] }), 'gates[0].when.atLeast'],
  ['a list without its number', asking({ of: [person] }), 'gates[0].when.atLeast'],
  ['a fact that is a number', asking({ fact: 5, is: 1 }), 'gates[0].when.fact'],
  ['a fact of every object', asking({ fact: 'toString', known: true }), 'gates[0].when.fact'],
  ['a value in the wrong case', asking({ fact: 'kind', is: 'Person' }), 'gates[0].when.is'],
  ['no words', asking({ fact: 'headline', containsAny: [] }), 'gates[0].when.containsAny'],
  ['201 words', asking({ fact: 'headline', containsAny: times(201, String) }), 'gates[0].when.containsAny'],
  [
    '20 levels',
    raw('gates', `[{"id":"g","verdict":"accept","say":{"text":"a"},"when":${nested(20)}}]`),
    'gates[0].when',
  ],
  [
    '5,000 levels',
    raw('gates', `[{"id":"g","verdict":"accept","say":{"text":"a"},"when":${nested(5000)}}]`),
    'gates[0].when',
  ],
  ['501 parts', asking({ any: times(501, () => person) }), 'gates[0].when.any'],
];

const templates: readonly HostileFile[] = [
  ['a placeholder nobody fills', body('{{lastName}}'), 'templates[0].body.text'],
  ['a placeholder in a placeholder', body('{{ {{firstName}} }}'), 'templates[0].body.text'],
  ['three braces', body('{{{firstName}}}'), 'templates[0].body.text'],
  ['a part to be fetched', body('{{> x}}'), 'templates[0].body.text'],
  ['braces that never close', body('{{firstName'), 'templates[0].body.text'],
  ['nothing in braces', body('{{}}'), 'templates[0].body.text'],
  ['a text too long', body('x'.repeat(4001)), 'templates[0].body.text'],
  ['five verdicts', template({ verdicts: times(5, () => 'wait') }), 'templates[0].verdicts'],
  [
    '51 templates',
    file({ gates: [], templates: times(51, (i) => ({ id: `t${i}`, title: say, body: say, verdicts: [] })) }),
    'templates',
  ],
];

const shapes: readonly HostileFile[] = [
  [
    '10,000 gates',
    file({ gates: times(10_000, (i) => ({ id: `g${i}`, when: person, verdict: 'wait', say })) }),
    'gates',
  ],
  ['a title of a million letters', file({ title: { text: 'x'.repeat(1_000_000) } }), 'title.text'],
  ['a title with no words', file({ title: { text: '' } }), 'title.text'],
  ['a title in two ways', file({ title: { text: 'a', key: 'b' } }), 'title.text'],
  ['a title that is text', file({ title: 'Mine' }), 'title'],
  ['an id with a blank', file({ id: ' mine' }), 'id'],
  ['an id of 101 letters', file({ id: 'x'.repeat(101) }), 'id'],
  ['one to inherit from', file({ extends: 'mine' }), 'extends'],
  ['a name as long as a book', file({ ['k'.repeat(100_000)]: 1 }), 'k'.repeat(60)],
  ['a name turned around', file({ '\u202Ekey\n': 1 }), '["\u202Ekey\\n"]'],
  ['half a letter as a name', file({ '\uD800': 1 }), '["\\ud800"]'],
  ['half a letter as a value', file({ whenUncertain: '\uD800' }), 'whenUncertain'],
  ['placeholders of messages', file({ whenUncertain: '{value}{options:near}' }), 'whenUncertain'],
  ['switched on in words', gate({ enabled: 'yes' }), 'gates[0].enabled'],
  ['an example without a name', example({ name: '' }), 'examples[0].name'],
  ['an example of nothing', example({ facts: { photo: null } }), 'examples[0].facts.photo'],
  ['an example with a list of facts', example({ facts: [] }), 'examples[0].facts'],
];

/** Names that reach into JavaScript's own objects, at every level. */
const names: readonly HostileFile[] = ['__proto__', 'constructor', 'prototype'].flatMap(
  (name): HostileFile[] => [
    [`${name} at the top`, whole.replace('{', `{"${name}":{"polluted":1},`), name],
    [`${name} in the bands`, raw('bands', `{"accept":70,"decline":30,"${name}":1}`), `bands.${name}`],
    [`${name} in the caps`, raw('caps', `{"${name}":3}`), `caps.${name}`],
    [
      `${name} among facts`,
      raw('examples', `[{"name":"a","facts":{"${name}":true},"verdict":"wait","certain":true}]`),
      `examples[0].facts.${name}`,
    ],
    [`${name} as a fact`, asking({ fact: name, is: true }), 'gates[0].when.fact'],
    [`${name} as a verdict`, gate({ verdict: name }), 'gates[0].verdict'],
    [`${name} as a placeholder`, body(`{{${name}}}`), 'templates[0].body.text'],
  ],
);

/** Every part as something of another kind. */
const kinds: readonly HostileFile[] = [
  'title',
  'summary',
  'gates',
  'caps',
  'rules',
  'bands',
  'whenUncertain',
  'templates',
  'examples',
].flatMap((part) =>
  [null, 7, true, undefined].map(
    (value): HostileFile => [`${part}: ${value}`, file({ [part]: value }), part],
  ),
);

/** Well over a hundred files that are no policy. */
export const hostileFiles: readonly HostileFile[] = [
  ...text,
  ...numbers,
  ...curves,
  ...conditions,
  ...templates,
  ...shapes,
  ...names,
  ...kinds,
];
