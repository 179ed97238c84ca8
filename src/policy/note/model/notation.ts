import { type Model, outputs } from './model.ts';

/** A model as it is stored: small, and the same text for the same weights. */
export interface StoredModel {
  /** The greatest weight there is. */
  readonly most: number;
  readonly bias: readonly number[];
  /** A line a feature: its name, a tab, and a character for the weight of every output. */
  readonly features: string;
}

/** A weight is one of 63 steps, closer together near 0: their numbers, as characters. */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+';
const middle = (digits.length - 1) / 2;

/** Writes a model, of which the `size` weightiest features are kept. */
export function storedModel({ bias, weights }: Model, size: number): StoredModel {
  const weightOf = (one: ArrayLike<number>) =>
    Array.from(one).reduce((most, w) => Math.max(most, Math.abs(w)), 0);
  const ranked = [...weights]
    .map(([name, values]) => ({ name, values, weight: weightOf(values) }))
    .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1))
    .slice(0, size);
  const most = ranked[0]?.weight ?? 1;
  const digitOf = (weight: number) =>
    digits.charAt(middle + Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / most) * middle));
  const lines = ranked
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, values }) => `${name}\t${outputs.map((_, index) => digitOf(values[index] ?? 0)).join('')}`);
  return { most, bias: bias.map((value) => Math.round(value * 1000) / 1000), features: lines.join('\n') };
}

/** Reads a stored model. */
export function modelOf({ most, bias, features }: StoredModel): Model {
  const values = new Map(
    [...digits].map((digit, index) => {
      const share = (index - middle) / middle;
      return [digit, Math.sign(share) * share * share * most];
    }),
  );
  const weights = new Map<string, Float32Array>();
  for (const line of features.split('\n')) {
    const tab = line.indexOf('\t');
    weights.set(
      line.slice(0, tab),
      Float32Array.from(line.slice(tab + 1), (digit) => values.get(digit) ?? 0),
    );
  }
  return { bias, weights };
}
