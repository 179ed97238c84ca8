import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { triage } from '../../scripts/triage/run.ts';
import { inboxPage } from './page.ts';
import type { Persona } from './persona.ts';
import { now } from './persona.ts';
import type { Suggested } from './score.ts';

/** What the built extension suggests for a persona's inbox in a real browser, their export imported as a user would. */
export async function triaged(persona: Persona, policy: string): Promise<Suggested[]> {
  const folder = mkdtempSync(join(tmpdir(), 'anteroom-useful-'));
  try {
    const imports = Object.entries(persona.files).map(([name, content]) => {
      const file = join(folder, name);
      writeFileSync(file, content);
      return file;
    });
    const options = {
      json: true,
      facts: false,
      policy: { id: policy },
      scroll: false,
      browser: null,
      now,
      screenshot: null,
      timeoutMs: 60_000,
      imports,
      profiles: [],
      decisions: [],
      learn: false,
      pages: [{ file: `${persona.name}.html`, content: Buffer.from(inboxPage(persona)) }],
    };
    const {
      pages: [page],
    } = await triage(options, () => undefined);
    if (page?.invitations.length !== persona.invitations.length) {
      throw new Error(
        `${persona.name}: ${page?.invitations.length} of ${persona.invitations.length} rows were read`,
      );
    }
    return persona.invitations.map((invitation, index) => {
      const suggestion = page.invitations[index]?.suggestion;
      if (!suggestion) throw new Error(`${persona.name}: ${invitation.name} has no suggestion`);
      return { invitation, verdict: suggestion.verdict, certain: suggestion.certain };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
