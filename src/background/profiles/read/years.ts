import { plainDigits } from './numbers.ts';

/** The years of a position or an education, as far as a line gives them. */
export interface Years {
  readonly from: number | null;
  readonly to: number | 'present' | null;
  /** One date only, no span. */
  readonly single: boolean;
}

/** Between two dates; within a word it is a hyphen. */
const until = /(?:^|\s+)[-–—~～〜]+(?:\s+|$)|(?<=\d)\s*[-–—~～〜]\s*(?=\d)|\s*[–—～〜]\s*/u;

const year = /(?<!\d)(?:19[5-9]\d|20[0-4]\d|25[3-9]\d)(?!\d)/g;

/** A date has at most so many words besides its year, and a line of dates so many characters. */
const mostWords = 4;
const longest = 70;

/**
 * Reads a line of dates in any language: "Jul 2021 - Present · 3 yrs 1 mo", "2010 – 2014", "2019年4月 - 現在". Needs no words:
 * a span whose end has no year goes on. Null for a line that is none.
 */
export function yearsOf(line: string): Years | null {
  const [dates = ''] = plainDigits(line).split(/\s·\s|·/);
  if (dates.length > longest) return null;
  const [first = '', second, ...rest] = dates.split(until);
  if (rest.length > 0 || !isDate(first) || (second !== undefined && !isDate(second))) return null;
  const from = yearIn(first);
  if (second === undefined) {
    return from === null ? null : { from, to: from, single: true };
  }
  const to = yearIn(second);
  if (from === null && to === null) return null;
  if (from !== null && to !== null && from > to) return { from: to, to: from, single: false };
  const end = to ?? (second.trim() === '' ? null : 'present');
  return { from, to: end, single: false };
}

/** The line among these that gives dates, a span before a single date; the first line is a title and never one. */
export function datedLine(lines: readonly string[]): { readonly at: number; readonly years: Years } | null {
  const dated = lines.flatMap((line, at) => {
    const years = at === 0 ? null : yearsOf(line);
    return years ? [{ at, years }] : [];
  });
  return dated.find(({ years }) => !years.single) ?? dated[0] ?? null;
}

function isDate(text: string): boolean {
  return (
    text.trim().split(/\s+/).length <= mostWords + 1 &&
    (text.match(year)?.length ?? 0) <= 1 &&
    !/[?!;:]/.test(text)
  );
}

/** Thailand counts 543 years more. */
function yearIn(text: string): number | null {
  const found = text.match(year)?.[0];
  if (found === undefined) return null;
  return Number(found) > 2500 ? Number(found) - 543 : Number(found);
}
