import type { ProfileCard, ProfileSheet } from '../../../messages/profile.ts';
import type { Profile, ProfilePlace } from '../../../policy/profile/profile.ts';
import { activityOf } from './activity.ts';
import { type Cards, cardsOf } from './cards.ts';
import { wordsFor } from './language.ts';
import { moreOf } from './more.ts';
import { firstNumber } from './numbers.ts';
import { educationsOf, experiencesOf } from './places.ts';
import { connectionsOf, headlineOf, placeOf } from './top.ts';

/** How much of a profile's own words is kept, in characters, to look for the user's words in. */
const longestText = 12_000;

/** A profile page understood: the facts, and what it says in its own words. */
export interface ReadProfile {
  readonly profile: Profile;
  readonly text: string;
}

/** Works out what a profile page says. Null: not read, which is not the same as empty. */
export function readSheet(sheet: ProfileSheet): ReadProfile {
  const words = wordsFor(sheet.language);
  const cards = cardsOf(sheet, words);
  const { of } = cards;
  const about = of.get('about');
  const activity = of.get('activity');
  const experiences = places(cards, 'experience', experiencesOf);
  const educations = places(cards, 'education', educationsOf);
  const posts = activity ? activityOf(activity, words) : null;
  const partial = [
    ...(experiences?.length && of.get('experience')?.more ? (['experiences'] as const) : []),
    ...(educations?.length && of.get('education')?.more ? (['educations'] as const) : []),
  ];
  const profile: Profile = {
    photo: sheet.photo,
    headline: headlineOf(sheet),
    about: about ? about.lines.length > 0 || null : cards.isMissing('about') ? false : null,
    place: placeOf(sheet),
    industry: null,
    connections: connectionsOf(sheet, words),
    skills: countOf(cards, 'skills'),
    recommendations: countOf(cards, 'recommendations'),
    experiences,
    educations,
    active: posts ? posts.active : cards.isMissing('activity') ? false : null,
    daysSinceActivity: posts?.days ?? null,
    ...moreOf(sheet, cards, words),
    ...(partial.length > 0 && { partial }),
  };
  const kept = (['about', 'experience', 'education', 'credentials', 'skills'] as const).flatMap(
    (kind) => of.get(kind)?.lines ?? [],
  );
  return { profile, text: [profile.headline ?? '', ...kept].join('\n').slice(0, longestText) };
}

function places(
  cards: Cards,
  kind: 'experience' | 'education',
  read: (card: ProfileCard) => ProfilePlace[] | null,
): ProfilePlace[] | null {
  const card = cards.of.get(kind);
  return card ? read(card) : cards.isMissing(kind) ? [] : null;
}

/** How many entries a card has: as its link to all of them or its title says, else those it shows. */
function countOf(cards: Cards, kind: 'skills' | 'recommendations'): number | null {
  const card = cards.of.get(kind);
  if (!card) return cards.isMissing(kind) ? 0 : null;
  const { items, lines, title, more } = card;
  const said = firstNumber(more ?? '') ?? firstNumber(title);
  if (said !== null) return Math.max(said, items.length);
  if (items.length > 0) return items.length;
  // Skills may stand there as bare lines; a card that is not empty and lists nobody has no recommendations.
  if (kind === 'skills') return lines.filter((line) => !/\p{Nd}/u.test(line)).length || null;
  return lines.length > 0 ? 0 : null;
}
