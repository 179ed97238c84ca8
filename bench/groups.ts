import type { Group } from './row.ts';

/** Every group of measurements, loaded only when one of its rows is asked for. */
export const groups: readonly Group[] = [
  { prefixes: ['read.'], rows: async () => (await import('./read/rows.ts')).rows() },
  { prefixes: ['suggest.'], rows: async () => (await import('./suggest/rows.ts')).rows() },
  { prefixes: ['act.'], rows: async () => (await import('./act/rows.ts')).rows() },
  { prefixes: ['scroll.'], rows: async () => (await import('./scroll/rows.ts')).rows() },
  { prefixes: ['bundle.'], rows: async () => (await import('./bundle/rows.ts')).rows() },
  { prefixes: ['idle.'], rows: async () => (await import('./idle/rows.ts')).rows() },
  { prefixes: ['evaluate.', 'compile'], rows: async () => (await import('./policy/rows.ts')).rows() },
  { prefixes: ['popup.'], rows: async () => (await import('./popup/rows.ts')).rows() },
  { prefixes: ['match.'], rows: async () => (await import('./match/rows.ts')).rows() },
  { prefixes: ['join.'], rows: async () => (await import('./join/rows.ts')).rows() },
  { prefixes: ['history.'], rows: async () => (await import('./history/rows.ts')).rows() },
  { prefixes: ['preview.'], rows: async () => (await import('./preview/rows.ts')).rows() },
  { prefixes: ['note.'], rows: async () => (await import('./note/rows.ts')).rows() },
  { prefixes: ['headline.'], rows: async () => (await import('./headline/rows.ts')).rows() },
  { prefixes: ['useful.'], rows: async () => (await import('./useful/rows.ts')).rows() },
  { prefixes: ['import.100k'], rows: async () => (await import('./import/rows.ts')).timeRows() },
  { prefixes: ['import.peak'], rows: async () => (await import('./import/rows.ts')).memoryRows() },
];
