import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { ensureBuilt } from '../../scripts/build/build.ts';
import { sizesOf } from '../../scripts/build/sizes.ts';
import type { Row } from '../row.ts';

const manifest = z.object({
  content_scripts: z.array(
    z.object({ js: z.array(z.string()).default([]), css: z.array(z.string()).default([]) }),
  ),
});

/** What the content script weighs, all files of it together, and what popup and options load, in the build for Chrome. */
export async function rows(): Promise<Row[]> {
  const folder = (await ensureBuilt()).folders.chrome;
  const built = manifest.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  const weight = (files: readonly string[]): number => {
    const counted = new Set(files);
    const sizes = sizesOf(folder).filter(({ file }) => counted.has(file));
    return sizes.reduce((sum, { gzipped }) => sum + gzipped, 0) / 1000;
  };
  const row = (name: string, files: readonly string[], budget: number | null): Row => ({
    name,
    value: weight(files),
    unit: 'kB gzipped',
    against: null,
    ratio: null,
    budget,
  });
  return [
    row(
      'bundle.content',
      built.content_scripts.flatMap(({ js, css }) => [...js, ...css]),
      40,
    ),
    ...['popup', 'options'].map((page) =>
      row(`bundle.${page}`, loadedBy(folder, `src/${page}/index.html`), null),
    ),
  ];
}

/** The files that a page of the extension's own loads: those it names, and those these import. */
function loadedBy(folder: string, page: string): string[] {
  const found = new Set([page]);
  for (const file of found) {
    const code = readFileSync(join(folder, file), 'utf8');
    const named = file.endsWith('.html')
      ? /(?:src|href)="([^"]+\.(?:js|css))"/g
      : /(?:from|import)\s*"(\.[^"]+\.js)"/g;
    for (const [, path = ''] of code.matchAll(named)) {
      found.add(path.startsWith('/') ? path.slice(1) : join(dirname(file), path));
    }
  }
  return [...found];
}
