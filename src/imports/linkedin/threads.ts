import type { ImportRecord } from '../../messages/import-record.ts';
import type { FileAccount } from '../account.ts';
import { slugField, textField } from '../fields.ts';
import { hash } from '../hash.ts';
import type { Owner } from '../owner.ts';
import { somebody } from '../somebody.ts';
import { type Exchange, exchangesOf } from './exchanges-of.ts';

/** One message as a file tells of it. */
interface Message {
  /** Empty in files that do not say. */
  readonly thread: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly to: string;
  readonly recipients: string;
  readonly time: number;
  /** It says no. */
  readonly refuses: boolean;
}

/** Somebody who wrote or was written to. */
interface Participant {
  readonly slug: string | null;
  name: string;
  /** Messages they had a part in. */
  messages: number;
}

/** So many records are handed on together, or a few more. */
const enough = 500;

/** Who wrote when, in two columns: a million messages must fit. */
interface Thread {
  readonly times: number[];
  readonly authors: number[];
  /** Places in the two columns of messages that say no; hardly any do. */
  readonly refusals: number[];
}

/**
 * Messages by thread, until it is known whose they all are. Files bring them in any order; what comes of them depends on
 * none.
 */
export class Threads {
  readonly #threads = new Map<string, Thread>();
  #account: FileAccount | null = null;
  readonly #participants: Participant[] = [];
  readonly #byKey = new Map<string, number>();
  /** Addresses and names as written, so that each is looked at once. */
  readonly #byText = new Map<string, number>();
  readonly #recipients = new Map<string, readonly number[]>();

  add({ thread, from, to, recipients, time, refuses }: Message): void {
    const author = this.#participant(from.address, from.name);
    const others = this.#others(to, recipients);
    const id = thread === '' ? [author, ...others].sort().join(' ') : thread;
    const rows = this.#threads.get(id) ?? { times: [], authors: [], refusals: [] };
    if (refuses) rows.refusals.push(rows.times.length);
    rows.times.push(time);
    rows.authors.push(author);
    this.#threads.set(id, rows);
    for (const index of new Set([author, ...others])) {
      const participant = this.#participants[index];
      if (participant) participant.messages += 1;
    }
  }

  /** Where it is counted what came of them: with the first file of messages. */
  tellOf(account: FileAccount): void {
    this.#account ??= account;
  }

  /**
   * The conversations in them, thread by thread. What was only written one way, or cannot be told whose it is, is left out.
   */
  *conversations(owner: Owner): Generator<readonly ImportRecord[]> {
    const own = this.#own(owner);
    let batch: ImportRecord[] = [];
    for (const [thread, { times, authors, refusals }] of this.#threads) {
      const exchanges = own.flatMap((one) =>
        exchangesOf(times, authors, one).filter(
          // With two who could be the user, only what is between them certainly is theirs.
          ({ author }) => own.length === 1 || own.some((other) => other.has(author)),
        ),
      );
      if (exchanges.length === 0) this.#account?.skip(own.length > 0 ? 'oneSided' : 'unclearOwner', null);
      const refused = own.some((one) => endsInRefusal(times, authors, refusals, one));
      const records = exchanges.flatMap((exchange) => this.#record(thread, exchange, refused));
      this.#account?.taken(records.length);
      batch.push(...records);
      if (batch.length < enough) continue;
      yield batch;
      batch = [];
    }
    yield batch;
  }

  #record(thread: string, { author, day, time, minutes }: Exchange, refused: boolean): ImportRecord[] {
    const participant = this.#participants[author];
    const slug = participant?.slug ?? null;
    const name = textField(participant?.name ?? '');
    if (slug === null && name === null) return [];
    const key = hash(`message ${thread} ${slug === null ? name : keyOf(slug)} ${day}`);
    return [
      {
        kind: 'conversation',
        key,
        who: somebody({ slug, name }),
        time,
        minutes,
        channel: 'message',
        place: null,
        ...(refused && { refused }),
      },
    ];
  }

  /**
   * The user has a part in every message, and everybody else in fewer, but in a file of one thread two have in all; the name
   * may tell then. If it does not, each of the two counts as the other: nobody is invited by themselves, so what is kept of
   * the user does no harm. Empty: it cannot be told.
   */
  #own(owner: Owner): readonly ReadonlySet<number>[] {
    const known = this.#participants.flatMap(({ slug, name }, index) =>
      (slug === null ? owner.hasName(name) : owner.hasSlug(slug)) ? [index] : [],
    );
    if (known.length > 0) return [new Set(known)];
    const busiest = (among: readonly number[]): number =>
      among.reduce((most, index) => Math.max(most, this.#participants[index]?.messages ?? 0), 0);
    const all = [...this.#participants.keys()];
    const most = busiest(all);
    const named = all.filter((index) =>
      owner.hasName(textField(this.#participants[index]?.name ?? '') ?? ''),
    );
    // A contact of the same name has a part in some messages only.
    const candidates = busiest(named) * 2 >= most && named.length > 0 ? named : all;
    const share = busiest(candidates);
    const chosen = candidates.filter((index) => this.#participants[index]?.messages === share);
    return chosen.length <= 2 ? chosen.map((index) => new Set([index])) : [];
  }

  #others(to: string, recipients: string): readonly number[] {
    const text = recipients || to;
    const known = this.#recipients.get(text);
    if (known) return known;
    // Names may hold commas and addresses may, too; an address begins with its scheme.
    const parts = recipients ? recipients.split(/,(?=\s*https?:)/) : [to];
    const found = parts
      .filter((part) => part.trim() !== '')
      .map((part) =>
        recipients ? this.#participant(part, parts.length === 1 ? to : '') : this.#participant('', part),
      );
    this.#recipients.set(text, found);
    return found;
  }

  #participant(address: string, name: string): number {
    const text = address || `name ${name}`;
    const met = this.#byText.get(text);
    if (met !== undefined) {
      const participant = this.#participants[met];
      if (participant && participant.name === '') participant.name = name;
      return met;
    }
    const slug = slugField(address);
    const key = slug === null ? `name ${textField(name) ?? ''}` : keyOf(slug);
    const index = this.#byKey.get(key) ?? this.#participants.push({ slug, name, messages: 0 }) - 1;
    this.#byKey.set(key, index);
    this.#byText.set(text, index);
    return index;
  }
}

/** A no among many messages of the user's is a no to something else. */
const fewMessages = 3;

/** Whether the user's last word in a short thread was a no. */
function endsInRefusal(
  times: readonly number[],
  authors: readonly number[],
  refusals: readonly number[],
  own: ReadonlySet<number>,
): boolean {
  if (refusals.length === 0) return false;
  const written = authors.flatMap((author, place) => (own.has(author) ? [place] : []));
  const last = written.reduce((a, b) => ((times[b] ?? 0) > (times[a] ?? 0) ? b : a), written[0] ?? -1);
  return written.length <= fewMessages && refusals.includes(last);
}

function keyOf(slug: string): string {
  try {
    return decodeURIComponent(slug).normalize('NFC').toLowerCase();
  } catch {
    return slug.toLowerCase();
  }
}
