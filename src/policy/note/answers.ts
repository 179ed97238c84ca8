import type { WordedKind } from './findings.ts';
import { weightiest } from './model/evidence.ts';
import { featuresOf } from './model/features.ts';
import {
  answerOf,
  likeliest,
  type Model,
  type ModelQuestion,
  outputs,
  sumsOf,
  weighed,
} from './model/model.ts';
import type { Range } from './own-words.ts';
import type { NoteSigns } from './signs.ts';

/** What phrases and model together say of a note. */
export interface Answers {
  readonly kind: WordedKind;
  /** The words that decided it. */
  readonly because: Range | null;
  /** Signs of selling, 0..1. */
  readonly pitch: number;
  /** How likely the answer to a question is yes, 0..1. */
  readonly chance: Readonly<Record<ModelQuestion, number>>;
  /** The words that weighed most for a yes. */
  readonly weightiest: (question: ModelQuestion) => Range | null;
}

/** What one of your topics or titles adds to the sum of `personal`. */
const topicSum = 1;

/** How much phrases of selling count in a note that is no pitch. */
const restraint = 0.75;

/** Joins what the phrases found with the model; null where neither can tell the kind. */
export function answersOf(signs: NoteSigns, model: Model): Answers | null {
  const { byPhrases, language, pitch, tokens, topic } = signs;
  if (byPhrases.kind === null) return null;
  const features = weighed(model, featuresOf(signs));
  const sums = sumsOf(model, features);
  const personal = outputs.indexOf('personal');
  if (topic !== null) sums[personal] = (sums[personal] ?? 0) + topicSum;
  const answer = answerOf(sums);
  // Too few words to tell the language are too few for the model.
  const kind = language.language === null ? byPhrases.kind : likeliest(answer);
  const phrase = byPhrases.kind === kind ? byPhrases.because : null;
  return {
    kind,
    because: phrase ?? weightiest(tokens, features, kind),
    pitch:
      kind === 'pitch'
        ? Math.max(answer.kinds.pitch, pitch.chance)
        : Math.max(Math.min(answer.kinds.pitch, 0.5), pitch.chance * restraint),
    chance: answer.questions,
    weightiest: (question) => weightiest(tokens, features, question),
  };
}
