import { calledOffWords } from './called-off-words.ts';

/** What mail programs put in front of a title that is passed on or answered. */
const passedOn = /^(?:(?:re|fw|fwd|aw|wg|tr|rv|enc|res|antw|doorst|sv|vb|i|r)\s?:\s*)+/i;
/** Many leave out accents in capitals. */
const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '');
const word = `(?:${calledOffWords.map(folded).join('|')})`;
/** "Canceled: Demo", "[Abgesagt] Demo", "(annulé) – Demo", "Cancelled - Demo", "Canceled". */
const inFront = new RegExp(
  `^(?:[\\[(【<*]\\s*${word}\\s*[\\])】>*]|${word}\\s*(?:[:：!|]|[-–—]{1,2}\\s|$))`,
  'iu',
);
/** "Demo (cancelled)", "Demo – abgesagt", "Demo: annulé". */
const behind = new RegExp(
  `(?:[\\[(【*]\\s*${word}\\s*[\\])】*]|\\s[-–—|]{1,2}\\s*${word}|[:!]\\s*${word})[!.]?$`,
  'iu',
);
/** "CANCELLED Demo". */
const loud = new RegExp(`^${word}(?=\\s+\\S)`, 'iu');
/** "❌ Demo". */
const crossedOut = /^(?:❌|🚫|⛔|❎|✖)/u;

/**
 * Whether a title says that the meeting was called off, in the manner of calendars: by a word set apart from the rest. "Cancellation
 * policy" and "Cancelled orders" are meetings like any other.
 */
export function isCalledOff(title: string): boolean {
  const text = folded(title.slice(0, 300)).trim().replace(passedOn, '');
  if (crossedOut.test(text) || inFront.test(text) || behind.test(text)) return true;
  const shouted = loud.exec(text)?.[0] ?? '';
  const rest = text.slice(shouted.length);
  return shouted !== '' && shouted === shouted.toUpperCase() && rest !== rest.toUpperCase();
}
