import { settings } from '../../messages/settings.ts';
import { parseForStorage } from '../../policy/file/index.ts';
import * as z from '../../policy/file/zod.ts';
import type { Policy } from '../../policy/policy.ts';
import { inChunks, sizeOf } from './chunks.ts';

/** What all of it may take in `storage.sync`, with some air. */
const inAll = 100_000;

/** The sections a policy is split into, so that a change of one rewrites few items. */
const sections = ['gates', 'rules', 'templates', 'examples'] as const;

/** Where the settings stand. */
export const settingsItem = 'settings';
/** Where it is said which policy follows, and in how many pieces. */
export const policyItem = 'policy';

/** A moment a device's clock can have told, up to the year 2100: what is beyond would never be overtaken by any change. */
const moment = z.number().min(0).max(Date.UTC(2100, 0));

/** The settings that follow the account. The user's own name stays on the device. */
export const syncedSettings = z.object({
  at: moment,
  values: z.object({
    enabled: settings.shape.enabled.exactOptional(),
    policy: settings.shape.policy.exactOptional(),
    theme: settings.shape.theme.exactOptional(),
    holdSeconds: settings.shape.holdSeconds.exactOptional(),
  }),
});

const head = z.object({
  id: z.string(),
  saved: moment,
  /** The same in every piece of one saving: pieces can arrive apart. */
  stamp: z.string(),
  pieces: z.record(z.string(), z.int().min(1).max(50)),
});
const piece = z.object({ stamp: z.string(), text: z.string() });

/** A policy as it follows the account. */
export interface SyncedPolicy {
  readonly saved: number;
  readonly policy: Policy;
}

/** The items a policy is written as; null when it is too large to follow. */
export function itemsOf({ policy, saved }: SyncedPolicy, stamp: string): Record<string, unknown> | null {
  const { gates, rules, templates, examples, ...rest } = policy;
  const parts: Record<string, unknown> = { gates, rules, templates, examples, rest };
  const items: Record<string, unknown> = {};
  const pieces: Record<string, number> = {};
  for (const [section, part] of Object.entries(parts)) {
    const chunks = inChunks(JSON.stringify(part));
    pieces[section] = chunks.length;
    for (const [index, text] of chunks.entries())
      items[`${policyItem}.${section}.${index}`] = { stamp, text };
  }
  items[policyItem] = { id: policy.id, saved, stamp, pieces } satisfies z.infer<typeof head>;
  const size = Object.entries(items).reduce((sum, [key, value]) => sum + sizeOf(key, value), 0);
  return size > inAll ? null : items;
}

/** The policy that these items hold; null while a piece is missing, is of another saving, or holds no policy. */
export function policyFrom(items: Readonly<Record<string, unknown>>): SyncedPolicy | null {
  const found = head.safeParse(items[policyItem]);
  if (!found.success) return null;
  const { stamp, saved, pieces } = found.data;
  const parts = new Map<string, unknown>();
  for (const section of [...sections, 'rest']) {
    const texts = Array.from({ length: pieces[section] ?? 0 }, (_, index) => {
      const one = piece.safeParse(items[`${policyItem}.${section}.${index}`]);
      return one.success && one.data.stamp === stamp ? one.data.text : null;
    });
    if (texts.length === 0 || texts.includes(null)) return null;
    try {
      parts.set(section, JSON.parse(texts.join('')));
    } catch {
      return null;
    }
  }
  const rest = parts.get('rest');
  parts.delete('rest');
  const checked = parseForStorage(Object.assign({}, rest, Object.fromEntries(parts)));
  return checked.ok ? { saved, policy: checked.policy } : null;
}
