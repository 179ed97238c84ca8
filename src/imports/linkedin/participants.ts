import { slugField, textField } from '../fields.ts';
import type { Owner } from '../owner.ts';

/** Somebody who wrote or was written to. */
export interface Participant {
  readonly slug: string | null;
  /** As it was written first. */
  name: string;
  /** As it was written last: most messages bring no new one. */
  latest: string;
  /** Messages they had a part in. */
  messages: number;
}

/** Names in one field; nobody writes to more. */
const mostNames = 60;

/**
 * Everybody in a file of messages, by the address of their profile, else by their name. Exports of some years give the address
 * of whoever wrote and only the names of those who were written to: what one person wrote under an address and received under a
 * name is one person's.
 */
export class Participants {
  readonly #all: Participant[] = [];
  readonly #byKey = new Map<string, number>();
  /** Addresses and names as written, so that each is looked at once. */
  readonly #byText = new Map<string, number>();
  /** Under which names those with an address go. */
  readonly #named = new Map<string, Set<number>>();
  readonly #parts = new Map<string, readonly string[]>();

  get indexes(): number[] {
    return [...this.#all.keys()];
  }

  at(index: number): Participant | undefined {
    return this.#all[index];
  }

  count(index: number, messages: number): void {
    const participant = this.#all[index];
    if (participant) participant.messages += messages;
  }

  /** Whoever has an address; where they have none, a name. */
  of(address: string, name: string): number {
    const text = address || `name ${name}`;
    const met = this.#byText.get(text) ?? this.#add(text, address, name);
    const participant = this.#all[met];
    if (!participant || name === '' || participant.latest === name) return met;
    if (participant.name === '') participant.name = name;
    if (participant.slug !== null) this.call(met, name);
    participant.latest = name;
    return met;
  }

  /** Somebody goes by a name, too: they were called otherwise once. */
  call(index: number, name: string): void {
    const key = folded(name);
    if (key === '') return;
    const known = this.#named.get(key) ?? new Set();
    this.#named.set(key, known.add(index));
  }

  /** Everybody with an address who goes by a name. */
  called(name: string): readonly number[] {
    return [...(this.#named.get(folded(name)) ?? [])];
  }

  /** The names in a field. They may hold commas themselves ("Solberg, PMP"): the longest that somebody has counts. */
  namesIn(field: string): readonly string[] {
    const before = this.#parts.get(field);
    if (before) return before;
    const pieces = field.slice(0, 4000).split(',').slice(0, mostNames);
    const names: string[] = [];
    for (let from = 0; from < pieces.length; ) {
      let end = pieces.length;
      while (end > from + 1 && !this.#named.has(folded(pieces.slice(from, end).join(',')))) end -= 1;
      const name = pieces.slice(from, end).join(',').trim();
      if (name !== '') names.push(name);
      from = end;
    }
    this.#parts.set(field, names);
    return names;
  }

  /** The one with an address whom somebody without one must be; otherwise themselves. */
  one(index: number): number {
    const participant = this.#all[index];
    if (!participant || participant.slug !== null) return index;
    const [same, other] = this.called(participant.name);
    return same !== undefined && other === undefined ? same : index;
  }

  /** Whether somebody is the user, going by what is known of them. */
  isOwner(index: number, owner: Owner): boolean {
    const participant = this.#all[index];
    if (!participant) return false;
    return participant.slug === null ? owner.hasName(participant.name) : owner.hasSlug(participant.slug);
  }

  #add(text: string, address: string, name: string): number {
    const slug = slugField(address);
    const key = slug === null ? `name ${folded(name)}` : keyOf(slug);
    const index = this.#byKey.get(key) ?? this.#all.push({ slug, name, latest: '', messages: 0 }) - 1;
    this.#byKey.set(key, index);
    this.#byText.set(text, index);
    return index;
  }
}

/** A slug as it is compared. */
export function keyOf(slug: string): string {
  try {
    return decodeURIComponent(slug).normalize('NFC').toLowerCase();
  } catch {
    return slug.toLowerCase();
  }
}

function folded(name: string): string {
  return (textField(name) ?? '').normalize('NFC').toLowerCase();
}
