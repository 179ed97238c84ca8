import { fold } from '../people/fold.ts';
import { plainDigits } from '../profiles/read/numbers.ts';

/** "PM" where it is written otherwise; before or after the time. */
const afternoon = /\bp\.? ?m\b|\bμμ\b|下午|午後|오후|(?:^|\s)م(?:\s|$)/u;
const beforeNoon = /\ba\.? ?m\b|\bπμ\b|上午|午前|오전|(?:^|\s)ص(?:\s|$)/u;

/** Minutes since midnight of a time as a page writes it ("2:44 PM", "14:44", "14.44", "14 h 44"); null for any other text. */
export function minutesIn(text: string): number | null {
  if (text.length > 40) return null;
  const line = fold(plainDigits(text));
  const [, hours, minutes] = /^\D*?(\d{1,2})\s?(?:[:.]|h)\s?(\d{2})\b(?!.*\d)/u.exec(line) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  const late = afternoon.test(line);
  const half = late || beforeNoon.test(line);
  const hour = half ? (Number(hours) % 12) + (late ? 12 : 0) : Number(hours);
  return hour > 23 || Number(minutes) > 59 ? null : hour * 60 + Number(minutes);
}
