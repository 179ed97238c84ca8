import type { CrossReading } from '../../../../scripts/notes/across-hands.ts';
import type { NoteKind } from '../../../../src/policy/note/findings.ts';

/** Whether the kind is the label's, or one that is right too. */
export function isRight({ note, found }: CrossReading): boolean {
  const kind = found.kind.value;
  return kind !== null && (kind === note.kind || note.also.includes(kind));
}

/** For scoring one kind: a second acceptable kind is neither a mistake of the one found nor a miss of the other. */
export function isKind(reading: CrossReading, kind: NoteKind): { wanted: boolean; found: boolean } {
  const found = reading.found.kind.value === kind;
  return { wanted: found ? isRight(reading) : reading.note.kind === kind && !isRight(reading), found };
}

/** Whether a finding is a yes; for `specific`, more likely than not. */
export function saysYes(
  { found }: CrossReading,
  finding:
    | 'givesReason'
    | 'saysWhereMet'
    | 'sharedInterest'
    | 'question'
    | 'offersJob'
    | 'seeksWork'
    | 'advance'
    | 'specific',
): boolean {
  return finding === 'specific' ? (found.specific.value ?? 0) >= 0.5 : found[finding].value === true;
}
