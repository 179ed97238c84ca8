import type { ImportRecord } from '../../messages/import-record.ts';
import type { FileAccount } from '../account.ts';
import { textField } from '../fields.ts';
import { hash } from '../hash.ts';
import type { Owner } from '../owner.ts';
import { somebody } from '../somebody.ts';
import { type Exchange, exchangesOf } from './exchanges-of.ts';
import { keyOf, Participants } from './participants.ts';

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

/** So many records are handed on together, or a few more. */
const enough = 500;

/** Who wrote when, in two columns: a million messages must fit. */
interface Thread {
  readonly times: number[];
  readonly authors: number[];
  /** To whom, where only names are told: how many messages, by author and names. */
  readonly named: Map<string, { readonly author: number; readonly to: string; count: number }>;
  /** Places in the two columns of messages that say no; hardly any do. */
  readonly refusals: number[];
}

/** What stands for a thread where a file names none: who is in it. */
function between(people: readonly string[]): string {
  return people
    .map((each) => textField(each) ?? '')
    .sort()
    .join(' ');
}

/**
 * Messages by thread, until it is known whose they all are. Files bring them in any order; what comes of them depends on
 * none.
 */
export class Threads {
  readonly #threads = new Map<string, Thread>();
  #account: FileAccount | null = null;
  readonly #participants = new Participants();
  readonly #recipients = new Map<string, readonly number[]>();

  add({ thread, from, to, recipients, time, refuses }: Message): void {
    const author = this.#participants.of(from.address, from.name);
    const others: readonly number[] = recipients === '' ? [] : this.#others(to, recipients);
    const id = thread || between(recipients === '' ? [from.name, to] : [author, ...others].map(String));
    const rows: Thread = this.#threads.get(id) ?? { times: [], authors: [], named: new Map(), refusals: [] };
    if (refuses) rows.refusals.push(rows.times.length);
    rows.times.push(time);
    rows.authors.push(author);
    this.#threads.set(id, rows);
    for (const index of new Set([author, ...others])) this.#participants.count(index, 1);
    if (recipients !== '' || to.trim() === '') return;
    const key = `${author} ${to}`;
    const said = rows.named.get(key) ?? { author, to, count: 0 };
    said.count += 1;
    rows.named.set(key, said);
  }

  /** Where it is counted what came of them: with the first file of messages. */
  tellOf(account: FileAccount): void {
    this.#account ??= account;
  }

  /**
   * The conversations in them, thread by thread. What was only written one way, or cannot be told whose it is, is left out.
   */
  *conversations(owner: Owner): Generator<readonly ImportRecord[]> {
    this.#nameRecipients();
    const own = this.#own(owner);
    let batch: ImportRecord[] = [];
    for (const [thread, { times, authors: written, refusals }] of this.#threads) {
      const authors = written.map((author) => this.#participants.one(author));
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
    const participant = this.#participants.at(author);
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

  /** Counts messages for whoever received them under a name. */
  #nameRecipients(): void {
    const participants = this.#participants;
    const threads = [...this.#threads.values()].filter(({ named }) => named.size > 0);
    // Whoever answers a message to one name is that person, whatever they are called today.
    for (const { authors, named } of threads) {
      const writers = [...new Set(authors.map((author) => participants.one(author)))];
      if (writers.length !== 2) continue;
      for (const { author, to } of named.values()) {
        const other = writers.find((writer) => writer !== participants.one(author));
        const isKnown = participants.namesIn(to).some((name) => participants.called(name).length > 0);
        if (isKnown || other === undefined || participants.at(other)?.slug == null) continue;
        participants.call(other, to);
      }
    }
    for (const { authors, named } of threads) {
      const writers = new Set(authors);
      for (const { author, to, count } of named.values()) {
        const known = participants.called(to).length > 0 ? [to] : participants.namesIn(to);
        const received = known.map((name) => this.#recipient(name, author, writers));
        for (const index of new Set(received)) if (index !== author) participants.count(index, count);
      }
    }
  }

  /** Who is meant by a name; of several of that name whoever wrote in the thread. */
  #recipient(name: string, author: number, writers: ReadonlySet<number>): number {
    const called = this.#participants.called(name).filter((index) => index !== author);
    const [one, other] = called.length > 1 ? called.filter((index) => writers.has(index)) : called;
    return one !== undefined && other === undefined ? one : this.#participants.of('', name);
  }

  /**
   * The user has a part in every message, and everybody else in fewer, but in a file of one thread two have in all; the name
   * may tell then. If it does not, each of the two counts as the other: nobody is invited by themselves, so what is kept of
   * the user does no harm. Empty: it cannot be told.
   */
  #own(owner: Owner): readonly ReadonlySet<number>[] {
    const participants = this.#participants;
    const all = participants.indexes.filter((index) => participants.one(index) === index);
    const known = all.filter((index) => participants.isOwner(index, owner));
    if (known.length > 0) return [new Set(known)];
    const messages = (index: number): number => participants.at(index)?.messages ?? 0;
    const busiest = (among: readonly number[]): number =>
      among.reduce((most, index) => Math.max(most, messages(index)), 0);
    const most = busiest(all);
    const called = new Set([...owner.names].flatMap((name) => participants.called(name)));
    const named = all.filter((index) => called.has(index));
    // A contact of the same name has a part in some messages only.
    const candidates = busiest(named) * 2 >= most && named.length > 0 ? named : all;
    const share = busiest(candidates);
    const chosen = candidates.filter((index) => messages(index) === share);
    return chosen.length <= 2 ? chosen.map((index) => new Set([index])) : [];
  }

  #others(to: string, recipients: string): readonly number[] {
    const known = this.#recipients.get(recipients);
    if (known) return known;
    // Addresses may hold commas; one begins with its scheme.
    const parts = recipients.split(/,(?=\s*https?:)/).filter((part) => part.trim() !== '');
    const found = parts.map((part) => this.#participants.of(part, parts.length === 1 ? to : ''));
    this.#recipients.set(recipients, found);
    return found;
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
