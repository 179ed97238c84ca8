import type { Change } from './change.ts';

/** The words of a change. */
export type Said = Pick<Change, 'key' | 'params'>;
