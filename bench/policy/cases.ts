import { givenEvidence } from '../../src/policy/facts/given.ts';
import type { Evidence, FactValue } from '../../src/policy/index.ts';
import { factOf } from '../../src/policy/index.ts';

/** The facts that the twenty rules ask about. */
const asked = [
  ...[
    'list.state',
    'kind',
    'note.kind',
    'note.falseClaim',
    'reply.state',
    'reply.waitingDays',
    'conversation.match',
  ],
  ...[
    'conversation.longestMinutes',
    'common.employer',
    'common.school',
    'interaction.count',
    'mutualConnections',
  ],
  ...[
    'note.saysWhereMet',
    'note.pitch',
    'profile.completeness',
    'verified',
    'words.topic',
    'words.unwanted',
    'words.client',
  ],
];

/** What most invitations are like; three in four facts of a case are taken from here. */
const usual: Readonly<Record<string, FactValue>> = {
  ...{ kind: 'person', 'list.state': 'none', 'reply.state': 'none', 'reply.waitingDays': 0, verified: false },
  ...{ 'note.kind': 'none', 'note.falseClaim': false, 'note.saysWhereMet': false, 'note.pitch': 0 },
  ...{
    'conversation.match': 'none',
    'conversation.longestMinutes': 0,
    'interaction.count': 0,
    mutualConnections: 2,
  },
  ...{ 'common.employer': false, 'common.school': false, 'profile.completeness': 70 },
  ...{ 'words.topic': false, 'words.unwanted': false, 'words.client': false },
};

/** One invitation with every fact known, as each side wants it. */
export interface Case {
  readonly evidence: Evidence;
  /** `note.kind` at `note` → `kind`. */
  readonly nested: Readonly<Record<string, unknown>>;
  readonly flat: Readonly<Record<string, FactValue>>;
}

/** The same cases in every run: no two runs measure different work. */
export function casesOf(count: number): Case[] {
  let seed = 20261121;
  const random = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  return Array.from({ length: count }, () => {
    const flat = Object.fromEntries(asked.map((name) => [name, valueFor(name, random)]));
    return { evidence: givenEvidence(flat, 0), nested: nestedFrom(flat), flat };
  });
}

function valueFor(name: string, random: () => number): FactValue {
  const usually = usual[name];
  if (usually !== undefined && random() < 0.75) return usually;
  const fact = factOf(name);
  if (fact?.type === 'boolean') return random() < 0.4;
  if (fact?.type === 'enum') return fact.values[Math.floor(random() * fact.values.length)] ?? '';
  if (fact?.type !== 'number') return '';
  if (fact.unit === 'share') return Math.round(random() * 100) / 100;
  if (fact.unit === 'score') return Math.floor(random() * 101);
  return Math.floor(random() * 30);
}

function nestedFrom(flat: Readonly<Record<string, FactValue>>): Record<string, unknown> {
  const nested: Record<string, Record<string, FactValue> | FactValue> = {};
  for (const [name, value] of Object.entries(flat)) {
    const [family = '', part] = name.split('.');
    const before = nested[family];
    if (part === undefined) nested[family] = value;
    else nested[family] = { ...(typeof before === 'object' ? before : {}), [part]: value };
  }
  return nested;
}
