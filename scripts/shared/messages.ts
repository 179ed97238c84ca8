import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lookup } from '../../src/ui/text/source.ts';
import { root } from './place.ts';

/** One entry of a WebExtension `messages.json`. */
interface Message {
  readonly message: string;
  readonly description?: string;
}

/**
 * All messages of `_locales/<lang>/messages.json`, by key.
 * @throws Error when there is no such language or its file is not a table of messages
 */
export function readMessages(lang = 'en'): Readonly<Record<string, Message>> {
  const file = join(root, '_locales', lang, 'messages.json');
  const table: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isTable(table)) throw new Error(`_locales/${lang}/messages.json is not a table of messages`);
  return table;
}

/** The {@link Lookup} of scripts and tests: raw messages read from `_locales`, no browser needed. */
export function messagesLookup(lang = 'en'): Lookup {
  const table = readMessages(lang);
  return (key) => (Object.hasOwn(table, key) ? table[key]?.message : undefined);
}

function isTable(value: unknown): value is Record<string, Message> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((entry) => typeof entry?.message === 'string')
  );
}
