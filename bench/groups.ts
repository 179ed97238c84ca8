import type { Group } from './row.ts';

/** Every group of measurements, loaded only when one of its rows is asked for. */
export const groups: readonly Group[] = [
  { prefixes: ['bundle.'], rows: async () => (await import('./bundle/rows.ts')).rows() },
];
