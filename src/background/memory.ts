import { forgetListIndex } from './lists/load.ts';
import { forgetNetworkCounts } from './network/counts.ts';
import { forgetOwn } from './own/own.ts';
import { forgetHeard } from './pages/mutual-shown.ts';
import { forgetChecked } from './policies/rows.ts';
import { forgetSettings } from './settings/settings.ts';
import { forgetCompiled } from './triage/policies.ts';

/** Lets go of all that this worker has in memory of the stored data: something else is stored now. */
export function forgetMemory(): void {
  forgetSettings();
  forgetOwn();
  forgetHeard();
  forgetListIndex();
  forgetNetworkCounts();
  forgetChecked();
  forgetCompiled();
}
