import { readdirSync, readFileSync } from 'node:fs';

/** A saved page of one kind, and what is written beside it. */
export interface SavedPage {
  readonly name: string;
  readonly html: string;
  /** As written: compared with what the generator writes. */
  readonly expected: string;
}

/** All saved pages of a folder here. */
export function savedIn(folder: 'connections' | 'conversations'): SavedPage[] {
  const place = new URL(`./${folder}/`, import.meta.url);
  return readdirSync(place)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      name: file.replace(/\.html$/, ''),
      html: readFileSync(new URL(file, place), 'utf8'),
      expected: readFileSync(new URL(file.replace(/\.html$/, '.expected.json'), place), 'utf8'),
    }));
}
