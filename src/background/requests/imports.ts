import type { importRequests } from '../../messages/imports.ts';
import type { Answer } from '../messages/answer.ts';

/** Who answers the requests of `messages/imports.ts`. */
export const importAnswers: Readonly<Record<keyof typeof importRequests, Answer>> = {};
