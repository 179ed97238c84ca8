import browser from 'webextension-polyfill';
import { noBackground, type OwnBackground } from '../../policy/background/own.ts';
import * as z from '../../policy/file/zod.ts';
import { remembered } from '../remembered.ts';

const text = z.string().min(1).max(300);
const words = z.array(text).max(500);
const places = z
  .array(z.object({ name: text, from: z.int().exactOptional(), to: z.int().nullable().exactOptional() }))
  .max(300);

const ownBackground: z.ZodType<OwnBackground> = z.object({
  firstName: text.nullable(),
  fullName: text.exactOptional(),
  employers: places,
  schools: places,
  place: text.nullable(),
  industry: text.nullable(),
  topicWords: words,
  clientWords: words,
  unwantedWords: words,
  works: words,
});

/** Where it stands in `storage.local`. */
export const ownBackgroundKey = 'own';

const current = remembered(async () => {
  const stored = (await browser.storage.local.get(ownBackgroundKey))[ownBackgroundKey];
  return ownBackground.catch(noBackground).parse(stored);
});

/** What the user told about themselves; nothing told while nothing usable is stored. */
export function readOwnBackground(): Promise<OwnBackground> {
  return current.get().catch(() => noBackground);
}
