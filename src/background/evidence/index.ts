import type { Evidence } from '../../policy/facts/evidence.ts';
import { card } from './card.ts';
import type { Case, Source } from './case.ts';
import { conversations } from './conversations.ts';
import { gatherings } from './gatherings.ts';
import { interactions } from './interactions.ts';
import { lists } from './lists.ts';
import { replies } from './replies.ts';
import { words } from './words.ts';

/** Where facts come from. No two sources tell the same fact; a new source is one file and one line here. */
const sources: readonly Source[] = [card, words, conversations, interactions, gatherings, replies, lists];

/** Joins every fact known about one invitation. */
export function gather(invitation: Case): Evidence {
  return Object.assign({}, ...sources.map((source) => source(invitation)));
}
