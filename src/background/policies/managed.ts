import type { ManagedState } from '../../messages/policies.ts';
import { currentTime } from '../clock.ts';
import { transact } from '../database/open.ts';
import { lookAtManaged, readManaged } from '../managed/storage.ts';
import { Refusal } from '../refusal.ts';
import { keepPolicy } from '../triage/keep-policy.ts';
import { workerState } from '../worker-state.ts';
import { parsedFile } from './parsed-file.ts';

/** What an organisation has settled. */
export async function managedState(): Promise<ManagedState> {
  const { policy = null, policyFile, locked = [] } = await lookAtManaged();
  return {
    policy: suppliedId(policyFile) ?? policy,
    policyLocked: locked.includes('policy'),
    settings: locked.filter((name) => name !== 'policy'),
  };
}

/**
 * Keeps the policy that an organisation supplies, as a version like any other: decisions refer to it also when it is changed
 * or withdrawn. Returns its id; null: there is none, or it is not valid.
 */
export async function keepManagedPolicy(): Promise<string | null> {
  const { policyFile } = await readManaged();
  const checked = policyFile === undefined ? null : parsedFile(policyFile);
  if (!checked?.ok) return null;
  const now = await currentTime();
  const { id } = await transact('rw', ['policies'], (database) => keepPolicy(database, checked.policy, now));
  return id;
}

/** Fails with `locked` where an organisation lets nobody change or choose policies, or supplies this one. */
export async function refuseLocked(id?: string): Promise<void> {
  const { policy, policyLocked } = await managedState();
  if (policyLocked || (id !== undefined && id === policy && (await suppliesFile())))
    throw new Refusal('locked', 'The policy is managed by your organisation.');
}

async function suppliesFile(): Promise<boolean> {
  return (await readManaged()).policyFile !== undefined;
}

/** Checking a policy takes a while, and the file rarely changes. */
const looked = workerState((): { readonly file: string; readonly id: string | null } | null => null);

function suppliedId(file: string | undefined): string | null {
  if (file === undefined) return null;
  if (looked.current?.file === file) return looked.current.id;
  const checked = parsedFile(file);
  const id = checked.ok ? checked.policy.id : null;
  looked.current = { file, id };
  return id;
}
