import type { Reason } from '../../policy/suggestion.ts';
import { cap } from '../text/cap.ts';
import { say } from '../text/current.ts';

/** A sentence holds words from the page; longer ones are cut, in characters. */
const longest = 240;

/** A reason's sentence, as shown. */
export const sentenceOf = (reason: Pick<Reason, 'sentence'>): string => cap(say(reason.sentence), longest);
