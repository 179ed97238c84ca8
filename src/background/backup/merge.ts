import { toldField, toldInBoth } from '../people/told.ts';
import { canonical, isSame } from './canonical.ts';
import { personRow } from './schemas.ts';
import type { BackedTable, Row } from './tables.ts';

/** What two copies' rows with one key become. Every one is commutative, associative and idempotent. */
type Merge = (a: Row, b: Row) => Row;

/**
 * The rules, a table each. Where two copies differ in what can be changed, the later one counts if rows have a time of
 * change; else an order of their contents decides, which is arbitrary but the same on every device.
 */
const rules: Readonly<Record<BackedTable, Merge>> = {
  // One thing can be seen on two devices at different times. The later counts, so that it does not matter whether what was
  // before a forgetting is dropped before or after two copies meet.
  events: latest('time'),
  snapshots: mergeSnapshots,
  invitations: mergeInvitations,
  people: mergePeople,
  conversations: fromImports(latest('time')),
  interactions: fromImports(latest('time')),
  gatherings: fromImports((a, b) => ({
    ...latest()(bare(a, 'people'), bare(b, 'people')),
    ...joined(a, b, ['people']),
  })),
  // Both copies' exports: the later tells where somebody is now.
  connections: fromImports(latest('since')),
  contacts: fromImports(latest()),
  // Nothing somebody entered on either device is lost.
  namedLists: (a, b) => ({
    ...latest('changed')(bare(a, ...entries), bare(b, ...entries)),
    ...joined(a, b, entries),
  }),
  lists: latest(),
  // Two versions that differ under one number are kept apart before this (`policies.ts`).
  policies: mergePolicies,
  imports: latest('time'),
  profiles: latest('readAt'),
  matches: latest('at'),
  drafts: latest('at', 'revision'),
  // Comes together in the ledger (`forgetting/ledger.ts`).
  forgotten: latest('at'),
};

/** What a named list holds. */
const entries = ['people', 'companies', 'words'] as const;

/** What the rows of two copies with one key become. */
export function mergeRows(table: BackedTable, a: Row, b: Row): Row {
  return isSame(a, b) ? a : rules[table](a, b);
}

/** The row with the greater of these numbers, in their order; at last the greater content. */
function latest(...fields: readonly string[]): Merge {
  return (a, b) => {
    for (const field of fields) {
      const difference = Number(a[field] ?? 0) - Number(b[field] ?? 0);
      if (difference !== 0) return difference > 0 ? a : b;
    }
    return canonical(a) >= canonical(b) ? a : b;
  };
}

/** The latest reading with its suggestion, since the first sight in either copy, with the latest decision of either. */
function mergeInvitations(a: Row, b: Row): Row {
  const [one, other] = [bare(a, 'firstSeen', 'decision'), bare(b, 'firstSeen', 'decision')];
  // What was suggested is not blanked when somebody is forgotten, so it comes before the rest.
  const same = a['lastSeen'] === b['lastSeen'] && a['suggested'] !== b['suggested'];
  const reading = same
    ? String(a['suggested']) > String(b['suggested'])
      ? one
      : other
    : latest('lastSeen')(one, other);
  const decisions = [a['decision'], b['decision']].filter(isRow);
  const [first, second = first] = decisions;
  return {
    ...reading,
    firstSeen: Math.min(Number(a['firstSeen']), Number(b['firstSeen'])),
    decision: first && second ? latest('at')(first, second) : null,
  };
}

/** The evidence of the later of two events. */
function mergeSnapshots(a: Row, b: Row): Row {
  const seen = ({ evidence }: Row): number =>
    Math.max(
      0,
      ...Object.values(Object(evidence)).map((fact) => Number(Reflect.get(Object(fact), 'at') ?? 0)),
    );
  return seen(a) === seen(b) ? latest()(a, b) : seen(a) > seen(b) ? a : b;
}

/** Everything either copy knows of somebody. */
function mergePeople(a: Row, b: Row): Row {
  const aliases = ['slugs', 'names', 'namePairs', 'emails', 'places', 'imports'] as const;
  const both = {
    ...latest()(bare(a, ...aliases, 'told'), bare(b, ...aliases, 'told')),
    ...joined(a, b, aliases),
    ...greatest(a, b, 'memberId'),
  };
  return { ...both, ...toldField(personRow.parse(both), toldInBoth(personRow.parse(a), personRow.parse(b))) };
}

/** The same content: saved when it was first; deleted only where both copies say so. */
function mergePolicies(a: Row, b: Row): Row {
  const { removed: _, ...rest } = a;
  const saved = Math.min(Number(a['saved']), Number(b['saved']));
  const both = a['removed'] !== undefined && b['removed'] !== undefined;
  return { ...rest, saved, ...(both && greatest(a, b, 'removed')) };
}

/** What the user entered stays the user's; what only files told belongs to all of those files. */
function fromImports(merge: Merge): Merge {
  return (a, b) => {
    const rest = merge(bare(a, 'imports'), bare(b, 'imports'));
    const told = a['imports'] !== undefined && b['imports'] !== undefined;
    return { ...rest, ...(told && joined(a, b, ['imports'])) };
  };
}

function bare(row: Row, ...fields: readonly string[]): Row {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !fields.includes(name)));
}

/** Lists of both together: as they are where they are the same, else in order. */
function joined(a: Row, b: Row, fields: readonly string[]): Row {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const [one, other] = [a[field], b[field]];
      if (one === undefined && other === undefined) return [];
      if (isSame(one, other)) return [[field, one]];
      return [[field, [...new Set([...listOf(one), ...listOf(other)])].sort()]];
    }),
  );
}

function greatest(a: Row, b: Row, field: string): Row {
  const known = [a[field], b[field]].filter((value) => value !== undefined);
  const [first, second = first] = known;
  if (first === undefined) return {};
  return { [field]: canonical(first) >= canonical(second) ? first : second };
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null;
}
