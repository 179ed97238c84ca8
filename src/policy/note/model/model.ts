import type { WordedKind } from '../findings.ts';
import type { Feature } from './features.ts';

/** The kinds the model tells apart; `none` and `canned` are told before. */
export const modelKinds = [
  'generic',
  'flattery',
  'pitch',
  'personal',
] as const satisfies readonly WordedKind[];

/** What it answers with yes or no, each for itself. */
export const modelQuestions = [
  'givesReason',
  'saysWhereMet',
  'sharedInterest',
  'question',
  'offersJob',
  'seeksWork',
  'advance',
  'specific',
] as const;

export type ModelKind = (typeof modelKinds)[number];
export type ModelQuestion = (typeof modelQuestions)[number];

/** Everything a feature has a weight for. */
export const outputs: readonly (ModelKind | ModelQuestion)[] = [...modelKinds, ...modelQuestions];

/** A linear model: for every feature its weights, in the order of {@link outputs}. */
export interface Model {
  readonly bias: readonly number[];
  readonly weights: ReadonlyMap<string, ArrayLike<number>>;
}

/** What the model says of a note. */
export interface Answer {
  readonly kinds: Readonly<Record<ModelKind, number>>;
  readonly questions: Readonly<Record<ModelQuestion, number>>;
}

/** A feature that the model has weights for. */
export interface Weighed extends Feature {
  readonly weights: ArrayLike<number>;
}

/** The features that the model knows, with their weights. */
export function weighed(model: Model, features: readonly Feature[]): readonly Weighed[] {
  const known: Weighed[] = [];
  for (const { name, value, first, end } of features) {
    const weights = model.weights.get(name);
    if (weights !== undefined) known.push({ name, value, first, end, weights });
  }
  return known;
}

/** The sums of the weights of what is true of a note, in the order of {@link outputs}. */
export function sumsOf(model: Model, features: readonly Weighed[]): number[] {
  const sums = [...model.bias];
  for (const { weights, value } of features) {
    for (let output = 0; output < sums.length; output++)
      sums[output] = (sums[output] ?? 0) + (weights[output] ?? 0) * value;
  }
  return sums;
}

/** Turns the sums into chances: of the kinds together they are 1, the questions stand each for itself. */
export function answerOf(sums: readonly number[]): Answer {
  const kindSums = sums.slice(0, modelKinds.length);
  const most = Math.max(...kindSums);
  const raised = kindSums.map((sum) => Math.exp(sum - most));
  const all = raised.reduce((total, one) => total + one, 0);
  const kind = (name: ModelKind) => (raised[modelKinds.indexOf(name)] ?? 0) / all;
  const yes = (name: ModelQuestion) =>
    1 / (1 + Math.exp(-(sums[modelKinds.length + modelQuestions.indexOf(name)] ?? 0)));
  return {
    kinds: {
      generic: kind('generic'),
      flattery: kind('flattery'),
      pitch: kind('pitch'),
      personal: kind('personal'),
    },
    questions: {
      givesReason: yes('givesReason'),
      saysWhereMet: yes('saysWhereMet'),
      sharedInterest: yes('sharedInterest'),
      question: yes('question'),
      offersJob: yes('offersJob'),
      seeksWork: yes('seeksWork'),
      advance: yes('advance'),
      specific: yes('specific'),
    },
  };
}

/** The most likely of the kinds. */
export function likeliest(answer: Answer): ModelKind {
  return modelKinds.reduce((best, kind) => (answer.kinds[kind] > answer.kinds[best] ? kind : best));
}
