/** Something wrong in a policy, for the person who writes it. */
export interface Problem {
  /** Where, as one would write it in JavaScript: `gates[3].when.all[1].fact`; empty for the file as a whole. */
  readonly path: string;
  /** What is wrong, in one sentence. */
  readonly problem: string;
  /** What to do about it, in one sentence. */
  readonly remedy: string;
}

/** Thrown by `compile` for a policy that cannot be evaluated; `checkPolicy` finds the same beforehand. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(({ path, problem, remedy }) => `${path}: ${problem} ${remedy}`).join('\n'));
    this.problems = problems;
  }
}
