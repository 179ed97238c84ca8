import browser from 'webextension-polyfill';
import { comparableSlug } from '../people/slug.ts';

/** What pages have put aside stands under such keys: for the background (`src/content/outbox`), and for the page after them. */
const isLetter = (key: string): boolean => key.startsWith('outbox:') || key === 'reply:pending';

/** Those who were forgotten. */
interface Forgotten {
  readonly invitations: readonly string[];
  readonly slugs: readonly string[];
}

/** Takes records about them out of what is still on its way, here or to another page. */
export async function dropLettersAbout({ invitations, slugs }: Forgotten): Promise<void> {
  const isAbout = (input: unknown): boolean => {
    const [invitation, person] = [textIn(input, 'invitation'), textIn(input, 'person')];
    return (
      (invitation !== null && invitations.includes(invitation)) ||
      (person !== null && slugs.includes(comparableSlug(person)))
    );
  };
  const stored = Object.entries(await browser.storage.local.get(null));
  const about = stored.filter(
    ([key, value]) => isLetter(key) && (isAbout(value) || isAbout(Reflect.get(Object(value), 'input'))),
  );
  if (about.length > 0) await browser.storage.local.remove(about.map(([key]) => key));
}

function textIn(value: unknown, name: string): string | null {
  const text: unknown = Reflect.get(Object(value), name);
  return typeof text === 'string' ? text : null;
}
