import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { type ExpectedProfile, expectedProfile } from './profile-expectation.ts';

/** A saved profile page with what must be read from it. */
export interface SavedProfile {
  readonly name: string;
  readonly html: string;
  readonly expected: ExpectedProfile;
}

const folder = new URL('./profiles/', import.meta.url);

/** The path of a saved profile page. */
export function profileFile(name: string): string {
  return fileURLToPath(new URL(`${name}.html`, folder));
}

/** All saved profile pages. @throws when an expectation is missing or does not fit the schema */
export function savedProfiles(): SavedProfile[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const name = file.replace(/\.html$/, '');
      const expected: unknown = JSON.parse(readFileSync(new URL(`${name}.expected.json`, folder), 'utf8'));
      return {
        name,
        html: readFileSync(profileFile(name), 'utf8'),
        expected: expectedProfile.parse(expected),
      };
    });
}

/** The page as a document, its scripts not run. */
export function profileDocument({ html, expected }: Pick<SavedProfile, 'html' | 'expected'>): Document {
  return new JSDOM(html, { url: `https://www.linkedin.com/in/${encodeURIComponent(expected.slug)}/` }).window
    .document;
}
