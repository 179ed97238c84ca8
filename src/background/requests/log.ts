import type { logRequests } from '../../messages/log.ts';
import type { Answer } from '../messages/answer.ts';

/** Who answers the requests of `messages/log.ts`. */
export const logAnswers: Readonly<Record<keyof typeof logRequests, Answer>> = {};
