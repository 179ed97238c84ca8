import type { OwnPlace } from '../background/own.ts';
import { employersIn, employerWords, isSameEmployer } from './employer.ts';
import { type HeadlineText, respell } from './text.ts';

/** Your employer in a headline: the present one, an earlier one (of yours or of theirs), or none. */
export interface OwnEmployer {
  readonly value: 'now' | 'earlier' | 'none';
  readonly quote: string | null;
}

/** Entries of a list of employers that name no employer. */
const noEmployer: ReadonlySet<string> = new Set(
  'selfemployed self employed freelance freelancer selbststandig selbstandig freiberuflich independent independant independiente autonomo autonoma zzp zelfstandig confidential vertraulich various diverse libero professionista stealth startup'.split(
    ' ',
  ),
);

/** Words before an employer that one has left. */
const left: ReadonlySet<string> = new Set(
  'ex former formerly previously past ehemals ehemalig ehem fruher ancien ancienne antiguo antigua antigo antiga voormalig voormalige gia prev retired'.split(
    ' ',
  ),
);
/** One word alone is a name where it follows one of these, or begins a part of the headline and ends it. */
const before: ReadonlySet<string> = new Set(
  'at bei beim chez presso bij of for de del della di da do du en em na no per pour voor von van der zu la le el il o a ex former by with'.split(
    ' ',
  ),
);

/**
 * Looks for your employers in a headline. A name of several words may stand anywhere; one word must be written with a capital
 * and stand where an employer stands ("Orange County" is not Orange). As with every list, one that names nobody matches nobody:
 * an open question here would keep every seller from being settled before the set-up.
 */
export function ownEmployer(text: HeadlineText, employers: readonly OwnPlace[]): OwnEmployer {
  const own = employers.filter(({ name }) => !employerWords(name).every((word) => noEmployer.has(word)));
  let earlier: string | null = null;
  const places = employersIn(text.written);
  for (const employer of own) {
    const found = findName(text, employer.name) ?? named(places, employer.name, text);
    if (found === null) continue;
    if (isPresent(employer) && !found.left) return { value: 'now', quote: found.quote };
    earlier ??= found.quote;
  }
  return earlier === null ? { value: 'none', quote: null } : { value: 'earlier', quote: earlier };
}

/** Without a year of leaving you are taken to be there still. */
function isPresent({ to }: OwnPlace): boolean {
  return to === undefined || to === null;
}

interface FoundName {
  readonly quote: string;
  readonly left: boolean;
}

function named(places: readonly string[], name: string, text: HeadlineText): FoundName | null {
  const place = places.find((each) => isSameEmployer(each, name));
  if (place === undefined) return null;
  const at = text.tokens.findIndex(({ start }) => start >= text.written.indexOf(place));
  return { quote: place, left: hasLeft(text, at) };
}

function findName(text: HeadlineText, name: string): FoundName | null {
  const { tokens, written } = text;
  const words = employerWords(name).map(respell);
  for (let at = 0; at + words.length <= tokens.length; at++) {
    if (!words.every((word, index) => tokens[at + index]?.word === word)) continue;
    const first = tokens[at];
    const last = tokens[at + words.length - 1];
    if (first === undefined || last === undefined || first.sentence !== last.sentence) continue;
    if (words.length === 1 && !standsAlone(text, at)) continue;
    return { quote: written.slice(first.start, last.end), left: hasLeft(text, at) };
  }
  return null;
}

function standsAlone({ tokens, written }: HeadlineText, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !token.capital) return false;
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  const after = next?.sentence !== token.sentence || !next.joined || !next.capital;
  const sign = written.slice(previous?.end ?? 0, token.start).includes('@');
  const opens = previous?.sentence !== token.sentence || !token.joined;
  return sign || before.has(previous?.word ?? '') || (opens && after && tokens.length > 1);
}

function hasLeft({ tokens }: HeadlineText, at: number): boolean {
  const sentence = tokens[at]?.sentence;
  return [1, 2, 3].some((back) => {
    const token = tokens[at - back];
    return token?.sentence === sentence && left.has(token?.word ?? '');
  });
}
