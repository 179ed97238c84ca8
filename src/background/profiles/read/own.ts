import type { OwnAddition } from '../../../messages/import-record.ts';
import type { ProfileCard, ProfileRecord, ProfileSheet } from '../../../messages/profile.ts';
import type { OwnPlace } from '../../../policy/background/own.ts';
import type { ProfilePlace } from '../../../policy/profile/profile.ts';
import { comparableSlug } from '../../people/slug.ts';
import { cardsOf } from './cards.ts';
import { isOneOf, wordsFor } from './language.ts';
import { educationsOf, experiencesOf, titlesOf } from './places.ts';
import { headlineOf, placeOf } from './top.ts';

/** Whose a profile is; `unclear` where it may be the user's and does not say so. */
export type Owner = 'own' | 'other' | 'unclear';

/**
 * Whose profile a page shows: the user's own can be edited, by links that name it or by controls whose words are known. Links
 * that name another one are left over from the page before.
 */
export function ownerOf({ slug, edit, sheet }: ProfileRecord): Owner {
  if (slug === 'me') return 'own';
  if (!edit) return 'other';
  const wanted = comparableSlug(slug);
  if (edit.slugs.some((each) => each === 'me' || comparableSlug(each) === wanted)) return 'own';
  if (edit.slugs.length > 0) return 'unclear';
  const controls = wordsFor(sheet.language).flatMap(({ editing = [] }) => editing);
  return edit.labels.some((label) => isOneOf(controls, label)) ? 'own' : 'other';
}

/** What the user's own profile says of them. */
export interface OwnReading {
  readonly said: OwnAddition;
  /** Lists that are shown from beginning to end. */
  readonly whole: readonly ('employers' | 'schools' | 'titles' | 'skills')[];
}

/** How many entries LinkedIn draws into an empty card at most. */
const drawn = { experience: 1, education: 1, skills: 2 } as const;

/**
 * Reads the user's own profile. What LinkedIn draws into an empty card ("Job title", "2023 - present") is nobody's: a card
 * counts that leads anywhere, or has more entries.
 */
export function readOwnSheet(sheet: ProfileSheet): OwnReading {
  const { of } = cardsOf(sheet, wordsFor(sheet.language));
  const filled = (kind: keyof typeof drawn): ProfileCard | null => {
    const card = of.get(kind);
    return card && (card.keys.includes('links') || card.items.length > drawn[kind]) ? card : null;
  };
  const experience = filled('experience');
  const education = filled('education');
  const skills = filled('skills');
  const headline = line(headlineOf(sheet));
  const place = line(placeOf(sheet));
  const fullName = line(sheet.name);
  const employers = placesOf(experience && experiencesOf(experience));
  const titles = experience ? distinct(titlesOf(experience)) : [];
  const schools = placesOf(education && educationsOf(education));
  const skilled = skills ? distinct(skills.items.flatMap(({ lines }) => lines.slice(0, 1))) : [];
  return {
    said: {
      ...(fullName && { fullName }),
      ...(headline && { headline }),
      ...(place && { place }),
      ...(employers.length > 0 && { employers }),
      ...(titles.length > 0 && { titles }),
      ...(schools.length > 0 && { schools }),
      ...(skilled.length > 0 && { skills: skilled }),
    },
    whole: [
      ...(experience && experience.more === null ? (['employers', 'titles'] as const) : []),
      ...(education && education.more === null ? (['schools'] as const) : []),
      ...(skills && skills.more === null ? (['skills'] as const) : []),
    ],
  };
}

function placesOf(read: readonly ProfilePlace[] | null): OwnPlace[] {
  const places = (read ?? []).map(
    ({ name, from, to }): OwnPlace => ({
      name: name.trim(),
      ...(from !== null && { from }),
      ...(to !== null && { to: to === 'present' ? null : to }),
    }),
  );
  const unique = new Map(places.map((place) => [JSON.stringify([place.name, place.from, place.to]), place]));
  return [...unique.values()].filter(({ name }) => name !== '');
}

function distinct(lines: readonly string[]): string[] {
  return [...new Set(lines.flatMap((each) => line(each) ?? []))];
}

/** A text of the user's own background, or none. */
function line(text: string | null): string | null {
  return text?.trim().slice(0, 300).trim() || null;
}
