import browser from 'webextension-polyfill';
import { type ManagedStorage, managedStorage } from '../../messages/managed.ts';
import { presetIdNow } from '../../policy/presets/index.ts';
import { remembered } from '../remembered.ts';
import { isRecord } from '../settings/migrate.ts';
import { workerState } from '../worker-state.ts';

const nothing: ManagedStorage = {};

const current = remembered(async () => {
  // Rejects where nobody manages the browser (Firefox).
  const stored: unknown = await browser.storage.managed.get(null).catch(() => nothing);
  return managedOf(stored);
});

/** What the organisation has put there: each field that is missing or nonsense counts as not said. */
export function managedOf(stored: unknown): ManagedStorage {
  if (!isRecord(stored)) return nothing;
  const { shape } = managedStorage;
  const said = Object.entries(shape).flatMap(([name, schema]) => {
    const parsed = schema.safeParse(stored[name]);
    return parsed.success && parsed.data !== undefined ? [[name, parsed.data]] : [];
  });
  const managed = managedStorage.parse(Object.fromEntries(said));
  // A preset that another has taken the place of; where a file comes along, the name may be that of its policy.
  if (managed.policy === undefined || managed.policyFile !== undefined) return managed;
  return { ...managed, policy: presetIdNow(managed.policy) };
}

/** What the organisation says; never fails. */
export function readManaged(): Promise<ManagedStorage> {
  return current.get().catch(() => nothing);
}

const onDifferent = workerState(() => (): void => undefined);

/** Sets who follows when {@link lookAtManaged} finds something else than was known. */
export function whenManagedDiffers(follow: () => void): void {
  onDifferent.current = follow;
}

/**
 * What the organisation says, looked at anew: before anything it could hold is changed, since a browser that has just started
 * may hand it over late, and without a word.
 */
export async function lookAtManaged(): Promise<ManagedStorage> {
  const before = await readManaged();
  current.forget();
  const now = await readManaged();
  if (JSON.stringify(now) !== JSON.stringify(before)) onDifferent.current();
  return now;
}

/** The next {@link readManaged} looks again. */
export function forgetManaged(): void {
  current.forget();
}
