import { clean } from '../text/clean.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { type NameWitnesses, tellName } from './name.ts';
import type { Line, Sheet } from './sheet.ts';

/** The badges worn beside the inviter's name. */
export interface Badges {
  readonly verified: boolean;
  readonly premium: boolean;
}

/** Reads badges from drawings, spoken text and accessible names up to the line that follows the name. */
export function badgesOf(sheet: Sheet, name: Line, witnesses: NameWitnesses, lexicon: Lexicon): Badges {
  const until = sheet.lines.indexOf(name) + 1;
  const ids: string[] = [];
  const words: string[] = [];
  for (const picture of sheet.pictures) {
    if (picture.at > until) continue;
    ids.push(picture.element.getAttribute('id') ?? '', picture.element.getAttribute('data-test-icon') ?? '');
    words.push(picture.label);
  }
  for (const { text, at } of sheet.spoken) if (at <= until) words.push(text);
  for (const line of sheet.lines.slice(0, until + 1)) if (line.audience === 'ears') words.push(line.text);
  for (const span of name.spans) {
    words.push(clean(span.text), restOf(span.text, witnesses, lexicon));
    const label = span.anchor?.getAttribute('aria-label');
    if (label) words.push(restOf(label, witnesses, lexicon));
  }
  const has = (list: 'verified' | 'premium', id: RegExp): boolean =>
    ids.some((value) => id.test(value)) || words.some((word) => word !== '' && lexicon.isOneOf(list, word));
  return {
    verified: has('verified', /^verified|verified-badge/i),
    premium: has('premium', /premium|^linkedin-bug/i),
  };
}

function restOf(text: string, witnesses: NameWitnesses, lexicon: Lexicon): string {
  return tellName(text, witnesses, lexicon).rest.replace(/^[,\s]+/, '');
}
