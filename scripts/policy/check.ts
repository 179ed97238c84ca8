import { runExamples } from '../../src/policy/examples.ts';
import type { Example, Policy } from '../../src/policy/index.ts';
import { messagesLookup } from '../shared/messages.ts';
import { printable } from '../shared/terminal.ts';
import { checkedPolicy, problemLine } from './source.ts';

/** What a check prints, and the status it exits with: 0 fine, 1 examples fail, 2 invalid. */
export interface CheckReport {
  readonly status: 0 | 1 | 2;
  readonly json: object;
  readonly lines: readonly string[];
}

const lookup = messagesLookup('en');

/** Validates the policy the user named and runs its examples. @throws Refusal when there is no such policy */
export function check(named: string): CheckReport {
  const checked = checkedPolicy(named);
  if (!checked.ok) {
    const { errors } = checked;
    return {
      status: 2,
      json: { valid: false, errors },
      lines: errors.map((each) => printable(problemLine(each), 2000)),
    };
  }
  const { policy, warnings } = checked;
  const failures = failuresOf(policy);
  const passed = policy.examples.length - failures.length;
  return {
    status: failures.length > 0 ? 1 : 0,
    json: { valid: true, id: policy.id, warnings, examples: policy.examples.length, failures },
    lines: [
      ...warnings.map((each) => printable(`warning: ${problemLine(each)}`, 2000)),
      ...failures.map(({ name, expected, got }) =>
        printable(`example "${name}": expected ${expected}, got ${got}`, 2000),
      ),
      `${policy.id}: valid, ${passed} of ${policy.examples.length} examples come out as expected`,
    ],
  };
}

interface Failure {
  readonly name: string;
  readonly expected: string;
  readonly got: string;
}

function failuresOf(policy: Policy): Failure[] {
  return runExamples(policy)
    .filter(({ holds }) => !holds)
    .map(({ example, suggestion }) => ({
      name: lookup(example.name) ?? example.name,
      expected: outcome(example),
      got: outcome(suggestion),
    }));
}

const outcome = ({ verdict, certain }: Pick<Example, 'verdict' | 'certain'>): string =>
  `${verdict}${certain ? '' : ', not certain'}`;
