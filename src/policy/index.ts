/**
 * The policy engine as a library: facts in, suggestion out. Pure functions and data, without zod; reading and checking
 * policy files, which needs zod, is `file/index.ts`.
 */
export { type CompiledPolicy, compile, type Decision } from './compile.ts';
export {
  catalogue,
  type FactName,
  type FactValueOf,
  factKeys,
  factNames,
  factOf,
  isAdmissible,
  isFactName,
} from './facts/catalogue.ts';
export type { Evidence, FactSource, FactValue, KnownFact } from './facts/evidence.ts';
export type { Fact } from './facts/fact.ts';
export type * from './policy.ts';
export { PolicyError, type Problem } from './problem.ts';
export type * from './suggestion.ts';
export { verdicts } from './suggestion.ts';
