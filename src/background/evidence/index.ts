import { withDerived } from '../../policy/facts/derive.ts';
import type { Evidence } from '../../policy/facts/evidence.ts';
import { card } from './card.ts';
import type { Case, Conclusion, Source } from './case.ts';
import { conversations } from './conversations.ts';
import { gatherings } from './gatherings.ts';
import { headline } from './headline.ts';
import { interactions } from './interactions.ts';
import { lists } from './lists.ts';
import { network } from './network.ts';
import { note } from './note.ts';
import { person } from './person.ts';
import { profile } from './profile.ts';
import { replies } from './replies.ts';
import { words } from './words.ts';
import { work } from './work.ts';

/** Where facts come from. No two tell the same fact; a new source is one file and one line here. */
const sources: readonly Source[] = [
  card,
  headline,
  note,
  words,
  profile,
  conversations,
  interactions,
  gatherings,
  replies,
  network,
  lists,
];

/** What is concluded from the facts of all sources. */
const conclusions: readonly Conclusion[] = [person, work];

/** Joins every fact known about one invitation, and what follows from them. */
export function gather(invitation: Case): Evidence {
  const gathered: Evidence = Object.assign({}, ...sources.map((source) => source(invitation)));
  const known = withDerived(
    Object.assign({}, gathered, ...conclusions.map((conclude) => conclude(invitation, gathered))),
  );
  // Whether a shared past was seen can always be told; whether there is one only an opened profile tells.
  return { 'common.seen': { value: false, from: 'profile', at: invitation.now }, ...known };
}
