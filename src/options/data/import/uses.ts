import type { ColumnUse, TableMapping } from '../../../messages/table-mapping.ts';

/** What a column can be for, in the order of the choice. */
export const offeredUses: readonly ColumnUse[] = [
  'none',
  'name',
  'firstName',
  'lastName',
  'profileUrl',
  'email',
  'company',
  'date',
  'minutes',
  'channel',
  'place',
];

/** By any of these somebody can be known again. */
const naming: readonly ColumnUse[] = ['name', 'firstName', 'lastName', 'profileUrl', 'email'];

/** Whether a mapping says who the rows are about. */
export function namesSomebody({ uses }: TableMapping): boolean {
  return uses.some((use) => naming.includes(use));
}

/** The mapping with a column's use changed; one use is one column's only. */
export function withUse(mapping: TableMapping, column: number, use: ColumnUse): TableMapping {
  const uses = mapping.uses.map((each, index) => (index === column ? use : each === use ? 'none' : each));
  return { ...mapping, uses };
}
