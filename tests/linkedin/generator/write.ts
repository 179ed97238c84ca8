import { writeFileSync } from 'node:fs';
import { json } from './json.ts';
import { specs } from './specs/index.ts';

/** Writes every generated page and its expectation: `npx tsx tests/linkedin/generator/write.ts`. */
const folder = new URL('../pages/', import.meta.url);
for (const spec of specs) {
  writeFileSync(new URL(`${spec.name}.html`, folder), spec.html());
  writeFileSync(new URL(`${spec.name}.expected.json`, folder), json(spec.expected));
}
console.log(`${specs.length} pages written`);
