import type { PersonRow } from '../database/rows.ts';

/** What people are known by: every list of a row that aliases stand in, and the member number. */
const fields = ['slugs', 'names', 'emails', 'places'] as const;
type Field = (typeof fields)[number] | 'memberId';

/** What imports alone tell of somebody: by alias, which of them. An alias that is not in it is vouched for by something else. */
type Told = Map<string, Set<string>>;

/** A row as far as it matters here; another copy's is not known to be more. */
export type Known = Pick<PersonRow, 'imports' | 'told'> & {
  readonly [field in Field]?: PersonRow[field] | undefined;
};

const key = (field: string, alias: string): string => `${field}\n${alias}`;

/** What only imports tell. A row that says nothing of it and knows one import is known from that alone. */
export function toldIn(row: Known): Told {
  const told: Told = new Map();
  const enter = (source: string, field: string, alias: string): void => {
    const sources = told.get(key(field, alias)) ?? new Set();
    told.set(key(field, alias), sources.add(source));
  };
  if (row.told === undefined) {
    const [source, other] = row.imports ?? [];
    if (source === undefined || other !== undefined) return told;
    for (const { field, alias } of aliasesOf(row)) enter(source, field, alias);
    return told;
  }
  for (const [source, lists] of Object.entries(row.told)) {
    for (const [field, aliases] of Object.entries(lists)) {
      for (const alias of aliases) enter(source, field, alias);
    }
  }
  return told;
}

/** The field `told` of a row; empty where the row says as much without it. */
export function toldField(row: Known, told: Told): Pick<PersonRow, 'told'> {
  const imports = row.imports ?? [];
  if (imports.length === 0) return {};
  const all = aliasesOf(row).map(({ field, alias }) => ({
    field,
    alias,
    sources: told.get(key(field, alias)),
  }));
  if (imports.length === 1 && all.every(({ sources }) => sources?.size === 1)) return {};
  const lists: Record<string, Record<string, string[]>> = {};
  for (const { field, alias, sources } of all) {
    for (const source of [...(sources ?? [])].sort()) {
      lists[source] ??= {};
      lists[source][field] = [...(lists[source][field] ?? []), alias].sort();
    }
  }
  return { told: Object.fromEntries(Object.entries(lists).sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** What a sighting by an import (null: by anything else) says of the aliases it names: `before` it was learned, and after. */
export function toldAfter(before: PersonRow, after: Known, named: Known, source: string | null): Told {
  const told = toldIn(before);
  const known = new Set(aliasesOf(before).map(({ field, alias }) => key(field, alias)));
  const held = new Set(aliasesOf(after).map(({ field, alias }) => key(field, alias)));
  for (const { field, alias } of aliasesOf(named)) {
    const at = key(field, alias);
    if (!held.has(at)) continue;
    if (source === null) told.delete(at);
    else if (!known.has(at)) told.set(at, new Set([source]));
    else told.get(at)?.add(source);
  }
  return told;
}

/** What two copies know: something else vouches for an alias where it does in either. */
export function toldInBoth(a: Known, b: Known): Told {
  const [one, other] = [toldIn(a), toldIn(b)];
  const vouched = (row: Known, told: Told): string[] =>
    aliasesOf(row).flatMap(({ field, alias }) => (told.has(key(field, alias)) ? [] : [key(field, alias)]));
  const both: Told = new Map(one);
  for (const [at, sources] of other) both.set(at, new Set([...(both.get(at) ?? []), ...sources]));
  for (const at of [...vouched(a, one), ...vouched(b, other)]) both.delete(at);
  return both;
}

/** The row without what only this import told of somebody, but for what their id is made of. */
export function withoutTold(row: PersonRow, source: string): Omit<PersonRow, 'namePairs'> {
  const told = toldIn(row);
  const isLeft = (field: Field, alias: string): boolean => {
    const sources = told.get(key(field, alias));
    return sources === undefined || sources.size > 1 || !sources.has(source) || row.id.endsWith(`:${alias}`);
  };
  const { namePairs: _, told: __, imports = [], slugs, names, emails, places, memberId, ...rest } = row;
  const left = (field: Field, list: readonly string[] = []) => list.filter((alias) => isLeft(field, alias));
  const [kept, mails, where] = [left('names', names), left('emails', emails), left('places', places)];
  const others = imports.filter((each) => each !== source);
  const next = {
    ...rest,
    slugs: left('slugs', slugs),
    names: kept,
    ...(mails.length > 0 && { emails: mails }),
    ...(memberId !== undefined && isLeft('memberId', memberId) && { memberId }),
    ...(where.length > 0 && { places: where }),
    ...(others.length > 0 && { imports: others }),
  };
  for (const sources of told.values()) sources.delete(source);
  const stillTold: Told = new Map([...told].filter(([, sources]) => sources.size > 0));
  return { ...next, ...toldField(next, stillTold) };
}

function aliasesOf(row: Known): { readonly field: Field; readonly alias: string }[] {
  const lists = fields.flatMap((field) => (row[field] ?? []).map((alias) => ({ field, alias })));
  const { memberId } = row;
  return memberId === undefined ? lists : [...lists, { field: 'memberId' as const, alias: memberId }];
}
