import type { InvitationReading } from '../../messages/reading.ts';
import type { ListRow } from '../database/rows.ts';
import { slugOf } from './slug.ts';
import { findWord } from './words.ts';

/**
 * The entries of the user's lists that an invitation matches: a person by slug (`otherSlugs`: those they have or had besides),
 * a company or word in name, target or headline.
 */
export function matchingLists(
  reading: InvitationReading,
  otherSlugs: readonly string[],
  rows: readonly ListRow[],
): readonly ListRow[] {
  if (rows.length === 0) return rows;
  const slug = reading.profileUrl.known ? slugOf(reading.profileUrl.value) : null;
  const text = [reading.name, reading.target, reading.headline]
    .flatMap((field) => (field.known ? (field.value ?? []) : []))
    .join('\n');
  return rows.filter(({ kind, value }) =>
    kind === 'person' ? value === slug || otherSlugs.includes(value) : findWord(text, value),
  );
}
