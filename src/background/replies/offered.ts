import type { Template } from '../../policy/policy.ts';
import type { Suggestion } from '../../policy/suggestion.ts';

/**
 * The templates to offer: those the policy advises first, then the others for its verdict, then all for asking.
 * @param known the templates of the active policy
 */
export function offeredTemplates(
  suggestion: Pick<Suggestion, 'templates' | 'verdict'>,
  known: readonly Template[],
): readonly Template[] {
  const byId = new Map(known.map((template) => [template.id, template]));
  const advised = suggestion.templates.flatMap((id) => byId.get(id) ?? []);
  const forVerdict = known.filter(({ verdicts }) => verdicts.includes(suggestion.verdict));
  // A message to somebody is, as a rule, a question before deciding.
  const forAsking = known.filter(({ verdicts }) => verdicts.includes('reply'));
  return [...new Set([...advised, ...forVerdict, ...forAsking])];
}
