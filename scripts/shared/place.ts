import { dirname, isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where builds, browsers and locks are kept; git ignores it. */
export const workshop = join(root, '.anteroom');

/** A path as the user typed it, seen from where the user stands (scripts/run.mjs moves to the project's folder). */
export function fromUser(path: string): string {
  return isAbsolute(path) ? path : resolve(process.env['ANTEROOM_FROM'] ?? process.cwd(), path);
}
