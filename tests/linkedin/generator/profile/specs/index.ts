import type { ProfileSpec } from '../spec.ts';
import { emberSpecs } from './ember.ts';
import { otherSpecs } from './others.ts';
import { ownSpecs } from './own.ts';
import { sduiSpecs } from './sdui.ts';

/** Every saved profile page. */
export const profileSpecs: readonly ProfileSpec[] = [...emberSpecs, ...sduiSpecs, ...otherSpecs, ...ownSpecs];
