/** Something wrong in a policy, for the person who writes it. */
export interface Problem {
  /** Where, as one would write it in JavaScript: `gates[3].when.all[1].fact`; empty for the file as a whole. */
  readonly path: string;
  /** What is wrong, in one sentence. */
  readonly problem: string;
  /** What to do about it, in one sentence. */
  readonly remedy: string;
  /** The same without a language: which of the things that can be wrong, and the values to tell it with. */
  readonly kind: ProblemKind;
  readonly params: ProblemParams;
}

/** Everything that can be wrong with a policy file, as the interface tells it. */
export const problemKinds = [
  'object',
  'list',
  'emptyCondition',
  'mixedCondition',
  'deep',
  'parts',
  'unknownKey',
  'count',
  'noOperator',
  'unknownFact',
  'value',
  'operator',
  'number',
  'words',
  'unknownTemplate',
  'curveFact',
  'curveShort',
  'curveOrder',
  'cap',
  'bands',
  'twice',
  'placeholder',
  'unbalanced',
  'missing',
  'small',
  'large',
  'id',
  'other',
  'fileSize',
  'notPlain',
  'noSchema',
  'newerSchema',
  'olderSchema',
  'notJson',
  'cutJson',
  'emptyFile',
  'unreachable',
] as const;

export type ProblemKind = (typeof problemKinds)[number];

/** Values of a problem. `near`: what was probably meant; `options`: what is possible, as one writes it in the file. */
export type ProblemParams = Readonly<Record<string, string | number>>;

/** Thrown by `compile` for a policy that cannot be evaluated; `checkPolicy` finds the same beforehand. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(({ path, problem, remedy }) => `${path}: ${problem} ${remedy}`).join('\n'));
    this.problems = problems;
  }
}
