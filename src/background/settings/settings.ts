import type { ManagedStorage } from '../../messages/managed.ts';
import type { Settings } from '../../messages.ts';
import { announce } from '../announce.ts';
import { local } from '../beside/local.ts';
import { inTurn } from '../in-turn.ts';
import { lookAtManaged, readManaged } from '../managed/storage.ts';
import { Refusal } from '../refusal.ts';
import { remembered } from '../remembered.ts';
import { defaultSettings, isRecord, migrate, settingsSchema } from './migrate.ts';

/** Where the settings stand beside the database. */
export const settingsKey = 'settings';

const current = remembered(async () => inForce(await stored(), await readManaged()));

/** Two pages, or two of the user's clicks, change settings at the same moment when the worker was only being started. */
const writing = inTurn();

/** The settings in force. Never fails: what cannot be read is taken as never set. */
export function readSettings(): Promise<Settings> {
  return current.get().catch(() => defaultSettings);
}

/** The next {@link readSettings} looks again: what an organisation holds has changed. */
export function forgetSettings(): void {
  current.forget();
}

/**
 * Changes some settings and returns all of them; resolves once they are stored. Fails with `locked` for one that an
 * organisation holds. Only what somebody set is stored, so that the rest can follow its default.
 */
export function writeSettings(change: Partial<Settings>, at?: number): Promise<Settings> {
  return writing(() => write(change, at));
}

async function write(change: Partial<Settings>, at?: number): Promise<Settings> {
  const managed = await lookAtManaged();
  refuseHeld(change, managed, await readSettings());
  const before = await stored();
  // What a newer Anteroom stored besides is kept for it, with its version.
  const kept = isRecord(before) ? before : {};
  const schema = Math.max(settingsSchema, typeof kept['schema'] === 'number' ? kept['schema'] : 0);
  const next = { ...kept, ...change, schema, ...(at !== undefined && { at }) };
  try {
    await local.set(settingsKey, next);
  } catch (error) {
    throw new Refusal('storage', 'The settings could not be stored.', error);
  }
  const settings = inForce(next, managed);
  current.set(settings);
  await announce('settings');
  return settings;
}

/** When the user changed a setting last, in milliseconds since the epoch; 0: never. */
export async function settingsChangedAt(): Promise<number> {
  const before = await stored();
  const at = isRecord(before) ? before['at'] : undefined;
  return typeof at === 'number' ? at : 0;
}

/** What an own policy is called, kept with the settings so that the sidebar has it at once; null: the policy is a preset. */
export function writePolicyTitle(id: string, title: string | null): Promise<boolean> {
  return writing(async () => {
    const before = await stored();
    const kept = isRecord(before) ? before : {};
    if ((titleOf(kept, id) ?? null) === title) return false;
    const next = { ...kept, title: title === null ? null : { id, title } };
    await local.set(settingsKey, next);
    current.forget();
    await announce('settings');
    return true;
  });
}

function titleOf(own: unknown, policy: string): string | undefined {
  const title = isRecord(own) ? own['title'] : undefined;
  return isRecord(title) && title['id'] === policy && typeof title['title'] === 'string'
    ? title['title'].slice(0, 300)
    : undefined;
}

function inForce(own: unknown, managed: ManagedStorage): Settings {
  const supplied = suppliedBy(managed);
  const held = Object.fromEntries(
    Object.entries(supplied).filter(([name]) => managed.locked?.some((each) => each === name)),
  );
  const settings = { ...migrate(own, supplied), ...held };
  const policyTitle = titleOf(own, settings.policy);
  const { locked = [] } = managed;
  return {
    ...settings,
    ...(policyTitle !== undefined && { policyTitle }),
    ...(locked.length > 0 && { held: locked }),
  };
}

function suppliedBy({ enabled, theme, holdSeconds, policy }: ManagedStorage): Partial<Settings> {
  return {
    ...(enabled !== undefined && { enabled }),
    ...(theme !== undefined && { theme }),
    ...(holdSeconds !== undefined && { holdSeconds }),
    ...(policy !== undefined && { policy }),
  };
}

function refuseHeld(change: Partial<Settings>, { locked = [] }: ManagedStorage, now: Settings): void {
  const held = locked.find((name) => change[name] !== undefined && change[name] !== now[name]);
  if (held !== undefined) throw new Refusal('locked', `Managed by your organisation: ${held}.`);
}

function stored(): Promise<unknown> {
  return local.get(settingsKey);
}
