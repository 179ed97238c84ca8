import { severalColumns } from '../../../imports/plain/several-columns.ts';
import type { ColumnUse } from '../../../messages/column-uses.ts';
import type { TableMapping } from '../../../messages/table-mapping.ts';

/** By any of these somebody can be known again. */
const naming: readonly ColumnUse[] = ['name', 'firstName', 'lastName', 'profileUrl', 'email'];

/** Whether a mapping says who the rows are about. */
export function namesSomebody({ uses }: TableMapping): boolean {
  return uses.some((use) => naming.includes(use));
}

/** The mapping with a column's use changed; most uses are one column's only. */
export function withUse(mapping: TableMapping, column: number, use: ColumnUse): TableMapping {
  const uses = mapping.uses.map((each, index) =>
    index === column ? use : each === use && !severalColumns.includes(use) ? 'none' : each,
  );
  return { ...mapping, uses };
}
