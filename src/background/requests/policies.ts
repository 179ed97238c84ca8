import type { policyRequests } from '../../messages/policies.ts';
import type { Answer } from '../messages/answer.ts';
import { dropDraftAnswer, readDraftAnswer, writeDraftAnswer } from './policies/drafts.ts';
import { listAnswer, readAnswer, versionsAnswer } from './policies/reading.ts';
import { deleteAnswer, undeleteAnswer } from './policies/removing.ts';
import { duplicateAnswer, renameAnswer, restoreAnswer, saveAnswer } from './policies/saving.ts';
import { checkAnswer, compareAnswer, previewAnswer, talliesAnswer } from './policies/trying.ts';

/** Who answers the requests of `messages/policies.ts`. */
export const policyAnswers: Readonly<Record<keyof typeof policyRequests, Answer>> = {
  'policy.list': listAnswer,
  'policy.read': readAnswer,
  'policy.save': saveAnswer,
  'policy.versions': versionsAnswer,
  'policy.compare': compareAnswer,
  'policy.restore': restoreAnswer,
  'policy.rename': renameAnswer,
  'policy.duplicate': duplicateAnswer,
  'policy.delete': deleteAnswer,
  'policy.undelete': undeleteAnswer,
  'policy.check': checkAnswer,
  'policy.preview': previewAnswer,
  'policy.tallies': talliesAnswer,
  'draft.read': readDraftAnswer,
  'draft.write': writeDraftAnswer,
  'draft.drop': dropDraftAnswer,
};
