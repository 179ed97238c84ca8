import type { Model } from './model.ts';
import { modelOf } from './notation.ts';
import stored from './weights.json';

let model: Model | null = null;

/** The model as `scripts/notes` trained it, unpacked at the first note. */
export function trainedModel(): Model {
  model ??= modelOf(stored);
  return model;
}
