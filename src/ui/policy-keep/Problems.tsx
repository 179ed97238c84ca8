import type { Problem } from '../../policy/problem.ts';
import { t } from '../text/current.ts';

/** What is wrong (or odd) in a policy file: where, what, and what to do. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <ul class="problems">
      {problems.map(({ path, problem, remedy }, index) => (
        <li key={`${index} ${path}`}>
          <code>{path === '' ? t('policy_keep_whole_file') : path}</code>
          {/* As the engine says it, in English: the same words as on the command line. */}
          <span lang="en">
            {problem} {remedy}
          </span>
        </li>
      ))}
    </ul>
  );
}
