import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { findConversations } from '../../../../src/content/pages/conversation/find.ts';
import { readConversation } from '../../../../src/content/pages/conversation/reader.ts';
import type { ConversationReading } from '../../../../src/content/pages/conversation/reading.ts';

const folder = new URL('./saved/', import.meta.url);

/** The names of the saved pages, without extension. */
export const names: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace(/\.html$/, ''))
  .sort();

/** A saved page as a document of LinkedIn's, its scripts run: they build shadow roots and frames. */
export function documentOf(name: string): Document {
  const html = readFileSync(new URL(`${name}.html`, folder), 'utf8');
  const url = `https://www.linkedin.com/messaging/thread/2-${Buffer.from(name).toString('base64url')}/`;
  return new JSDOM(html, { url, runScripts: 'dangerously' }).window.document;
}

/** What must be read from it. */
export function expectedOf(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`${name}.expected.json`, folder), 'utf8'));
}

export function conversationsOf(page: Document): ConversationReading[] {
  return findConversations(page).map(readConversation);
}

/** A reading without its hashes, which say nothing to a reader of the expectation. */
export function withoutHashes(reading: ConversationReading): object {
  return { ...reading, messages: reading.messages.map(({ hash: _, ...message }) => message) };
}
