import type { Input } from '../../messages.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import { transact } from '../database/open.ts';
import { dropEntries } from '../lists/drop-entries.ts';
import { finishSoon } from '../unfinished/finish.ts';
import { blankNames, blankShown, blankTables } from './blank-names.ts';
import { fingerprintOf, phraseOf } from './fingerprint.ts';
import {
  forgetDeeds,
  forgetInvitations,
  forgetSelf,
  forgettingTables,
  invitationsOf,
  samePeople,
  slugIn,
} from './forget.ts';
import { Ledger } from './ledger.ts';

const tables = [
  ...new Set([...forgettingTables, ...blankTables, 'forgotten', 'staged', 'setAside', 'unfinished'] as const),
];

/**
 * Forgets a person (and whoever is known to be the same), or one invitation, everywhere, also where others' rows mention them;
 * only fingerprints stay, so that no older copy brings them back. Returns how many invitations went with it.
 */
export async function forget(what: Input<'forget.do'>, now: number): Promise<number> {
  const count = await transact('rw', tables, async (database) => {
    const people = 'person' in what ? await samePeople(database, what.person) : [];
    const ledger = new Ledger();
    const slugs: string[] = [];
    for (const person of people) slugs.push(...(await enterPerson(database, ledger, person, now)));
    const invitations =
      'invitation' in what
        ? [what.invitation]
        : [...new Set((await Promise.all(people.map((person) => invitationsOf(database, person)))).flat())];
    for (const id of invitations) await enterInvitation(database, ledger, id, now);

    await forgetInvitations(database, invitations, Infinity);
    for (const person of people) {
      await forgetDeeds(database, person, Infinity);
      await forgetSelf(database, person);
    }
    const phrases = new Map([...ledger.phrases.keys()].map((phrase) => [phrase, Infinity]));
    await blankNames(database, phrases);
    await blankShown(database, phrases);
    await forgetWords(database, ledger);
    // A backup that is put aside could hold them; it is to be chosen again.
    await database.staged.clear();
    // Whom a damaged row tells of cannot be told for certain.
    await database.setAside.clear();
    const before = new Ledger(await database.forgotten.toArray());
    await database.forgotten.bulkPut(before.with(ledger).rows);
    const work = { what: 'letters', invitations, slugs } as const;
    await database.unfinished.put({ id: `letters:${now}`, work });
    return invitations.length;
  });
  await finishSoon();
  return count;
}

/** Answers their slugs. */
async function enterPerson(
  { people }: AnteroomDatabase,
  ledger: Ledger,
  id: string,
  now: number,
): Promise<readonly string[]> {
  const row = await people.get(id);
  const slugs = [...new Set([...slugIn(id), ...(row?.slugs ?? [])])];
  ledger.forget('person', id, now);
  ledger.forgetNames({ id, names: row?.names ?? [], slugs }, now);
  return slugs;
}

/** With the name it came under, unless its sender stays known. */
async function enterInvitation(
  { invitations }: AnteroomDatabase,
  ledger: Ledger,
  id: string,
  now: number,
): Promise<void> {
  const row = await invitations.get(id);
  const person = row?.person ?? undefined;
  ledger.forget('invitation', id, now, person);
  if (!row?.reading.name.known) return;
  const of = person === undefined ? fingerprintOf('invitation', id) : fingerprintOf('person', person);
  if (person === undefined || ledger.until('person', person) === now)
    ledger.forgetCalled(of, [row.reading.name.value], now);
}

/** An entry of the user's lists that is a forgotten name says nothing else. */
async function forgetWords(database: AnteroomDatabase, { phrases }: Ledger): Promise<void> {
  const isName = (text: string): boolean => phrases.has(phraseOf(text) ?? '');
  await database.lists.filter(({ kind, value }) => kind === 'word' && isName(value)).delete();
  await dropEntries(database, { person: isName, word: isName });
}
