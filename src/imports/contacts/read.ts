import type { ImportRecord } from '../../messages/import-record.ts';
import type { FileAccount } from '../account.ts';
import { emailFields, textField } from '../fields.ts';
import { ownSlug, slugsIn } from '../own-slug.ts';
import { somebody } from '../somebody.ts';
import { type Component, componentsOf } from '../text/components.ts';
import { cardText } from './card-text.ts';

const wanted = {
  container: 'VCARDS',
  components: ['VCARD'],
  reads: (name: string): boolean =>
    /^(?:N|FN|NICKNAME|EMAIL|ORG|URL|X-SOCIALPROFILE|SOCIALPROFILE|IMPP|NOTE)$/.test(name),
};

/** Reads an address book. */
export async function* readContacts(
  text: AsyncIterable<string>,
  account: FileAccount,
): AsyncGenerator<ImportRecord> {
  for await (const met of componentsOf(text, wanted, account.skip)) {
    if (met.is !== 'component') continue;
    account.row();
    const who = readCard(met.component);
    // A name alone is no news.
    if (!who.slug && !who.emails && !(who.name && who.places)) account.skip('nobody', met.component.line);
    else {
      account.taken();
      yield { kind: 'person', who, contact: true };
    }
  }
}

function readCard({ properties }: Component) {
  const all = (name: string): string[] =>
    properties.flatMap((property) => (property.name === name ? [cardText(property)] : []));
  const parts = all('N').map((name) => name.split(/(?<!\\);/).map(unescaped))[0] ?? [];
  const [family = '', given = ''] = parts;
  const called =
    all('FN')
      .map(unescaped)
      .find((text) => text.trim() !== '') ?? '';
  const name = textField(called) ?? textField(`${given} ${family}`);
  const profiles = ['X-SOCIALPROFILE', 'SOCIALPROFILE', 'URL', 'IMPP'].flatMap(all).flatMap(slugsIn);
  const place = textField(unescaped(all('ORG')[0]?.split(/(?<!\\);/)[0] ?? ''));
  return somebody({
    name,
    slug: ownSlug({ fields: profiles, texts: all('NOTE').flatMap(slugsIn), name }),
    emails: [...new Set(all('EMAIL').flatMap(emailFields))],
    places: place === null ? [] : [place],
  });
}

function unescaped(text: string): string {
  return text.replace(/\\([nN,;:\\])/g, (_, sign: string) => (/n/i.test(sign) ? ' ' : sign));
}
