import type { ColumnUse } from '../../messages/column-uses.ts';

/** What a table may have several columns for: somebody has more than one address, and two surnames. */
export const severalColumns: readonly ColumnUse[] = ['email', 'lastName'];
