import { businessName } from '../../policy/person/name.ts';
import type { PersonRow } from '../database/rows.ts';
import type { ForgottenRow } from '../database/work-rows.ts';
import { fingerprintOf, phraseIn, phraseOf, phraseRow, slugPhrase } from './fingerprint.ts';

/** Who was forgotten, and until when, as one copy of the data knows it. */
export class Ledger {
  readonly #rows: Map<string, ForgottenRow>;

  constructor(rows: Iterable<ForgottenRow> = []) {
    this.#rows = new Map();
    for (const row of rows) this.#enter(row);
  }

  /** What both copies know: of each the later forgetting. */
  with(other: Ledger): Ledger {
    return new Ledger([...this.rows, ...other.rows]);
  }

  /** Rows of the table, what belongs to a person forgotten as late as they were. */
  get rows(): ForgottenRow[] {
    return [...this.#rows.values()].map((row) => ({ ...row, at: this.#at(row) }));
  }

  get isEmpty(): boolean {
    return this.#rows.size === 0;
  }

  /** Until when somebody or something is forgotten; -Infinity: it is not. */
  until(what: 'person' | 'invitation', id: string): number {
    const row = this.#rows.get(fingerprintOf(what, id));
    return row ? this.#at(row) : -Infinity;
  }

  /** Until when which phrases are forgotten. */
  get phrases(): ReadonlyMap<string, number> {
    const phrases = new Map<string, number>();
    for (const row of this.rows) {
      if (row.what !== 'name') continue;
      const phrase = phraseIn(row);
      phrases.set(phrase, Math.max(row.at, phrases.get(phrase) ?? -Infinity));
    }
    return phrases;
  }

  /** Whether somebody with this profile was forgotten, and the other copy does not know it yet, or not of the last time. */
  forgetsSlug(slug: string, other: Ledger): boolean {
    const phrase = slugPhrase(slug);
    if (this.until('person', `in:${slug}`) > other.until('person', `in:${slug}`)) return true;
    return this.rows.some(
      (row) =>
        row.of !== undefined &&
        phraseIn(row) === phrase &&
        row.at > (other.#rows.get(row.of)?.at ?? -Infinity),
    );
  }

  forget(what: 'person' | 'invitation', id: string, at: number, of?: string): void {
    const person = of === undefined ? {} : { of: fingerprintOf('person', of) };
    this.#enter({ id: fingerprintOf(what, id), what, at, ...person });
  }

  /** What somebody who is forgotten was called: names, and addresses as texts give them. */
  forgetNames({ id, names, slugs }: Pick<PersonRow, 'id' | 'names' | 'slugs'>, at: number): void {
    const of = fingerprintOf('person', id);
    this.forgetCalled(of, [...names, ...slugs, ...slugs.map(encodeURIComponent)], at);
    for (const slug of slugs) this.#enter(phraseRow(slugPhrase(slug), of, at));
  }

  /**
   * What somebody was called, of whom (or of whose invitation) this is the fingerprint. What names a business or is a slogan
   * tells nothing of a person, and stands in many a headline.
   */
  forgetCalled(of: string, names: readonly string[], at: number): void {
    for (const name of names.filter((each) => businessName(each) === null)) {
      const phrase = phraseOf(name);
      if (phrase !== null) this.#enter(phraseRow(phrase, of, at));
    }
  }

  #enter(row: ForgottenRow): void {
    const before = this.#rows.get(row.id);
    const of = before?.of ?? row.of;
    const at = Math.max(row.at, before?.at ?? -Infinity);
    this.#rows.set(row.id, { id: row.id, what: row.what, at, ...(of !== undefined && { of }) });
  }

  #at({ at, of }: ForgottenRow): number {
    return Math.max(at, (of === undefined ? undefined : this.#rows.get(of)?.at) ?? -Infinity);
  }
}
