import './all-words.ts';
import type { InvitationsReading } from '../../../../src/content/pages/invitations/index.ts';
import type { InvitationReading } from '../../../../src/messages/reading.ts';

/** A reading with known fields as their values and unknown ones as null, white space as one space. */
export function plain(reading: InvitationReading): Record<string, unknown> {
  return Object.fromEntries(Object.entries(reading).map(([key, value]) => [key, flat(contentOf(value))]));
}

/** The page's own part and its rows, plain. */
export function plainPage({ page, rows }: InvitationsReading) {
  return {
    state: page.state,
    announced: page.announced,
    invitations: rows.map(({ reading }) => plain(reading)),
  };
}

function contentOf(field: unknown): unknown {
  if (typeof field !== 'object' || field === null || !('known' in field)) return field;
  return field.known && 'value' in field ? field.value : null;
}

/** How many blanks part two words is the page's make-up, not part of what it says. */
export function flat(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value;
}
