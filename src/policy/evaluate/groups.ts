import type { Group } from '../policy.ts';

/** The groups of rules; inside evaluation a group is its place here. */
export const groups = ['relationship', 'message', 'profile', 'context'] as const satisfies readonly Group[];
