import { columns } from '../shared/terminal.ts';
import type { Tally } from './steps.ts';

/** A part of the run that has ended. */
export interface EndedPart {
  readonly name: string;
  readonly seconds: number;
  readonly tally: Tally;
}

/** How many of the slowest files are named. */
const slowest = 10;

/** One decimal. */
const shown = (seconds: number): string => seconds.toFixed(1);

/**
 * What is printed at the end of a run: the parts with their seconds and shares (which grow with the machine's load), each part
 * that took more than its share, and the slowest files. The last line is the count.
 */
export function summary(
  parts: readonly EndedPart[],
  shares: Readonly<Record<string, number>>,
  load: number,
  wholeSeconds: number,
): string {
  const shareOf = (name: string): number => (shares[name] ?? 0) * load;
  const rows = parts.map(({ name, seconds }) => [name, shown(seconds), shown(shareOf(name))]);
  const late = parts.filter(({ name, seconds }) => seconds > shareOf(name));
  const files = parts
    .flatMap(({ tally }) => tally.files ?? [])
    .sort((one, other) => other.seconds - one.seconds)
    .slice(0, slowest);
  const passed = parts.reduce((sum, { tally }) => sum + tally.passed, 0);
  const failed = parts.reduce((sum, { tally }) => sum + tally.failed, 0);
  return [
    '',
    columns([['part', 'seconds', 'share'], ...rows, ['all', shown(wholeSeconds), '']]),
    ...(load > 1.1
      ? [`Shares are those of a quiet machine, times ${shown(load)}: so busy was this one.`]
      : []),
    ...late.map(({ name, seconds }) => `SLOW: ${name} took ${shown(seconds)} s, more than its share`),
    ...(files.length > 0 ? ['', 'Slowest files'] : []),
    ...(files.length > 0 ? [columns(files.map(({ name, seconds }) => [shown(seconds), name]))] : []),
    '',
    `${passed} passed, ${failed} failed`,
  ].join('\n');
}
