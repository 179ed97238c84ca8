import type { ManagedState } from '../../messages/policies.ts';
import { Refusal } from '../refusal.ts';

/** Nothing is settled by an organisation. */
export const unmanaged: ManagedState = { policy: null, policyLocked: false, settings: [] };

/** What an organisation has settled. */
export async function managedState(): Promise<ManagedState> {
  return unmanaged;
}

/** Fails with `locked` where an organisation lets nobody change or choose policies. */
export async function refuseLocked(): Promise<void> {
  const { policyLocked } = await managedState();
  if (policyLocked) throw new Refusal('locked', 'The policy is managed by your organisation.');
}
