import type { OwnBackground } from '../background/own.ts';
import type { Evidence, FactValue, KnownFact } from '../facts/evidence.ts';
import type { Finding } from './findings.ts';
import { readNote } from './read-note.ts';

/** Quotes are shown in one line or two; longer ones are cut. */
const quoteCap = 200;

/**
 * The facts `note.*` of one invitation.
 *
 * @param note null: known to have none; undefined: unknown, which gives no facts at all
 * @param own what you told about yourself: some facts stay unknown without it
 * @param at when the note was read, in milliseconds since the epoch
 */
export function noteFacts(note: string | null | undefined, own: OwnBackground, at: number): Evidence {
  const found = readNote(note, own);
  const findings: Readonly<Record<string, Finding<FactValue>>> = {
    'note.kind': found.kind,
    'note.pitch': found.pitch,
    'note.givesReason': found.givesReason,
    'note.saysWhereMet': found.saysWhereMet,
    'note.sharedInterest': found.sharedInterest,
    'note.question': found.question,
    'note.offersJob': found.offersJob,
    'note.seeksWork': found.seeksWork,
    'note.advance': found.advance,
    'note.specific': found.specific,
    'note.namesYou': found.namesYou,
    'note.claimsSharedEmployer': found.claimsSharedEmployer,
    'note.falseClaim': found.falseClaim,
    'note.language': found.language,
  };
  const facts: Record<string, KnownFact> = {};
  for (const [name, { value, quote }] of Object.entries(findings)) {
    if (value === null) continue;
    facts[name] = { value, from: 'note', at, ...(quote !== null && { quote: quote.slice(0, quoteCap) }) };
  }
  return facts;
}
