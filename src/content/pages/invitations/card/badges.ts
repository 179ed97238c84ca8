import * as dom from '../../../dom/dom.ts';
import { clean, trimSeparators } from '../text/clean.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Inviter } from './inviter.ts';
import type { Line, Sheet } from './sheet.ts';

/** The badges worn beside the inviter's name. */
export interface Badges {
  readonly verified: boolean;
  readonly premium: boolean;
}

/** Reads badges from drawings, spoken text and accessible names up to the line that follows the name. */
export function badgesOf(sheet: Sheet, inviter: Inviter, name: Line, lexicon: Lexicon): Badges {
  const until = sheet.lines.indexOf(name) + 1;
  const ids: string[] = [];
  const words = [inviter.rest, inviter.phrase];
  for (const picture of sheet.pictures) {
    if (picture.at > until) continue;
    ids.push(
      dom.getAttribute(picture.element, 'id') ?? '',
      dom.getAttribute(picture.element, 'data-test-icon') ?? '',
    );
    words.push(picture.label);
  }
  for (const { text, at } of sheet.spoken) if (at <= until) words.push(text);
  for (const line of sheet.lines.slice(0, until + 1)) if (line.audience === 'ears') words.push(line.text);
  for (const span of name.spans) {
    const label = dom.getAttribute(span.anchor, 'aria-label');
    words.push(clean(span.text));
    if (label) words.push(label.replace(inviter.name ?? '', ''));
  }
  const has = (list: 'verified' | 'premium', id: RegExp): boolean =>
    ids.some((value) => value !== '' && id.test(value)) ||
    words
      .map((word) => trimSeparators(clean(word)))
      .some((word) => word.length > 3 && word.length < 40 && lexicon.templates(list).fits(word));
  return {
    verified: has('verified', /^verified|verified-badge/i),
    premium: has('premium', /premium|^linkedin-bug/i),
  };
}
