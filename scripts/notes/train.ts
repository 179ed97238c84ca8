import { noBackground } from '../../src/policy/background/own.ts';
import { featuresOf } from '../../src/policy/note/model/features.ts';
import {
  type Model,
  type ModelQuestion,
  modelKinds,
  modelQuestions,
  outputs,
} from '../../src/policy/note/model/model.ts';
import { signsOf, textOf } from '../../src/policy/note/signs.ts';
import type { TrainingNote } from './training-notes.ts';

/** A note as the training sees it. */
export interface Example {
  readonly features: readonly { readonly name: string; readonly value: number }[];
  /** How right each kind is, in the order of the model; together 1. */
  readonly kinds: readonly number[];
  /** The answer to each question, null where the label does not say; null where it says nothing of any. */
  readonly questions: readonly (0 | 1 | null)[] | null;
  readonly weight: number;
}

/** How many features are kept: about 220 kB. */
export const modelSize = 10_000;

const options = {
  /** Features of fewer notes are left out. */
  leastNotes: 3,
  rounds: 12,
  rate: 0.12,
  /** Pull of every weight towards 0. */
  decay: 1,
  /** What a second acceptable kind counts. */
  alsoShare: 0.3,
};

/** What a yes counts beside a no, for questions that few notes answer with yes. */
const often: Readonly<Partial<Record<ModelQuestion, number>>> = {
  saysWhereMet: 2,
  sharedInterest: 1.5,
  offersJob: 3,
  seeksWork: 3,
  advance: 3,
};
const yesWeights = modelQuestions.map((question) => often[question] ?? 1);

/** A note made an example; null where it is canned or in a language that is not read. */
export function exampleOf(note: TrainingNote): Example | null {
  if (note.kind === 'canned') return null;
  const signs = signsOf(textOf(note.text), noBackground);
  if (signs === null) return null;
  const also = modelKinds.filter((kind) => note.also.includes(kind) && kind !== note.kind);
  const share = also.length === 0 ? 0 : options.alsoShare;
  return {
    features: featuresOf(signs),
    kinds: modelKinds.map((kind) =>
      kind === note.kind ? 1 - share : also.includes(kind) ? share / also.length : 0,
    ),
    questions:
      note.tags === null
        ? null
        : modelQuestions.map((question) =>
            note.unsaid?.includes(question) ? null : note.tags?.includes(question) ? 1 : 0,
          ),
    weight: note.weight,
  };
}

/** Trains the model: logistic regression by stochastic gradient descent (AdaGrad), the same on every run. */
export function train(examples: readonly Example[], given: Partial<typeof options> = {}): Model {
  const { leastNotes, rounds, rate, decay } = { ...options, ...given };
  const notesOf = new Map<string, number>();
  for (const { features } of examples)
    for (const { name } of features) notesOf.set(name, (notesOf.get(name) ?? 0) + 1);
  const names = [...notesOf.keys()].filter((name) => (notesOf.get(name) ?? 0) >= leastNotes).sort();
  const number = new Map(names.map((name, index) => [name, index]));
  const width = outputs.length;
  const weights = new Float32Array((names.length + 1) * width);
  const spread = new Float32Array(weights.length).fill(1e-3);
  const prepared = examples.map((example) => {
    const known = example.features.filter(({ name }) => number.has(name));
    return {
      example,
      at: Int32Array.from(known, ({ name }) => (number.get(name) ?? 0) * width),
      values: Float32Array.from(known, ({ value }) => value),
      pulls: Float32Array.from(known, ({ name }) => decay / (notesOf.get(name) ?? 1)),
    };
  });
  const biasAt = names.length * width;
  const slopes = new Float64Array(width);
  const step = (at: number, slope: number) => {
    const sum = (spread[at] ?? 0) + slope * slope;
    spread[at] = sum;
    weights[at] = (weights[at] ?? 0) - (rate * slope) / Math.sqrt(sum);
  };
  const random = seeded(1);
  for (let round = 0; round < rounds; round++) {
    for (const { example, at, values, pulls } of shuffled(prepared, random)) {
      for (let output = 0; output < width; output++) slopes[output] = weights[biasAt + output] ?? 0;
      for (let index = 0; index < at.length; index++) {
        const from = at[index] ?? 0;
        const value = values[index] ?? 0;
        for (let output = 0; output < width; output++)
          slopes[output] = (slopes[output] ?? 0) + (weights[from + output] ?? 0) * value;
      }
      toSlopes(slopes, example);
      const end = example.questions === null ? modelKinds.length : width;
      for (let output = 0; output < end; output++) step(biasAt + output, slopes[output] ?? 0);
      for (let index = 0; index < at.length; index++) {
        const from = at[index] ?? 0;
        const value = values[index] ?? 0;
        const pull = pulls[index] ?? 0;
        for (let output = 0; output < end; output++)
          step(from + output, (slopes[output] ?? 0) * value + pull * (weights[from + output] ?? 0));
      }
    }
  }
  return {
    bias: [...weights.subarray(biasAt)],
    weights: new Map(names.map((name, index) => [name, weights.slice(index * width, (index + 1) * width)])),
  };
}

/** Replaces the sums of an example by the slopes of its loss. */
function toSlopes(sums: Float64Array, { kinds, questions, weight }: Example): void {
  const most = Math.max(...sums.subarray(0, kinds.length));
  let all = 0;
  for (let kind = 0; kind < kinds.length; kind++) all += Math.exp((sums[kind] ?? 0) - most);
  for (let kind = 0; kind < kinds.length; kind++)
    sums[kind] = weight * (Math.exp((sums[kind] ?? 0) - most) / all - (kinds[kind] ?? 0));
  questions?.forEach((wanted, index) => {
    const at = kinds.length + index;
    const counts = wanted === 1 ? weight * (yesWeights[index] ?? 1) : weight;
    sums[at] = wanted === null ? 0 : counts * (1 / (1 + Math.exp(-(sums[at] ?? 0))) - wanted);
  });
}

/** A small generator of pseudo-random numbers (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffled<T>(all: readonly T[], random: () => number): T[] {
  return all
    .map((one) => ({ one, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ one }) => one);
}
