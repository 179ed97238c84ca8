import { writeFileSync } from 'node:fs';
import { json } from './json.ts';
import { profileSpecs } from './profile/specs/index.ts';
import { specs } from './specs/index.ts';

/** Writes every generated page and its expectation: `npx tsx tests/linkedin/generator/write.ts`. */
for (const [folder, all] of [
  ['pages', specs],
  ['profiles', profileSpecs],
] as const) {
  for (const spec of all) {
    const file = new URL(`../${folder}/${spec.name}`, import.meta.url).href;
    writeFileSync(new URL(`${file}.html`), spec.html());
    writeFileSync(new URL(`${file}.expected.json`), json(spec.expected));
  }
}
console.log(`${specs.length + profileSpecs.length} pages written`);
