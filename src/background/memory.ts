import { forgetOwn } from './own/own.ts';
import { forgetChecked } from './policies/rows.ts';
import { forgetSettings } from './settings/settings.ts';
import { forgetCompiled } from './triage/policies.ts';

/** Lets go of all that this worker has in memory of the stored data: something else is stored now. */
export function forgetMemory(): void {
  forgetSettings();
  forgetOwn();
  forgetChecked();
  forgetCompiled();
}
