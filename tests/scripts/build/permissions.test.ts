import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import source from '../../../manifest.json' with { type: 'json' };
import { root } from '../../../scripts/shared/place.ts';

/** The first column of the table in docs/permissions.md: what Anteroom asks for. */
function documented(): string[] {
  const page = readFileSync(join(root, 'docs/permissions.md'), 'utf8');
  return [...page.matchAll(/^\| `([^`]+)` \|/gm)].flatMap(([, name]) => name ?? []);
}

it('docs/permissions.md says what the manifest asks for, all of it and nothing else', () => {
  expect(documented().sort()).toEqual([...source.permissions, ...source.host_permissions].sort());
});
