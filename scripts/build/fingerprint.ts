import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../shared/place.ts';

const sources = ['src', '_locales', 'manifest.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'];
const recipe = ['scripts/build/manifest.ts', 'scripts/build/target.ts', 'scripts/build/tighten.ts'];

/** Everything a build is made from; nothing else may change what comes out. */
export const buildInputs: readonly string[] = [...sources, ...recipe];

/** A hash of the sources' names and contents: equal hash, equal build. */
export function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of buildInputs.flatMap(filesUnder).sort()) {
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

function filesUnder(path: string): string[] {
  const full = join(root, path);
  if (statSync(full).isFile()) return [full];
  return readdirSync(full, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
