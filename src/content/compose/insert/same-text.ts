import { lineOf } from '../../pages/conversation/text.ts';

/**
 * Whether two texts are the same but for how white space is written: editors differ in paragraphs, breaks and hard
 * spaces. Text that stands there twice is not the same text, nor is text whose lines grew together.
 */
export function sameText(one: string, other: string): boolean {
  return lineOf(one) === lineOf(other);
}

/** Whether a draft still holds the text once, with whatever somebody wrote before or after it. */
export function holdsOnce(draft: string, text: string): boolean {
  return lineOf(draft).split(lineOf(text)).length === 2;
}
