import type { Folded } from './fold.ts';

/** What a token is besides a word; `word` is a run of Latin letters, `script` one of another script. */
export type TokenKind =
  | 'word'
  | 'script'
  | 'NUM'
  | 'YEAR'
  | 'PCT'
  | 'MONEY'
  | 'URL'
  | 'EMAIL'
  | 'PHONE'
  | 'SLOT';

/** One token of a note. */
export interface Token {
  readonly kind: TokenKind;
  /** The folded word; for numbers the digits; for the other kinds the kind's name. */
  readonly word: string;
  /** Where it stands in the original note. */
  readonly start: number;
  readonly end: number;
  /** Number of the sentence it belongs to. */
  readonly sentence: number;
  /** Written with a capital in the original. */
  readonly capital: boolean;
  /** Follows the token before it without a comma, dash or bracket between. */
  readonly joined: boolean;
}

/** More tokens than this are not looked at; LinkedIn's notes end at 300 characters. */
const limit = 900;

const abbreviations = new Set(
  'mr mrs ms dr prof ing dipl st nr no bzw ca evtl inkl zb ggf vs sr sra srta mme mlle dott sig dhr mevr mw drs ir etc'.split(
    ' ',
  ),
);
const money = /[$€£¥₹]/;
const word = /[a-z]/;
const digit = /[0-9]/;
const otherLetter = /\p{L}/u;
const apostrophe = /['’‘`´ʼ′]/;
/** Ends of host names that people write without a scheme; none that is a word too ("It was great.It really was"). */
const bareHost =
  /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.(?:com|net|org|io|ai|app|dev|eu|uk|fr|nl|br|ch|info|biz|example|shop|online)$/;
const hostBeforePath = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.[a-z]{2,12}$/;

/**
 * Cuts a folded note into words, numbers, links and the like, with sentence numbers. Apostrophes and hyphens cut
 * ("l'article" is two tokens, "follow-up" too), the same way in notes and in patterns. Linear; at most {@link limit} tokens.
 */
export function tokensOf(folded: Folded, original: string): Token[] {
  const tokens: Token[] = [];
  const { text } = folded;
  let sentence = 0;
  let joined = true;
  let i = 0;
  const push = (kind: TokenKind, begin: number, end: number, value = text.slice(begin, end)) => {
    const start = folded.from[begin] ?? 0;
    const first = original.charAt(start);
    tokens.push({
      kind,
      word: value,
      start,
      end: folded.to[end - 1] ?? start,
      sentence,
      capital: first !== first.toLowerCase(),
      joined,
    });
    joined = true;
  };
  while (i < text.length && tokens.length < limit) {
    const c = text.charAt(i);
    const chunk = specialAt(text, i);
    if (chunk !== null) {
      push(chunk.kind, i, chunk.end, chunk.kind);
      i = chunk.end;
    } else if (word.test(c)) {
      const end = runEnd(text, i, word);
      push('word', i, end);
      i = end;
    } else if (digit.test(c)) {
      i = number(text, i, push);
    } else if (c > '\u007f' && otherLetter.test(c)) {
      const end = runEnd(text, i, otherLetter);
      push('script', i, end);
      i = end;
    } else {
      const broken = breakAt(text, i, tokens.at(-1));
      if (broken === 2) sentence++;
      else if (broken === 1) joined = false;
      i++;
    }
  }
  return tokens;
}

function runEnd(text: string, start: number, run: RegExp): number {
  let end = start + 1;
  while (end < text.length && run.test(text.charAt(end))) end++;
  return end;
}

/** 2: a sentence ends here, 1: a pause, 0: neither. */
function breakAt(text: string, i: number, before: Token | undefined): 0 | 1 | 2 {
  const c = text.charAt(i);
  if (c === '\n' || c === '!' || c === '?' || c === '…') return 2;
  if (c === '.') {
    const next = text.charAt(i + 1);
    if (next !== '' && !/\s/.test(next)) return 0;
    const last = before?.word ?? '';
    return before?.end !== undefined && (last.length === 1 || abbreviations.has(last)) ? 0 : 2;
  }
  if (c === ' ' || c === '-' || c === '/' || apostrophe.test(c)) return 0;
  if (/[,;:()[\]–—"“”«»„*•|]/.test(c)) return 1;
  // Emoji and other pictures stand where a full stop would.
  return c > '\u2190' ? 2 : 0;
}

function number(
  text: string,
  start: number,
  push: (kind: TokenKind, begin: number, end: number, value?: string) => void,
): number {
  const end = runEnd(text, start, /[0-9.,]/);
  const digits = text.slice(start, end).replace(/[.,]+$/, '');
  const stop = start + digits.length;
  const after = text
    .slice(stop, stop + 2)
    .trimStart()
    .charAt(0);
  const before =
    text
      .slice(Math.max(0, start - 2), start)
      .trimEnd()
      .at(-1) ?? '';
  if (after === '%') push('PCT', start, stop, 'PCT');
  else if (money.test(after) || money.test(before)) push('MONEY', start, stop, 'MONEY');
  else if (/^(?:19[5-9]|20[0-4])\d$/.test(digits)) push('YEAR', start, stop, digits);
  else push('NUM', start, stop, digits);
  return stop;
}

/** A link, an e-mail address, a telephone number or an unfilled slot of a mass mailing beginning here. */
function specialAt(text: string, i: number): { kind: TokenKind; end: number } | null {
  const c = text.charAt(i);
  const before = i === 0 ? ' ' : text.charAt(i - 1);
  if (c === '{' || c === '[' || c === '%' || c === '<') {
    const slot =
      /^(?:\{\{?\s?[a-z_. ]{2,30}\}\}?|\[(?:first|last|company|your)[a-z_ ]{0,20}\]|%[a-z_]{3,20}%|<(?:first|last|company)[a-z_ ]{0,20}>)/.exec(
        text.slice(i, i + 40),
      );
    return slot === null ? null : { kind: 'SLOT', end: i + slot[0].length };
  }
  if (!/[\s(["'«:,]/.test(before)) return null;
  if (c === '+' || c === '0') {
    const phone = /^(?:\+|00?)[0-9][0-9 ()./-]{6,20}/.exec(text.slice(i, i + 24));
    const digits = phone?.[0].replace(/[^0-9]/g, '').length ?? 0;
    if (phone !== null && digits >= 8) return { kind: 'PHONE', end: i + phone[0].trimEnd().length };
  }
  if (!/[a-z0-9@]/.test(c)) return null;
  let end = i;
  while (end < text.length && end - i < 300 && !/[\s,;()<>"]/.test(text.charAt(end))) end++;
  while (end > i && /[.!?:'’]/.test(text.charAt(end - 1))) end--;
  const chunk = text.slice(i, end);
  if (chunk.startsWith('http://') || chunk.startsWith('https://') || chunk.startsWith('www.'))
    return { kind: 'URL', end };
  const at = chunk.indexOf('@');
  if (at > 0 && chunk.indexOf('.', at) > 0) return { kind: 'EMAIL', end };
  const slash = chunk.indexOf('/');
  const name = slash === -1 ? chunk : chunk.slice(0, slash);
  const known = slash === -1 ? bareHost : hostBeforePath;
  return name.includes('.') && name.length < 120 && known.test(name) ? { kind: 'URL', end } : null;
}
