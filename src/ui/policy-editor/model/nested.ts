import { partsOf } from '../../../policy/conditions/walk.ts';
import type { Condition } from '../../../policy/policy.ts';

/** Where a condition stands inside another: which part, of which part, …; empty for the whole. */
export type Path = readonly number[];

/** The condition at a path, or undefined where there is none. */
export function partAt(condition: Condition, path: Path): Condition | undefined {
  let found: Condition | undefined = condition;
  for (const index of path) found = found === undefined ? undefined : partsOf(found)[index];
  return found;
}

/**
 * The same condition with another in place of the part at `path`; null takes the part out. All else stays as it is; a path
 * that leads nowhere changes nothing. Null when nothing is left.
 */
export function withPart(condition: Condition, path: Path, to: Condition | null): Condition | null {
  const [index, ...inner] = path;
  if (index === undefined) return to;
  const part = partsOf(condition)[index];
  if (part === undefined) return condition;
  const changed = withPart(part, inner, to);
  if ('not' in condition) return changed === null ? null : { not: changed };
  const parts = partsOf(condition).flatMap((each, i) =>
    i !== index ? [each] : changed === null ? [] : [changed],
  );
  return withParts(condition, parts);
}

/** The same condition with a further part at the end of the one at `path`. */
export function withAddedPart(condition: Condition, path: Path, added: Condition): Condition {
  const holder = partAt(condition, path);
  if (holder === undefined || 'fact' in holder || 'not' in holder) return condition;
  return withPart(condition, path, withParts(holder, [...partsOf(holder), added])) ?? condition;
}

function withParts(condition: Condition, parts: readonly Condition[]): Condition {
  if ('all' in condition) return { all: parts };
  if ('any' in condition) return { any: parts };
  // At least three of two is no question: taking parts out lowers what is asked for.
  if ('of' in condition)
    return { atLeast: Math.max(1, Math.min(condition.atLeast, parts.length)), of: parts };
  return condition;
}
