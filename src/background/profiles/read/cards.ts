import type { ProfileCard, ProfileSheet } from '../../../messages/profile.ts';
import { generations } from '../generations/index.ts';
import type { CardKind, ProfileWords } from '../words/words.ts';
import { isOneOf } from './language.ts';

/** The cards of a profile by what they are about, and whether one that is not among them is known not to exist. */
export interface Cards {
  readonly of: ReadonlyMap<CardKind, ProfileCard>;
  isMissing(kind: CardKind): boolean;
  /** Everything that stands where this does has been seen. */
  isPast(kind: CardKind): boolean;
}

/** What stands above what. About and activity change places with each other. */
const rank: Readonly<Record<CardKind, number>> = {
  about: 1,
  activity: 1,
  experience: 2,
  education: 3,
  credentials: 4,
  skills: 5,
  recommendations: 6,
  later: 7,
};

/** The pages that list all entries of a card are named alike in every generation. */
const pages: Readonly<Record<string, CardKind>> = {
  'details/experience': 'experience',
  'details/education': 'education',
  'details/skills': 'skills',
  'details/recommendations': 'recommendations',
  'recent-activity': 'activity',
};

/** Tells the cards of a sheet apart: by the markup's own keys, by the page all its entries are on, then by its title. */
export function cardsOf({ cards, end }: ProfileSheet, words: readonly ProfileWords[]): Cards {
  const of = new Map<CardKind, ProfileCard>();
  let lowest = 0;
  for (const card of cards) {
    const generation = generations.find(({ keys }) => kindByKey(card, keys) !== null);
    const kind =
      (generation && kindByKey(card, generation.keys)) ?? kindByPage(card) ?? kindByTitle(card, words);
    if (!kind) continue;
    if (!of.has(kind)) of.set(kind, card);
    if (generation?.ordered) lowest = Math.max(lowest, rank[kind]);
  }
  const isPast = (kind: CardKind): boolean => end || rank[kind] < lowest;
  return { of, isPast, isMissing: (kind) => !of.has(kind) && isPast(kind) };
}

function kindByKey({ keys }: ProfileCard, known: readonly (readonly [RegExp, CardKind])[]): CardKind | null {
  return known.find(([pattern]) => keys.some((key) => pattern.test(key)))?.[1] ?? null;
}

function kindByPage({ keys }: ProfileCard): CardKind | null {
  return keys.flatMap((key) => (Object.hasOwn(pages, key) ? (pages[key] ?? []) : []))[0] ?? null;
}

/** "Skills (74)" is "Skills". */
function kindByTitle({ title }: ProfileCard, words: readonly ProfileWords[]): CardKind | null {
  const bare = title.replace(/\s*[(（]?\p{Nd}[\p{Nd}.,]*\+?[)）]?\s*$/u, '');
  for (const { titles } of words) {
    for (const kind of kinds) if (isOneOf(titles[kind], bare)) return kind;
  }
  return null;
}

const kinds: readonly CardKind[] = [
  'about',
  'activity',
  'experience',
  'education',
  'credentials',
  'skills',
  'recommendations',
  'later',
];
