import { firstLine } from '../scripts/shared/refusal.ts';
import type { Group, Row } from './row.ts';

/** A group that could not be measured, and why. */
export interface Failed {
  /** What the names of its rows begin with. */
  readonly name: string;
  readonly error: string;
}

/** Measures group after group, those rows whose names begin with `only`. A group that fails does not end the others. */
export async function measureAll(
  groups: readonly Group[],
  only: string,
): Promise<{ readonly rows: readonly Row[]; readonly failures: readonly Failed[] }> {
  const rows: Row[] = [];
  const failures: Failed[] = [];
  for (const group of groups) {
    const name = group.prefixes.join(' ');
    const begun = performance.now();
    try {
      const measured = await group.rows();
      rows.push(...measured.filter((row) => row.name.startsWith(only)));
    } catch (error) {
      failures.push({ name, error: firstLine(error) });
    }
    // Aside, so that what is printed stays the table: all groups together take many minutes.
    console.error(`${name} (${Math.round((performance.now() - begun) / 1000)} s)`);
  }
  return { rows, failures };
}
