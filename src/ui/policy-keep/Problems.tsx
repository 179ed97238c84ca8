import type { Problem } from '../../policy/problem.ts';
import { t } from '../text/current.ts';
import { problemText } from './problemText.ts';

/** What is wrong (or odd) in a policy file: where, what, and what to do. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <ul class="problems">
      {problems.map((problem, index) => (
        <li key={`${index} ${problem.path}`}>
          <code>{problem.path === '' ? t('policy_keep_whole_file') : problem.path}</code>
          <span>{problemText(problem)}</span>
        </li>
      ))}
    </ul>
  );
}
