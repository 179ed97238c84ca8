import ICAL from 'ical.js';
import type { ImportRecord } from '../../messages/import-record.ts';
import type { FileAccount } from '../account.ts';
import { emailFields, slugField, textField } from '../fields.ts';
import { somebody } from '../somebody.ts';
import { blocksOf } from '../text/blocks.ts';
import { modernCard } from './modern-card.ts';

/** Reads an address book. */
export async function* readContacts(
  text: AsyncIterable<string>,
  account: FileAccount,
): AsyncGenerator<ImportRecord> {
  for await (const { line, text: block } of blocksOf(text, ['VCARD'], account.skip)) {
    account.row();
    try {
      const who = readCard(new ICAL.Component(ICAL.parse(modernCard(block))));
      // A name alone is no news.
      if (!who.slug && !who.emails && !(who.name && who.places)) account.skip('nobody', line);
      else {
        account.taken();
        yield { kind: 'person', who, contact: true };
      }
    } catch {
      account.skip('brokenRow', line);
    }
  }
}

function readCard(card: ICAL.Component) {
  const all = (name: string): string[] =>
    card.getAllProperties(name).flatMap((property) => property.getValues().flat().map(String));
  const [family = '', given = ''] = all('n');
  const name = textField(all('fn')[0] ?? '') ?? textField(`${given} ${family}`);
  const addresses = ['url', 'x-socialprofile', 'socialprofile', 'impp', 'note'].flatMap(all);
  const slug = addresses.flatMap((text) => linked(text))[0] ?? null;
  const places = textField(all('org')[0] ?? '');
  return somebody({
    name,
    slug,
    emails: [...new Set(all('email').flatMap(emailFields))],
    places: places === null ? [] : [places],
  });
}

function linked(text: string): string[] {
  const address = text.match(/(?:https?:\/\/)?(?:[\w-]+\.)?linkedin\.com\/in\/\S+/i)?.[0];
  return address === undefined ? [] : [slugField(address) ?? ''].filter(Boolean);
}
