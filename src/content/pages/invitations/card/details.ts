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

/** A line with what it says, if it is wholly about mutual connections or age. */
interface Read {
  readonly line: Line;
  readonly role: 'mutual' | 'age' | 'other';
  readonly mutual: Mutual | null;
  readonly age: number | null;
}

/**
 * Tells headline, mutual connections, age and a note above the controls apart. Where the generation's markup names a
 * part, that settles it. Otherwise order does: headline first (it may look like anything), then the lines that are wholly
 * about mutual connections or age, then, in some buckets, the note.
 */
export function detailsOf(lines: readonly Line[], scene: Scene): Details {
  const { lexicon, boilerplate, generation } = scene;
  // What a class calls the note is one wherever it stands; a box that can be expanded holds the headline, too.
  const messages = lines.filter(({ part }) => part === 'note' && !generation.hashed);
  const free = lines.filter(
    (line) => isFree(line) && !messages.includes(line) && !lexicon.isBadge(line.text),
  );
  const named = lines.filter(({ part }) => part === 'headline');
  const told = lexicon.knowsLanguage
    ? split(free, lexicon, named.length > 0, generation.ages)
    : foreign(free, lexicon, boilerplate);
  const stated = [
    ...lines.filter(({ part }) => part === 'mutual' || part === 'age').map(readTagged),
    ...told.insights,
  ];
  return {
    headline: joined(named.length > 0 ? named : told.headline),
    mutual: stated.find(({ mutual }) => mutual !== null)?.mutual ?? null,
    ageDays: stated.find(({ age }) => age !== null)?.age ?? null,
    note: messages.length > 0 ? messages : told.note,
  };

  function readTagged(line: Line): Read {
    const isAge = line.part === 'age';
    return {
      line,
      role: isAge ? 'age' : 'mutual',
      mutual: isAge ? null : readTaggedMutual(line, lexicon),
      age: isAge ? ageOf(line.text, lexicon, true) : null,
    };
  }
}

/** Nothing but order tells what it is. A box that can be expanded holds a note, but not where the headline should be. */
function isFree(line: Line): boolean {
  return line.part === null || line.part === 'name' || line.part === 'note';
}

interface Told {
  readonly headline: readonly Line[];
  readonly insights: readonly Read[];
  readonly note: readonly Line[];
}

function split(lines: readonly Line[], lexicon: Lexicon, hasHeadline: boolean, ages: boolean): Told {
  const reads = lines.map((line, index) => readLine(line, index > 0 || hasHeadline, lexicon));
  // Age comes last where it is shown at all, so an age with something after it is a headline that looks like one.
  const beginsWithAge = reads[0]?.role === 'age' && (!ages || reads.length > 1);
  const onlyInsights = !beginsWithAge && reads.every(({ role }) => role !== 'other') && isOnce(reads);
  const first = onlyInsights || hasHeadline ? 0 : 1;
  const end = reads.findIndex(
    ({ line, role }, index) => index >= first && (role !== 'other' || isNoteAbove(line, index, hasHeadline)),
  );
  const at = end < 0 ? (hasHeadline ? 0 : lines.length) : end;
  const rest = reads.slice(at);
  const note = rest.filter(
    ({ line, role }, index) =>
      role === 'other' && (!hasHeadline || isNoteAbove(line, at + index, hasHeadline)),
  );
  return {
    headline: lines.slice(0, at),
    insights: rest.filter(({ role }) => role !== 'other'),
    note: note.map(({ line }) => line),
  };
}

/** In a row without headline each insight stands once; the same kind twice means the first is a headline that looks like it. */
function isOnce(reads: readonly Read[]): boolean {
  return new Set(reads.map(({ role }) => role)).size === reads.length;
}

function isNoteAbove(line: Line, index: number, hasHeadline: boolean): boolean {
  return (index > 0 || hasHeadline) && (line.holdsControl || line.part === 'note');
}

function readLine(line: Line, loosely: boolean, lexicon: Lexicon): Read {
  const mutual = readMutual(line.text, line.spans, lexicon);
  const age = mutual ? null : ageOf(line.text, lexicon);
  const isMutual = mutual !== null || (age === null && loosely && isLikelyMutual(line.text, lexicon));
  return { line, role: isMutual ? 'mutual' : age === null ? 'other' : 'age', mutual, age };
}

/** A line marked as being about mutual connections may leave these words out: "Casey Ray and 3 others", "12". */
function readTaggedMutual({ text, spans }: Line, lexicon: Lexicon): Mutual | null {
  let mutual = readMutual(text, spans, lexicon);
  for (const { marks, nouns } of lexicon.mutual)
    mutual ??= readMutual(`${text} ${marks[0]} ${nouns[0]}`, spans, lexicon);
  return mutual;
}

function foreign(lines: readonly Line[], lexicon: Lexicon, boilerplate: ReadonlySet<string>): Told {
  const reads = new Map(lines.map((line) => [line, readLine(line, true, lexicon)]));
  const insights = insightsOf(lines, boilerplate, (line) => reads.get(line)?.role !== 'other');
  return {
    headline: lines.filter((line) => !insights.has(line)),
    insights: [...reads.values()].filter(({ line }) => insights.has(line)),
    note: [],
  };
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
  if (bare.length > 120) return null;
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
