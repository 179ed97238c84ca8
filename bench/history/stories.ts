import type { InvitationReading } from '../../src/messages/reading.ts';
import { person } from '../../tests/background/readings.ts';
import { companies, givenNames, kinds, notes, syllables, titles } from './words.ts';

/** What happened to one generated invitation. Times are milliseconds since the epoch. */
export interface Story {
  readonly reading: InvitationReading;
  readonly seen: number;
  /** Slug of who sent it. */
  readonly slug: string;
  /** Sent by one of the few who send again and again. */
  readonly isRegular: boolean;
  /** Two stories of one variety differ in who, when and what came of it, not in what any policy looks at. */
  readonly variety: number;
  readonly end: StoryEnd;
}

/** How it ended: a decision, gone without one, a question that waits, or nothing yet. */
export type StoryEnd =
  | {
      readonly what: 'decided';
      readonly decision: 'accept' | 'decline';
      readonly by: 'sidebar' | 'page';
      readonly at: number;
    }
  | { readonly what: 'gone' | 'asked'; readonly at: number }
  | { readonly what: 'pending' };

const minute = 60_000;
const begin = Date.UTC(2016, 0, 4, 8);
/** Between one invitation and the next; 100,000 of them take ten years. */
const rhythm = 52 * minute;
/** So many of the latest wait for a decision, of a hundred thousand; of fewer at least some. */
const [pendingShare, pendingLeast] = [0.004, 6];

/** So many varieties there are (a prime, so that they fall together with everything else). */
export const varieties = 997;
/** So many inviters send again and again, each fiftieth invitation. */
const regulars = 200;

/** The invitations of years, oldest first, always the same. */
export function* stories(count: number): Generator<Story> {
  const over = count - Math.max(pendingLeast, count * pendingShare);
  for (let index = 0; index < count; index++) yield storyAt(index, index < over);
}

function storyAt(index: number, isOver: boolean): Story {
  const variety = index % varieties;
  const isRegular = index % 50 === 0;
  const sender = isRegular ? (index / 50) % regulars : index + regulars;
  const slug = `person-${sender}`;
  const name = nameOf(sender);
  const kind = pick(kinds, variety);
  const target = kind === 'person' ? null : `${pick(companies, variety)} ${kind}`;
  const seen = begin + index * rhythm;
  const reading = person(String(7_000_000_000_000 + index), {
    kind,
    name: { known: true, value: name },
    profileUrl: { known: true, value: `https://www.linkedin.com/in/${slug}/` },
    target: { known: true, value: target },
    headline: {
      known: true,
      value: `${pick(titles, variety)} at ${pick(companies, Math.floor(variety / 10))}`,
    },
    note: { known: true, value: pick(notes, variety) },
    mutualConnections: { known: true, value: (variety * 7) % 23 },
  });
  return { reading, seen, slug, isRegular, variety, end: isOver ? endOf(index, seen) : { what: 'pending' } };
}

function endOf(index: number, seen: number): StoryEnd {
  // Minutes of which no two are alike nearby, so that the order is never in doubt.
  const at = seen + (1 + ((index * 7919) % 4000)) * minute + (index % 997);
  if (index % 23 === 7) return { what: 'gone', at };
  if (index % 401 === 11) return { what: 'asked', at };
  const decision = (index * 31) % 10 < 6 ? 'accept' : 'decline';
  return { what: 'decided', decision, by: index % 4 === 0 ? 'page' : 'sidebar', at };
}

/** Three syllables make a surname: eight thousand, so that some share one. */
function nameOf(sender: number): string {
  const at = (sender * 7919) % 8000;
  const surname = [at % 20, Math.floor(at / 20) % 20, Math.floor(at / 400)]
    .map((part) => pick(syllables, part))
    .join('');
  return `${pick(givenNames, sender)} ${surname.charAt(0).toUpperCase()}${surname.slice(1)}`;
}

function pick<T>(from: readonly T[], index: number): T {
  const found = from[index % from.length];
  if (found === undefined) throw new Error('There is nothing to pick from.');
  return found;
}
