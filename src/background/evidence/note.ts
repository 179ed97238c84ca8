import type { Evidence } from '../../policy/facts/evidence.ts';
import { noteFacts } from '../../policy/note/facts.ts';
import type { Case } from './case.ts';

/** What the inviter's note says. */
export function note({ reading, own, now }: Case): Evidence {
  return noteFacts(reading.note.known ? reading.note.value : undefined, own, now);
}
