import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { type ExpectedPage, expectedPage } from './expectation.ts';
import { pageFile } from './page-file.ts';

/** A saved page with what must be read from it. */
export interface SavedPage {
  readonly name: string;
  readonly html: string;
  readonly expected: ExpectedPage;
}

/** The names of all saved pages, without extension. */
export function pageNames(): string[] {
  return readdirSync(new URL('./pages/', import.meta.url))
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/\.html$/, ''))
    .sort();
}

/** One saved page. @throws when its expectation is missing or does not fit the schema */
export function savedPage(name: string): SavedPage {
  const file = pageFile(name);
  const expected: unknown = JSON.parse(readFileSync(file.replace(/html$/, 'expected.json'), 'utf8'));
  return { name, html: readFileSync(file, 'utf8'), expected: expectedPage.parse(expected) };
}

/** The page as a document, its inline scripts run: some pages build their rows themselves. */
export function documentOf(html: string): Document {
  return new JSDOM(html, {
    url: 'https://www.linkedin.com/mynetwork/invitation-manager/received/',
    runScripts: 'dangerously',
  }).window.document;
}
