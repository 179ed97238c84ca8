import { readdirSync, readFileSync } from 'node:fs';
import type { Sighting } from '../../../src/background/people/sighting.ts';

/** Two sightings and whether they are of one person, from `pairs/*.txt`. */
export interface Pair {
  /** The file it stands in: what makes it hard. */
  readonly kind: string;
  readonly line: string;
  readonly one: Sighting;
  readonly other: Sighting;
  readonly same: boolean;
  /** The rules were tuned without looking at this half. */
  readonly held: boolean;
}

/**
 * Every labelled pair. A line is `ONE = OTHER` (one person) or `ONE x OTHER` (two); a side is a name with `@EMPLOYER`, `#SLUG`,
 * `^MEMBER` and `<ADDRESS>` behind it. Every second line of a file is held out.
 */
export function labelledPairs(): readonly Pair[] {
  const folder = new URL('./pairs/', import.meta.url);
  return readdirSync(folder).flatMap((file) =>
    readFileSync(new URL(file, folder), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line, index) => {
        const [, one, sign, other] = line.match(/^(.*?) ([=x]) (.*)$/) ?? [];
        if (one === undefined || other === undefined)
          throw new Error(`${file}:${index + 1} is no pair: ${line}`);
        return {
          kind: file.replace('.txt', ''),
          line,
          one: sightingOf(one),
          other: sightingOf(other),
          same: sign === '=',
          held: index % 2 === 1,
        };
      }),
  );
}

function sightingOf(text: string): Sighting {
  const [name = '', ...marks] = text.replaceAll('\\u0301', '\u0301').split(/ (?=[@#^<])/);
  const marked = (sign: string) => marks.filter((mark) => mark.startsWith(sign)).map((mark) => mark.slice(1));
  return {
    name,
    slug: marked('#')[0] ?? null,
    memberId: marked('^')[0] ?? null,
    email: marked('<')[0]?.replace('>', '') ?? null,
    places: marked('@'),
  };
}
