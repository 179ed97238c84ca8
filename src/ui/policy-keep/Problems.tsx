import type { Problem } from '../../policy/problem.ts';
import { t } from '../text/current.ts';
import { problemText } from './problemText.ts';

/** So many are listed: who mends these sees what is left of the others. */
const most = 50;

/** What is wrong (or odd) in a policy file: where, what, and what to do. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const rest = problems.length - most;
  return (
    <ul class="problems">
      {problems.slice(0, most).map((problem, index) => (
        <li key={`${index} ${problem.path}`}>
          <code>{problem.path === '' ? t('policy_keep_whole_file') : problem.path}</code>
          <span>{problemText(problem)}</span>
        </li>
      ))}
      {rest > 0 && <li>{t('policy_keep_more_problems', { count: rest })}</li>}
    </ul>
  );
}
