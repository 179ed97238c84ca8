import { local } from '../beside/local.ts';
import { isLetterKey } from '../outbox/letters.ts';
import { dropReply, waitingReply } from '../outbox/pending-reply.ts';
import { comparableSlug } from '../people/slug.ts';

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
  const stored = Object.entries(await local.all());
  const about = stored.filter(
    ([key, value]) => isLetterKey(key) && isAbout(Reflect.get(Object(value), 'input')),
  );
  if (about.length > 0) await local.remove(...about.map(([key]) => key));
  if (isAbout(await waitingReply())) await dropReply();
}

function textIn(value: unknown, name: string): string | null {
  const text: unknown = Reflect.get(Object(value), name);
  return typeof text === 'string' ? text : null;
}
