import type { Problem, ProblemKind, ProblemParams } from '../problem.ts';
import { limits } from '../problems/limits.ts';
import { shown } from '../problems/shown.ts';
import { writePath } from './path.ts';

/** Names that reach into JavaScript's own objects. */
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor']);

/** Deeper than any policy that passes the other checks; only cycles and attacks get there. */
const mostLevels = 100;

/**
 * Whether a value is plain data, safe to look at closer: no cycles, no reach into prototypes, nothing that JSON cannot
 * hold, not enormous. At most one problem: the first.
 */
export function plainProblem(file: unknown): Problem | null {
  const above = new Set<object>();
  const path: (string | number)[] = [];
  let size = 0;

  const at = (
    problem: string,
    remedy: string,
    kind: ProblemKind = 'notPlain',
    params: ProblemParams = {},
  ): Problem => ({ path: writePath(path), problem, remedy, kind, params });

  const check = (value: unknown): Problem | null => {
    if (++size > limits.fileSize)
      return at(`The file holds more than ${limits.fileSize} values.`, 'Make it smaller.', 'fileSize');
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return null;
    if (typeof value === 'number') {
      return Number.isFinite(value)
        ? null
        : at(`${value} is not a number one can count with.`, 'Write a finite number.', 'number', {
            value: String(value),
          });
    }
    if (typeof value !== 'object')
      return at(`A policy cannot hold ${shown(typeof value)}.`, 'Use JSON values only.');
    if (above.has(value))
      return at('The policy contains itself here.', 'Write the part out instead of referring back.');
    if (path.length >= mostLevels)
      return at(`The file is nested more than ${mostLevels} deep.`, 'Flatten it.', 'deep', {
        most: mostLevels,
      });
    if (!Array.isArray(value) && !isPlainObject(value))
      return at('This is no plain object.', 'Use JSON values only.');
    above.add(value);
    for (const [key, part] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
      path.push(key);
      const found =
        typeof key === 'string' && forbiddenKeys.has(key)
          ? at(`The name "${key}" is not allowed in a policy.`, 'Remove it.', 'unknownKey', { name: key })
          : part === undefined && typeof key === 'string'
            ? null
            : check(part);
      if (found !== null) return found;
      path.pop();
    }
    above.delete(value);
    return null;
  };

  return check(file);
}

function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  // A prototype without a prototype is Object.prototype, also of another realm (a page, a test environment).
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
