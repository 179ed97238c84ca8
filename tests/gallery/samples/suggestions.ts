import type { Missing, Reason, Suggestion, Verdict } from '../../../src/policy/suggestion.ts';

const bands = { accept: 70, decline: 30 };

/** A suggestion with everything known and nothing said; samples say what differs. */
export function suggestion(differs: Partial<Suggestion> & { readonly verdict: Verdict }): Suggestion {
  return {
    certain: true,
    couldBe: [differs.verdict],
    score: [50, 50],
    leanScore: 50,
    bands,
    reasons: [],
    idle: [],
    open: [],
    missing: [],
    flip: null,
    templates: [],
    policy: { id: 'step-by-step', version: 1 },
    ...differs,
  };
}

/** A rule's reason in plain words, as a policy a user wrote would give it. */
export function rule(id: string, text: string, points: number, quote: string | null = null): Reason {
  return {
    rule: id,
    points,
    verdict: null,
    sentence: { text, params: {} },
    evidence: [{ fact: 'note.kind', value: 'personal', from: 'note', at: 0, quote }],
  };
}

/** A gate's reason. */
export function gate(id: string, text: string, verdict: Verdict): Reason {
  return { rule: id, points: null, verdict, sentence: { text, params: {} }, evidence: [] };
}

/** An unknown fact that matters. */
export function missing(fact: string, settledBy: Missing['settledBy'] = 'profile', influence = 0.5): Missing {
  return { fact, settledBy, influence };
}
