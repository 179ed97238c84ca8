import { fileURLToPath } from 'node:url';

/** The path of a saved page, by its name with or without `.html`. */
export function pageFile(name: string): string {
  return fileURLToPath(new URL(`./pages/${name.replace(/\.html$/, '')}.html`, import.meta.url));
}
