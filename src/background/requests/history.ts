import type { historyRequests } from '../../messages/history.ts';
import type { Answer } from '../messages/answer.ts';

/** Who answers the requests of `messages/history.ts`. */
export const historyAnswers: Readonly<Record<keyof typeof historyRequests, Answer>> = {};
