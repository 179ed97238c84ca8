import type { PersonRow } from '../database/rows.ts';
import { learn, newPerson } from './learn.ts';
import { matchId } from './match-id.ts';
import { contradict } from './name.ts';
import { type Clues, newId } from './sighting.ts';

/** Two rows that turned out to be one person, by something only one person has. */
export interface Link {
  readonly id: string;
  readonly person: string;
  readonly other: string;
}

/**
 * Rows of `people` by everything that identifies somebody, in memory. Tells who a sighting is, makes rows for strangers,
 * and remembers which rows changed. Pure: the same rows and sightings give the same outcome.
 */
export class PeopleIndex {
  readonly #byId = new Map<string, PersonRow>();
  readonly #bySlug = new Map<string, string>();
  readonly #byMember = new Map<string, string>();
  readonly #byEmail = new Map<string, string>();
  readonly #changed = new Set<string>();
  readonly #links = new Map<string, Link>();

  constructor(rows: Iterable<PersonRow>) {
    for (const row of rows) this.#enter(row);
  }

  /** Rows that are new or have learned something. */
  get changed(): readonly PersonRow[] {
    return [...this.#changed].flatMap((id) => this.#byId.get(id) ?? []);
  }

  get links(): readonly Link[] {
    return [...this.#links.values()];
  }

  /** The person of this id. */
  person(id: string): PersonRow | undefined {
    return this.#byId.get(id);
  }

  /**
   * Who it is: by slug or member number (old slugs are aliases), else by e-mail address unless the names contradict it. A
   * stranger gets a row. Null: nothing tells them from everybody else.
   */
  identify(sighted: Clues): string | null {
    const clues = this.#trusted(sighted);
    const known = this.#known(clues);
    if (known) {
      this.#learn(known, clues);
      return known.id;
    }
    const wanted = newId(clues);
    if (wanted === null) return null;
    const id = wanted.startsWith('name:') ? wanted : this.#free(wanted);
    this.#learn(this.#byId.get(id) ?? newPerson(id), clues);
    return id;
  }

  /** Leaves out an address that is another person's: theirs by the name, or two profiles share it. */
  #trusted(clues: Clues): Clues {
    const holder = this.#of(this.#byEmail, clues.email);
    if (!holder) return clues;
    const names = clues.name === null ? [] : [clues.name];
    const here = this.#of(this.#bySlug, clues.slug) ?? this.#of(this.#byMember, clues.memberId);
    const twoProfiles =
      holder !== here &&
      hasProfile(holder) &&
      (clues.slug !== null || clues.memberId !== null) &&
      !(here === undefined && names.some((name) => holder.names.includes(name)));
    return twoProfiles || contradict(holder.names, names) ? { ...clues, email: null } : clues;
  }

  #known(clues: Clues): PersonRow | undefined {
    const member = this.#of(this.#byMember, clues.memberId);
    let bySlug = this.#of(this.#bySlug, clues.slug);
    if (bySlug && clues.memberId !== null && (bySlug.memberId ?? clues.memberId) !== clues.memberId) {
      // Somebody else has taken the slug since: it is theirs from now on.
      this.#put({ ...bySlug, slugs: bySlug.slugs.filter((slug) => slug !== clues.slug) });
      this.#bySlug.delete(clues.slug ?? '');
      bySlug = undefined;
    }
    const email = this.#of(this.#byEmail, clues.email);
    const certain = bySlug ?? member;
    if (!certain) return email;
    for (const other of [member, email]) if (other) this.#link(certain, other);
    return certain;
  }

  #learn(person: PersonRow, clues: Clues): void {
    const holder = clues.slug === null ? undefined : this.#bySlug.get(clues.slug);
    const mailHolder = clues.email === null ? undefined : this.#byEmail.get(clues.email);
    const memberHolder = clues.memberId === null ? undefined : this.#byMember.get(clues.memberId);
    const own = (held: string | undefined) => held === undefined || held === person.id;
    const next = learn(person, {
      ...clues,
      slug: own(holder) ? clues.slug : null,
      email: own(mailHolder) ? clues.email : null,
      memberId: own(memberHolder) ? clues.memberId : null,
    });
    if (next !== person || !this.#byId.has(person.id)) this.#put(next);
  }

  /** An id that nobody has. A slug that went to somebody else left its first owner's row with the id made of it. */
  #free(wanted: string): string {
    let id = wanted;
    for (let count = 2; this.#byId.has(id); count++) id = `${wanted}#${count}`;
    return id;
  }

  #put(row: PersonRow): void {
    this.#enter(row);
    this.#changed.add(row.id);
  }

  #enter(row: PersonRow): void {
    this.#byId.set(row.id, row);
    for (const slug of row.slugs) this.#bySlug.set(slug, row.id);
    for (const email of row.emails ?? []) this.#byEmail.set(email, row.id);
    if (row.memberId !== undefined) this.#byMember.set(row.memberId, row.id);
  }

  #of(index: ReadonlyMap<string, string>, key: string | null): PersonRow | undefined {
    const id = key === null ? undefined : index.get(key);
    return id === undefined ? undefined : this.#byId.get(id);
  }

  #link(one: PersonRow, other: PersonRow): void {
    if (one.id === other.id) return;
    const id = matchId(one.id, other.id);
    this.#links.set(id, { id, person: one.id, other: other.id });
  }
}

function hasProfile({ slugs, memberId }: PersonRow): boolean {
  return slugs.length > 0 || memberId !== undefined;
}
