import type { Policy } from '../../../policy/policy.ts';
import { conditionProblems } from '../../../policy/problems/condition.ts';

/**
 * A kept draft read back: null when it has not the shape of a policy (an older Anteroom kept it, say), so that nothing that
 * cannot be drawn is opened. It may well be a policy that cannot be saved.
 */
export function draftedPolicy(draft: unknown): Policy | null {
  return isPolicy(draft) ? draft : null;
}

function isPolicy(draft: unknown): draft is Policy {
  if (!isObject(draft)) return false;
  const { gates, rules, templates, examples, bands, caps, title, summary } = draft;
  return (
    draft['schema'] === 1 &&
    typeof draft['id'] === 'string' &&
    [title, summary].every(isWording) &&
    isObject(caps) &&
    isObject(bands) &&
    typeof bands['accept'] === 'number' &&
    typeof bands['decline'] === 'number' &&
    isList(gates, (gate) => isWording(gate['say']) && isCondition(gate['when'])) &&
    isList(rules, isRule) &&
    isList(
      templates,
      (each) => isWording(each['title']) && isWording(each['body']) && Array.isArray(each['verdicts']),
    ) &&
    Array.isArray(examples)
  );
}

function isRule(rule: Fields): boolean {
  if (!isWording(rule['say'])) return false;
  const { curve, when, points } = rule;
  if (curve === undefined) return typeof points === 'number' && isCondition(when);
  return (
    isObject(curve) &&
    typeof curve['fact'] === 'string' &&
    Array.isArray(curve['points']) &&
    (when === undefined || isCondition(when))
  );
}

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: unknown, fits: (entry: Fields) => boolean): boolean =>
  Array.isArray(value) &&
  value.every((entry) => isObject(entry) && typeof entry['id'] === 'string' && fits(entry));

const isWording = (value: unknown): boolean =>
  isObject(value) && (typeof value['key'] === 'string' || typeof value['text'] === 'string');

/** What an editor can leave behind: questions not finished yet, or too many of them, but nothing of another shape. */
const isCondition = (value: unknown): boolean =>
  conditionProblems(value, '').every(
    ({ path, kind }) =>
      kind === 'deep' || kind === 'parts' || /\.(?:is|isNot|atLeast|atMost|within|containsAny)$/.test(path),
  );
