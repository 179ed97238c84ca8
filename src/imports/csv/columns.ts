import { plainCell } from './plain-cell.ts';

/** Finds fields by the names of their columns, whatever their order; a column that is not there gives an empty text. */
export class Columns {
  readonly #at: ReadonlyMap<string, number>;

  constructor(names: readonly string[]) {
    this.count = names.length;
    // Of two columns with one name the first counts.
    this.#at = new Map(names.map((name, index) => [folded(name), index] as const).reverse());
  }

  /** How many there are. */
  readonly count: number;

  has(...names: readonly string[]): boolean {
    return names.every((name) => this.#at.has(folded(name)));
  }

  /** A reader of one column, by the first of the names there is. */
  of(...names: readonly string[]): (fields: readonly string[]) => string {
    const at = names.map((name) => this.#at.get(folded(name))).find((index) => index !== undefined);
    return at === undefined ? () => '' : (fields) => plainCell(fields[at] ?? '');
  }
}

function folded(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '');
}
