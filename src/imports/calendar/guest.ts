import { emailFields, textField } from '../fields.ts';
import type { Property } from '../text/content-line.ts';

/** What somebody had to do with a meeting, as the calendar says: who never answered is `open`, who had no part is `away`. */
export type Part = 'organized' | 'accepted' | 'open' | 'away';

/** Somebody invited to a meeting. */
export interface Guest {
  readonly email: string | null;
  readonly name: string | null;
  readonly part: Part;
  /** The calendar says nothing of an answer. */
  readonly isSilent: boolean;
  /** An answer was asked for, and none is told. */
  readonly isAsked: boolean;
}

/** The guest an ORGANIZER or ATTENDEE tells of; none for rooms and lists. */
export function guestOf({ name: property, params, value }: Property): Guest[] {
  const kind = params.get('CUTYPE')?.toUpperCase();
  if (kind === 'ROOM' || kind === 'RESOURCE' || kind === 'GROUP') return [];
  const address = value.toLowerCase().lastIndexOf('mailto:');
  // Apple's value is a name of its own for them, with the address beside it.
  const written = [address < 0 ? value : value.slice(address + 7), params.get('EMAIL') ?? ''];
  const [email = null] = written.flatMap((text) => emailFields(unescaped(text)));
  // "CN=Mira: Solberg" without quotes goes on in the value.
  const rest = address > 0 ? `:${value.slice(0, address).replace(/:$/, '')}` : '';
  const name = guestName(`${params.get('CN') ?? ''}${rest}`);
  if (email === null && name === null) return [];
  const answer = params.get('PARTSTAT')?.toUpperCase();
  const part = partOf(property, answer, params.get('ROLE'));
  const isSilent = answer === undefined;
  return [{ email, name, part, isSilent, isAsked: isSilent && params.get('RSVP')?.toUpperCase() === 'TRUE' }];
}

function partOf(property: string, answer: string | undefined, role: string | undefined): Part {
  if (answer === 'DECLINED' || answer === 'DELEGATED') return 'away';
  if (property === 'ORGANIZER') return 'organized';
  if (role?.toUpperCase() === 'NON-PARTICIPANT') return 'away';
  return answer === 'ACCEPTED' || answer === 'COMPLETED' || answer === 'IN-PROCESS' ? 'accepted' : 'open';
}

function unescaped(text: string): string {
  try {
    return text.includes('%40') ? decodeURIComponent(text) : text;
  } catch {
    return text;
  }
}

/** A name without the address that office servers write into it, and without the marks around either; null: nothing else is there. */
export function guestName(text: string): string | null {
  const short = text.slice(0, 500);
  const words = short.includes('@')
    ? short
        .split(/(\s+|[<>()[\]{},;（）［］｛｝【】〈〉《》「」『』‹›«»]+)/)
        .filter((word) => !/^['"]?(?:mailto:)?[^\s@]{1,128}@[^\s@]{1,128}['"]?$/i.test(word))
        .join('')
    : short;
  const bare = words
    .replace(/[<([{（［｛【〈《「『‹«]\s*[>)\]}）］｝】〉》」』›»]/g, ' ')
    .replace(/^[\s,;<>]+|[\s,;<>]+$/g, '')
    .replace(/^\(([^()]+)\)$|^\[([^[\]]+)\]$|^（([^（）]+)）$/, '$1$2$3');
  const name = bare.replace(/^'([^']+)'$|^"([^"]+)"$|^"([^"]+)$|^([^"]+)"$/, '$1$2$3$4');
  return textField(/\p{L}/u.test(name) ? name : '');
}
