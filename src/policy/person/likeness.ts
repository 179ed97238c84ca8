import { isGenericText } from './headline.ts';
import { businessName } from './name.ts';

/** How much an inviter is like a person. */
export type Likeness = 'person' | 'doubtful' | 'notPerson';

/** What is known about an inviter; undefined: unknown. */
export interface Inviter {
  readonly name?: string | null | undefined;
  /** Null: known to have none. */
  readonly headline?: string | null | undefined;
  /** There is a picture; whether it shows a face cannot be read. */
  readonly photo?: boolean | undefined;
  /** LinkedIn's own badge: identity or workplace confirmed. */
  readonly verified?: boolean | undefined;
  /** From the opened profile; 500+ counts as 500. */
  readonly connections?: number | undefined;
  /** You put them on your list of those who are no people. */
  readonly listedNotPerson?: boolean | undefined;
}

/** One of the four signs of not being a person: present, contradicted, or (null) not to be told. */
export interface PersonSign {
  readonly sign: 'businessName' | 'noFace' | 'genericText' | 'fewConnections';
  readonly present: boolean | null;
  /** The words or the number that led to it. */
  readonly quote: string | null;
}

/** What came of it; `likeness` null: unknown, opening the profile may settle it. */
export interface PersonReading {
  readonly likeness: Likeness | null;
  readonly signs: readonly PersonSign[];
}

/** At most so many are hardly any connections. */
const hardlyAny = 20;

/**
 * Tells people from what is none, by four signs: the name is a business or a slogan, no photo of a face, generic text,
 * hardly any connections. At least two of them and none contradicted: `notPerson`. At least one: `doubtful`. None: `person`.
 *
 * - A person's name contradicts the first sign, so no photo and no connections alone stay `doubtful`.
 * - A person's name *and* a photo settle it: `person`, whatever the profile may show. So does LinkedIn's own verification.
 * - A photo beside a business name may be a logo, which cannot be read: then the second sign is neither present nor
 *   contradicted.
 * - What the unopened profile could still show is tried both ways; only where both lead to the same is there a value.
 */
export function personLikeness(inviter: Inviter): PersonReading {
  const signs = signsOf(inviter);
  if (inviter.listedNotPerson === true) return { likeness: 'notPerson', signs };
  if (inviter.verified === true) return { likeness: 'person', signs };
  const [name, face, text, connections] = signs;
  if (name.present === false && face.present === false) return { likeness: 'person', signs };
  const outcomes = new Set<Likeness>();
  const faceSettled = face.present !== null || inviter.photo === true;
  for (const a of possible(name.present, inviter.name !== undefined)) {
    for (const b of possible(face.present, faceSettled)) {
      for (const c of possible(text.present, inviter.headline !== undefined)) {
        for (const d of possible(connections.present, false)) {
          // A photo that turns up beside a person's name is that person's.
          const shown = b === false || inviter.photo === true;
          outcomes.add(a === false && shown ? 'person' : outcome([a, b, c, d]));
        }
      }
    }
  }
  const [only] = outcomes;
  return { likeness: outcomes.size === 1 && only !== undefined ? only : null, signs };
}

/** The answers a sign may still have: itself, or both where it is unknown and not `settled` as never to be told. */
function possible(present: boolean | null, settled: boolean): readonly (boolean | null)[] {
  return present === null && !settled ? [true, false] : [present];
}

function outcome(signs: readonly (boolean | null)[]): Likeness {
  const present = signs.filter((sign) => sign === true).length;
  if (present >= 2 && !signs.includes(false)) return 'notPerson';
  return present >= 1 ? 'doubtful' : 'person';
}

function signsOf(inviter: Inviter): readonly [PersonSign, PersonSign, PersonSign, PersonSign] {
  const { name, photo, headline, connections } = inviter;
  const business = typeof name === 'string' && name.trim() !== '' ? businessName(name) : undefined;
  const isBusiness = business === undefined ? null : business !== null;
  const generic = headline === undefined ? null : isGenericText(headline);
  return [
    { sign: 'businessName', present: isBusiness, quote: business ?? null },
    {
      sign: 'noFace',
      present: photo === false ? true : photo === true && isBusiness === false ? false : null,
      quote: null,
    },
    { sign: 'genericText', present: generic, quote: generic === true ? (headline ?? null) : null },
    {
      sign: 'fewConnections',
      present: connections === undefined ? null : connections <= hardlyAny,
      quote: connections === undefined ? null : String(connections),
    },
  ];
}
