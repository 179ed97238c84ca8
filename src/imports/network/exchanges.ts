import type { ImportRecord } from '../../messages/import-record.ts';
import type { FileAccount } from '../account.ts';
import { textField } from '../fields.ts';
import { hash } from '../hash.ts';
import { somebody } from '../somebody.ts';

const dayLength = 86_400_000;

/** Mentions and messages on another network, until the names behind the numbers are known. */
export class Exchanges {
  readonly #names = new Map<string, string>();
  readonly #days = new Map<string, { readonly id: string; time: number; readonly account: FileAccount }>();
  readonly #own = new Set<string>();

  /** How somebody is called there. */
  name(id: string, name: string): void {
    const text = textField(name);
    if (text !== null && !this.#names.has(id)) this.#names.set(id, text);
  }

  /** An account of the user's. */
  own(id: string): void {
    this.#own.add(id);
  }

  /** Something went to or came from somebody. */
  met(id: string, time: number, account: FileAccount): void {
    const key = `${id} ${Math.floor(time / dayLength)}`;
    const day = this.#days.get(key) ?? { id, time, account };
    day.time = Math.max(day.time, time);
    this.#days.set(key, day);
  }

  /** One interaction for each person and day: a hundred messages of one evening are one. */
  *records(network: string): Generator<ImportRecord> {
    for (const [day, { id, time, account }] of this.#days) {
      const name = this.#names.get(id);
      if (this.#own.has(id)) continue;
      if (name === undefined) {
        account.skip('nobody', null);
        continue;
      }
      account.taken();
      yield { kind: 'interaction', key: hash(`${network} ${day}`), who: somebody({ name }), time, network };
    }
  }
}
