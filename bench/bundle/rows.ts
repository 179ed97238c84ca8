import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { ensureBuilt } from '../../scripts/build/build.ts';
import { sizesOf } from '../../scripts/build/sizes.ts';
import type { Row } from '../row.ts';

const manifest = z.object({
  content_scripts: z.array(
    z.object({ js: z.array(z.string()).default([]), css: z.array(z.string()).default([]) }),
  ),
});

/** What the content script weighs, all files of it together, in the build for Chrome. */
export async function rows(): Promise<Row[]> {
  const folder = (await ensureBuilt()).folders.chrome;
  const built = manifest.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  const files = new Set(built.content_scripts.flatMap(({ js, css }) => [...js, ...css]));
  const gzipped = sizesOf(folder)
    .filter(({ file }) => files.has(file))
    .reduce((sum, size) => sum + size.gzipped, 0);
  const value = gzipped / 1000;
  return [{ name: 'bundle.content', value, unit: 'kB gzipped', against: null, ratio: null, budget: 40 }];
}
