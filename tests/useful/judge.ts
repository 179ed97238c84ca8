import { AnteroomDatabase } from '../../src/background/database/database.ts';
import type { InvitationRow } from '../../src/background/database/rows.ts';
import type { InvitationReading } from '../../src/messages/reading.ts';
import type { Evidence } from '../../src/policy/facts/evidence.ts';
import type { Suggestion } from '../../src/policy/suggestion.ts';
import { pageOf, person } from '../background/readings.ts';
import { Extension, good } from '../background/worker.ts';
import { readAll } from '../imports/reading.ts';
import { type LabelledInvitation, now, type Persona } from './persona.ts';
import type { Suggested } from './score.ts';

/** A suggestion beside its label, with all that led to it. */
export interface Judged extends Suggested {
  readonly invitation: LabelledInvitation;
  readonly suggestion: Suggestion;
  readonly evidence: Evidence;
}

/** Imports the persona's export into the real background and answers what a policy suggests for their inbox. */
export async function judge(persona: Persona, policy: string): Promise<Judged[]> {
  const extension = await Extension.fresh();
  good(await extension.asPopup('settings.set', { policy }));
  good(await extension.asPopup('clock.set', { now }));
  const { records } = await readAll(persona.files);
  good(await extension.asPopup('imports.begin', { id: 'export', name: 'export.zip' }));
  for (let number = 0; number * 500 < records.length; number++) {
    const batch = records.slice(number * 500, number * 500 + 500);
    good(await extension.asPopup('imports.take', { id: 'export', number, records: batch }));
  }
  const report = { files: [], skipped: [] };
  good(await extension.asPopup('imports.end', { id: 'export', state: 'done', report }));
  const rows = persona.invitations.map(readingOf);
  const page = pageOf(rows.length, { language: persona.language });
  const present = rows.map(({ id }) => id);
  for (let turn = 0; turn * 50 < rows.length; turn++) {
    const changed = rows.slice(turn * 50, turn * 50 + 50);
    good(
      await extension.asPage('page.report', { visit: 'visit-aa', turn: turn + 1, page, changed, present }),
    );
  }
  const judged = await invitationRows();
  return persona.invitations.map((invitation, index) => {
    const found = judged.find(({ id }) => id === rows[index]?.id);
    if (!found) throw new Error(`${persona.name}: ${invitation.name} was not judged`);
    const { suggestion, evidence } = found;
    return { invitation, suggestion, evidence, verdict: suggestion.verdict, certain: suggestion.certain };
  });
}

async function invitationRows(): Promise<readonly InvitationRow[]> {
  const database = new AnteroomDatabase();
  try {
    await database.open();
    return await database.invitations.toArray();
  } finally {
    database.close();
  }
}

/** The row as the reader hands it over. */
function readingOf(invitation: LabelledInvitation, index: number): InvitationReading {
  const { kind, mutualConnections: mutual } = invitation;
  const isPerson = kind === 'person';
  return person(String(7_300_000_000_000_000_000n + BigInt(index)), {
    kind,
    name: { known: true, value: invitation.name },
    profileUrl: { known: true, value: isPerson ? `https://www.linkedin.com/in/${invitation.slug}/` : null },
    target: { known: true, value: isPerson ? null : (invitation.target ?? invitation.name) },
    headline: isPerson ? { known: true, value: invitation.headline } : { known: false },
    note: { known: true, value: invitation.note },
    mutualConnections: mutual > 0 ? { known: true, value: mutual } : { known: false },
    mutualNames: mutual > 0 ? invitation.mutualNames : [],
    verified: { known: true, value: invitation.verified },
    photo: { known: true, value: invitation.photo },
  });
}
