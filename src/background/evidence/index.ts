import type { Evidence } from '../../policy/facts/evidence.ts';
import { card } from './card.ts';
import type { Case, Conclusion, Source } from './case.ts';
import { conversations } from './conversations.ts';
import { gatherings } from './gatherings.ts';
import { interactions } from './interactions.ts';
import { lists } from './lists.ts';
import { note } from './note.ts';
import { person } from './person.ts';
import { profile } from './profile.ts';
import { replies } from './replies.ts';
import { words } from './words.ts';

/** Where facts come from. No two tell the same fact; a new source is one file and one line here. */
const sources: readonly Source[] = [
  card,
  note,
  words,
  profile,
  conversations,
  interactions,
  gatherings,
  replies,
  lists,
];

/** What is concluded from the facts of all sources. */
const conclusions: readonly Conclusion[] = [person];

/** Joins every fact known about one invitation. */
export function gather(invitation: Case): Evidence {
  const gathered: Evidence = Object.assign({}, ...sources.map((source) => source(invitation)));
  return Object.assign({}, gathered, ...conclusions.map((conclude) => conclude(invitation, gathered)));
}
