import { ember } from './ember.ts';
import type { Generation } from './generation.ts';
import { sdui } from './sdui.ts';

/** Every generation there is a description of, newest first. */
export const generations: readonly Generation[] = [sdui, ember];
