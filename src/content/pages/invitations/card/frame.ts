import type { InvitationReading } from '../../../../messages/reading.ts';
import { fold } from '../text/clean.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Picture } from './sheet.ts';

type Frame = NonNullable<InvitationReading['frame']>;

/** The tags LinkedIn draws around a photo, whatever the language. */
const tags: readonly (readonly [Frame, RegExp])[] = [
  ['openToWork', /#?open_to_work|#open ?to ?work/i],
  ['hiring', /#hiring/i],
];

/** The frame around a photo, as its label tells it beside the name; null where it tells of none. */
export function frameOf(pictures: readonly Picture[], name: string | null, lexicon: Lexicon): Frame | null {
  for (const { label } of pictures) {
    if (label.length > 300) continue;
    const [tag] = tags.find(([, pattern]) => pattern.test(label)) ?? [];
    if (tag) return tag;
    const rest = fold(name === null ? label : label.replace(name, ' '));
    const frame = rest === '' ? null : lexicon.frameIn(rest);
    if (frame) return frame;
  }
  return null;
}
