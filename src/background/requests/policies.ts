import type { policyRequests } from '../../messages/policies.ts';
import type { Answer } from '../messages/answer.ts';

/** Who answers the requests of `messages/policies.ts`. */
export const policyAnswers: Readonly<Record<keyof typeof policyRequests, Answer>> = {};
