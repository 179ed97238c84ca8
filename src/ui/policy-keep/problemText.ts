import type { Problem, ProblemKind } from '../../policy/problem.ts';
import { t } from '../text/current.ts';

/** What each thing that can be wrong with a policy file is called in the user's language. */
const keys: Readonly<Record<ProblemKind, string>> = {
  object: 'policy_keep_problem_object',
  list: 'policy_keep_problem_list',
  emptyCondition: 'policy_keep_problem_emptyCondition',
  mixedCondition: 'policy_keep_problem_mixedCondition',
  deep: 'policy_keep_problem_deep',
  parts: 'policy_keep_problem_parts',
  unknownKey: 'policy_keep_problem_unknownKey',
  count: 'policy_keep_problem_count',
  noOperator: 'policy_keep_problem_noOperator',
  unknownFact: 'policy_keep_problem_unknownFact',
  value: 'policy_keep_problem_value',
  operator: 'policy_keep_problem_operator',
  number: 'policy_keep_problem_number',
  words: 'policy_keep_problem_words',
  unknownTemplate: 'policy_keep_problem_unknownTemplate',
  curveFact: 'policy_keep_problem_curveFact',
  curveShort: 'policy_keep_problem_curveShort',
  curveOrder: 'policy_keep_problem_curveOrder',
  cap: 'policy_keep_problem_cap',
  bands: 'policy_keep_problem_bands',
  twice: 'policy_keep_problem_twice',
  placeholder: 'policy_keep_problem_placeholder',
  unbalanced: 'policy_keep_problem_unbalanced',
  missing: 'policy_keep_problem_missing',
  small: 'policy_keep_problem_small',
  large: 'policy_keep_problem_large',
  id: 'policy_keep_problem_id',
  other: 'policy_keep_problem_unfit',
  fileSize: 'policy_keep_problem_fileSize',
  notPlain: 'policy_keep_problem_notPlain',
  noSchema: 'policy_keep_problem_noSchema',
  newerSchema: 'policy_keep_problem_newerSchema',
  olderSchema: 'policy_keep_problem_olderSchema',
  notJson: 'policy_keep_problem_notJson',
  cutJson: 'policy_keep_problem_cutJson',
  emptyFile: 'policy_keep_problem_emptyFile',
  unreachable: 'policy_keep_problem_unreachable',
};

/** What to do about something that nothing is near to, and of which not all that is possible can be told. */
const remedies: Readonly<Partial<Record<ProblemKind, string>>> = {
  unknownKey: 'policy_keep_remedy_remove',
  unknownFact: 'policy_keep_remedy_facts',
  unknownTemplate: 'policy_keep_remedy_template',
  number: 'policy_keep_remedy_number',
  fileSize: 'policy_keep_remedy_file',
  emptyFile: 'policy_keep_remedy_file',
};

/** What is wrong, and what was probably meant or is possible, in the current language. */
export function problemText({ kind, params }: Problem): string {
  const { near, options } = params;
  const remedy = near === undefined && options === undefined ? remedies[kind] : undefined;
  return [
    t(keys[kind], params),
    ...(near === undefined ? [] : [t('policy_keep_problem_near', { near })]),
    ...(options === undefined ? [] : [t('policy_keep_problem_options', { options })]),
    ...(remedy === undefined ? [] : [t(remedy)]),
  ].join(' ');
}
