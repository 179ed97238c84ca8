import { writeFileSync } from 'node:fs';
import { connectionsSpecs } from './connections/specs.ts';
import { conversationSpecs } from './conversations/specs.ts';
import { json } from './json.ts';
import { profileSpecs } from './profile/specs/index.ts';
import { specs } from './specs/index.ts';

const all = {
  pages: specs,
  profiles: profileSpecs,
  connections: connectionsSpecs,
  conversations: conversationSpecs,
};

/** Writes every generated page and its expectation: `npx tsx tests/linkedin/generator/write.ts`. */
let written = 0;
for (const [folder, pages] of Object.entries(all)) {
  for (const spec of pages) {
    const file = new URL(`../${folder}/${spec.name}`, import.meta.url).href;
    writeFileSync(new URL(`${file}.html`), spec.html());
    writeFileSync(new URL(`${file}.expected.json`), json(spec.expected));
    written += 1;
  }
}
console.log(`${written} pages written`);
