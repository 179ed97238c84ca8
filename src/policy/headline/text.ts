import { fold } from '../note/fold.ts';
import { type Token, tokensOf } from '../note/tokens.ts';

/** Characters of a headline that are looked at; LinkedIn allows 220. */
export const headlineCap = 600;

/** A headline cut into words. `sentence` counts its segments, so that no phrase spans two of them. */
export interface HeadlineText {
  /** What is looked at of the headline, as it was written. */
  readonly written: string;
  readonly tokens: readonly Token[];
  /** For each token, whether it belongs to the name of an employer ("at Growth Agency"). */
  readonly inEmployer: readonly boolean[];
  /** For each token, whether it belongs to a question that is answered with no ("Recruiter? No."). */
  readonly denied: readonly boolean[];
}

/** What stands between two segments; a dash and a slash do with space on both sides. */
const segmentEnd = /[|•·∙●▪■◆►▶❘¦‖;\n\r]|\s[-–—~/\\]+\s|\/\/|[^\s\p{L}\p{N}\p{P}\p{M}$€£+]/u;
/** Words that an employer's name follows in every language that has them. */
const where: ReadonlySet<string> = new Set(['at', 'bei', 'beim', 'chez', 'presso', 'bij']);
const whereSign = /@/;
/** An employer's name ends with its segment, or here. */
const employerEnd = /[,(:&+]/;
const no: ReadonlySet<string> = new Set(['no', 'nope', 'nein', 'non', 'nee', 'nao', 'not']);

/**
 * Cuts a headline into words and segments. Umlauts written as two letters ("ae") are read as one, as the word lists are
 * ({@link respell}).
 */
export function headlineText(headline: string): HeadlineText {
  const written = headline.slice(0, headlineCap);
  const before = known.get(written);
  if (before !== undefined) return before;
  const text = cut(written);
  if (known.size >= most) known.clear();
  known.set(written, text);
  return text;
}

/** The same headlines are asked for again and again while a page is judged. */
const known = new Map<string, HeadlineText>();
const most = 2000;

function cut(written: string): HeadlineText {
  const inEmployer: boolean[] = [];
  const denied: boolean[] = [];
  const tokens: Token[] = [];
  let segment = 0;
  let employer = false;
  let before: Token | undefined;
  for (const token of tokensOf(fold(written), written)) {
    const between = written.slice(before?.end ?? 0, token.start);
    if (before !== undefined && (segmentEnd.test(between) || token.sentence !== before.sentence)) {
      segment++;
      employer = false;
    }
    if (employerEnd.test(between)) employer = false;
    if (whereSign.test(between)) employer = true;
    inEmployer.push(employer);
    if (where.has(token.word)) employer = true;
    if (no.has(token.word) && between.includes('?')) deny(tokens, denied, segment - 1);
    denied.push(false);
    tokens.push({ ...token, word: respell(token.word), sentence: segment });
    before = token;
  }
  return { written, tokens, inEmployer, denied };
}

function deny(tokens: readonly Token[], denied: boolean[], segment: number): void {
  for (let at = tokens.length - 1; tokens[at]?.sentence === segment; at--) denied[at] = true;
}

/**
 * Reads "ae", "oe", "ue" as the umlauts folded, but in words of two or three letters; done to headlines and word lists alike,
 * so no word is lost by it.
 */
export function respell(text: string): string {
  return text.replace(/[a-z]{4,}/g, (word) =>
    word.replaceAll('ae', 'a').replaceAll('oe', 'o').replaceAll('ue', 'u'),
  );
}

const mark = /\p{M}/gu;

/** The phrases of a list: separated by commas or line ends, spelt as {@link headlineText} spells words. */
export function phrasesOf(list: string): string[] {
  return respell(
    list
      .replaceAll('ß', 'ss')
      .replaceAll('œ', 'oe')
      .replaceAll('æ', 'ae')
      .normalize('NFKD')
      .replace(mark, ''),
  )
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}
