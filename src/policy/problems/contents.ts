import { factOf, isAdmissible } from '../facts/catalogue.ts';
import { writePath } from '../file/path.ts';
import type { Policy, Template } from '../policy.ts';
import type { Problem } from '../problem.ts';
import { checkBody } from '../templates/check-body.ts';
import { placeholderNames } from '../templates/placeholders.ts';
import { unknownFact, valueMisfit } from './misfit.ts';

/** What is wrong with the texts and examples that evaluation does not need. */
export function contentProblems(policy: Policy): Problem[] {
  return [...exampleProblems(policy), ...templateProblems(policy)];
}

function exampleProblems({ examples }: Policy): Problem[] {
  return examples.flatMap(({ facts }, i) =>
    Object.entries(facts).flatMap(([name, value]) => {
      const path = writePath(['examples', i, 'facts', name]);
      const fact = factOf(name);
      if (fact === undefined) return [{ path, ...unknownFact(name) }];
      return isAdmissible(fact, value) ? [] : [{ path, ...valueMisfit(name, fact, value) }];
    }),
  );
}

function templateProblems({ templates }: Policy): Problem[] {
  return templates.flatMap(({ body }: Template, i) => {
    if (!('text' in body)) return [];
    return checkBody(body.text).map(({ code, what, at }) => ({
      path: `templates[${i}].body.text`,
      problem: `At character ${at + 1}: ${bodyProblem[code](what)}`,
      remedy: bodyRemedy[code],
      kind: code === 'unbalanced' ? code : ('placeholder' as const),
      params: { at: at + 1, what: what.slice(0, 60), options: placeholders },
    }));
  });
}

/** What may stand between braces, as one writes it. */
const placeholders = placeholderNames.map((name) => `{{${name}}}`).join(', ');

const bodyProblem = {
  unbalanced: (what: string) => `"${what}" has no counterpart.`,
  'unknown-placeholder': (what: string) => `there is no placeholder "${what}".`,
  'not-a-placeholder': (what: string) => `"${what}" is more than a placeholder.`,
};

const bodyRemedy = {
  unbalanced: 'Write placeholders as {{firstName}}.',
  'unknown-placeholder': 'Use one of the placeholders in docs/policy.md.',
  'not-a-placeholder': 'Templates are filled in, never run: use plain placeholders only.',
};
