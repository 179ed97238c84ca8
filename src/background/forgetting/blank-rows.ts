import type { InvitationReading } from '../../messages/reading.ts';
import type { Evidence } from '../../policy/facts/evidence.ts';
import type { Suggestion } from '../../policy/suggestion.ts';
import type { AnteroomEvent } from '../database/events.ts';
import type * as rows from '../database/rows.ts';
import type * as workRows from '../database/work-rows.ts';
import { type Blank, blank, blanked } from './blank.ts';

/**
 * For every table whose rows can mention somebody else: the row without the names. What happened to be mentioned later than
 * somebody was forgotten stays. Whom a row is about keeps their own name: another person can have the same.
 */
export const blankRows = {
  events: (row: AnteroomEvent, without: Blank): AnteroomEvent =>
    row.type === 'answered' ? changed(row, { quote: without(row.quote, row.time) }) : row,
  invitations: (row: rows.InvitationRow, without: Blank): rows.InvitationRow =>
    judged(row, row.lastSeen, without),
  // What a tab shows has no time of its own.
  sightings: (row: rows.SightingRow, without: Blank): rows.SightingRow => judged(row, 0, without),
  snapshots: (row: rows.SnapshotRow, without: Blank): rows.SnapshotRow =>
    changed(row, { evidence: evidence(row.evidence, without) }),
  conversations: (row: rows.ConversationRow, without: Blank): rows.ConversationRow =>
    changed(row, {
      place: blanked(row.place, row.time, without),
      ...(row.note !== undefined && { note: without(row.note, row.time) }),
    }),
  gatherings: (row: rows.GatheringRow, without: Blank): rows.GatheringRow =>
    changed(row, {
      name: without(row.name, row.from),
      ...(row.place !== undefined && { place: without(row.place, row.from) }),
    }),
  connections: (row: rows.ConnectionRow, without: Blank): rows.ConnectionRow =>
    changed(row, {
      company: blanked(row.company, row.since ?? 0, without),
      position: blanked(row.position, row.since ?? 0, without),
    }),
  profiles: (row: rows.ProfileRow, without: Blank): rows.ProfileRow =>
    changed(row, {
      profile: blanked(row.profile, row.readAt, without),
      text: blanked(row.text, row.readAt, without),
    }),
  imports: (row: workRows.ImportRow, without: Blank): workRows.ImportRow =>
    changed(row, {
      name: without(row.name, row.time),
      report: blanked(row.report, row.time, without),
    }),
};

/** Either form of an invitation as it was judged. */
interface JudgedRow {
  readonly reading: InvitationReading;
  readonly evidence: Evidence;
  readonly suggestion: Suggestion;
}

function judged<T extends JudgedRow>(row: T, time: number, without: Blank): T {
  const { reading } = row;
  const part: Partial<JudgedRow> = {
    reading: changed(reading, {
      headline: blanked(reading.headline, time, without),
      note: blanked(reading.note, time, without),
      target: blanked(reading.target, time, without),
      mutualNames: mutuals(reading.mutualNames, time, without),
    }),
    evidence: evidence(row.evidence, without),
    suggestion: blanked(row.suggestion, time, without),
  };
  return changed<T>(row, { ...row, ...part });
}

/** Who is gone altogether leaves no gap in the list. */
function mutuals(names: string[], time: number, without: Blank): string[] {
  const left = names.map((name) => without(name, time)).filter((name) => name !== blank);
  return left.length === names.length && left.every((name, index) => name === names[index]) ? names : left;
}

/** Facts say themselves when they were seen to be so. */
function evidence(facts: Evidence, without: Blank): Evidence {
  const entries = Object.entries(facts).map(
    ([name, fact]) => [name, fact && blanked(fact, fact.at, without)] as const,
  );
  return entries.some(([name, fact]) => fact !== facts[name]) ? Object.fromEntries(entries) : facts;
}

/** The row with these fields; the very same row where they are what it has. */
function changed<T extends object>(row: T, fields: Partial<T>): T {
  return Object.entries(fields).every(([name, value]) => Reflect.get(row, name) === value)
    ? row
    : { ...row, ...fields };
}
