import type { Scene } from '../scene/scene.ts';
import { ageInDays } from '../text/age.ts';
import { clean, saysSomething } from '../text/clean.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { insightsOf } from './foreign.ts';
import { isLikelyMutual, type Mutual, readMutual } from './mutual.ts';
import type { Line } from './sheet.ts';

/** What stands between the name and the controls, told apart. */
export interface Details {
  readonly headline: string | null;
  readonly mutual: Mutual | null;
  readonly ageDays: number | null;
  /** Lines of a note that stands above the controls. */
  readonly note: readonly Line[];
}

type Role = 'mutual' | 'age' | 'other';

/**
 * Tells headline, mutual connections, age and a note above the controls apart. Where the generation's markup names a
 * part, that settles it. Otherwise order does: headline first (it may look like anything), then the lines that are wholly
 * about mutual connections or age, then, in some buckets, the note.
 */
export function detailsOf(lines: readonly Line[], scene: Scene): Details {
  const { lexicon, boilerplate, generation } = scene;
  const tagged = (part: Line['part']): Line[] => lines.filter((line) => line.part === part);
  const free = lines.filter((line) => isFree(line) && !lexicon.isBadge(line.text));
  const named = tagged('headline');
  const told = lexicon.knowsLanguage
    ? split(free, lexicon, named.length > 0, generation.ages)
    : foreign(free, lexicon, boilerplate);
  const mutualLines = [...tagged('mutual'), ...told.insights];
  const ageLines = [...tagged('age'), ...told.insights];
  return {
    headline: joined(named.length > 0 ? named : told.headline),
    mutual: mutualIn(mutualLines, lexicon),
    ageDays: ageIn(ageLines, lexicon),
    note: told.note,
  };
}

/** Nothing but order tells what it is. A box that can be expanded holds a note, but not where the headline should be. */
function isFree(line: Line): boolean {
  return line.part === null || line.part === 'name' || line.part === 'note';
}

interface Told {
  readonly headline: readonly Line[];
  readonly insights: readonly Line[];
  readonly note: readonly Line[];
}

function split(lines: readonly Line[], lexicon: Lexicon, hasHeadline: boolean, ages: boolean): Told {
  const roles = lines.map((line, index) => roleOf(line, index > 0 || hasHeadline, lexicon));
  // Age comes last where it is shown at all, so an age with something after it is a headline that looks like one.
  const beginsWithAge = roles[0] === 'age' && (!ages || roles.length > 1);
  const onlyInsights = roles.every((role) => role !== 'other') && isOnce(roles) && !beginsWithAge;
  const first = onlyInsights || hasHeadline ? 0 : 1;
  const end = roles.findIndex(
    (role, index) => index >= first && (role !== 'other' || isNoteAbove(lines[index], index, hasHeadline)),
  );
  const at = end < 0 ? (hasHeadline ? 0 : lines.length) : end;
  const rest = lines.slice(at);
  return {
    headline: lines.slice(0, at),
    insights: rest.filter((_, index) => roles[at + index] !== 'other'),
    note: rest.filter(
      (line, index) =>
        roles[at + index] === 'other' && (!hasHeadline || isNoteAbove(line, at + index, hasHeadline)),
    ),
  };
}

/** In a row without headline each insight stands once; the same kind twice means the first is a headline that looks like it. */
function isOnce(roles: readonly Role[]): boolean {
  return new Set(roles).size === roles.length;
}

function isNoteAbove(line: Line | undefined, index: number, hasHeadline: boolean): boolean {
  return line !== undefined && (index > 0 || hasHeadline) && (line.holdsControl || line.part === 'note');
}

function roleOf(line: Line, loosely: boolean, lexicon: Lexicon): Role {
  if (readMutual(line.text, line.spans, lexicon)) return 'mutual';
  if (ageOf(line.text, lexicon) !== null) return 'age';
  return loosely && isLikelyMutual(line.text, lexicon) ? 'mutual' : 'other';
}

function foreign(lines: readonly Line[], lexicon: Lexicon, boilerplate: ReadonlySet<string>): Told {
  const insights = insightsOf(lines, boilerplate, (line) => roleOf(line, true, lexicon) !== 'other');
  return { headline: lines.filter((line) => !insights.has(line)), insights: [...insights], note: [] };
}

/** The first line that is wholly about mutual connections; an unreadable one still says that there are some. */
function mutualIn(lines: readonly Line[], lexicon: Lexicon): Mutual | null {
  for (const line of lines) {
    const mutual = readMutual(line.text, line.spans, lexicon);
    if (mutual) return mutual;
  }
  return null;
}

function ageIn(lines: readonly Line[], lexicon: Lexicon): number | null {
  for (const line of lines) {
    const age = ageOf(line.text, lexicon, line.part === 'age');
    if (age !== null) return age;
  }
  return null;
}

/** The age a line states; where the markup says that it is one, also behind a word ("Sent 2 weeks ago"). */
function ageOf(text: string, lexicon: Lexicon, isTagged = false): number | null {
  const bare = clean(text.replace(/^[·•|]\s*/, ''));
  const whole = ageStated(bare, lexicon);
  return whole === null && isTagged && bare.includes(' ')
    ? ageStated(bare.replace(/^\S+ /, ''), lexicon)
    : whole;
}

function ageStated(bare: string, lexicon: Lexicon): number | null {
  return (
    (lexicon.language ? ageInDays(bare, lexicon.language) : null) ??
    (lexicon.language === 'en' ? null : ageInDays(bare, 'en'))
  );
}

/** Blocks joined with a space; nothing but punctuation ("--") is none. */
function joined(lines: readonly Line[]): string | null {
  const text = clean(lines.map((line) => line.text).join(' '));
  return saysSomething(text) ? text : null;
}
