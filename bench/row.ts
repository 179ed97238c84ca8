/** One measured line of `npm run bench`. */
export interface Row {
  /** `group.what`, as `read.300`; `--only` picks by the beginning of it. */
  readonly name: string;
  readonly value: number;
  /** Of `value`: `ms`, `µs`, `kB gzipped`, `count`, … */
  readonly unit: string;
  /** What it was measured against in the same run, in words; null when the value stands by itself. */
  readonly against: string | null;
  /** `value` divided by the same quantity of what it was measured against; null when there is none. */
  readonly ratio: number | null;
  /** What may be at most; null when the design sets none. */
  readonly budget: number | null;
  /** What the budget limits; the ratio where there is one, unless this says otherwise. */
  readonly budgetOf?: 'value' | 'ratio';
  /** True where the budget is the least instead (a share that is right). */
  readonly atLeast?: boolean;
}

/** A group of rows that are measured together. */
export interface Group {
  /** What the names of its rows begin with. */
  readonly prefixes: readonly string[];
  readonly rows: () => Promise<readonly Row[]>;
}

/** Whether a row keeps its budget; null where it has none. */
export function keepsBudget({ value, ratio, budget, budgetOf, atLeast }: Row): boolean | null {
  if (budget === null) return null;
  const measured = budgetOf === 'value' ? value : (ratio ?? value);
  return atLeast ? measured >= budget : measured <= budget;
}

/** The middle of several measurements: one disturbed run does not move it. */
export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The value below which `percent` of the measurements lie (nearest rank); NaN without any. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}
