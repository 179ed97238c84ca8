import type { ImportRecord } from '../../../src/messages/import-record.ts';
import { ofKind, readAll, skippedIn } from '../reading.ts';

/** The user accepted, and is Noor. */
export const noor = 'ATTENDEE;CN=Noor van Dijk;PARTSTAT=ACCEPTED:mailto:noor@example.com';
/** Mira invited. */
export const mira = 'ORGANIZER;CN=Mira Solberg:mailto:mira@example.org';
/** Half an hour on 3 May 2026. */
export const when = ['DTSTART:20260503T090000Z', 'DTEND:20260503T093000Z'];

/** An event; with an address of its own where none is given. */
export function event(...lines: readonly string[]): string {
  const uid = lines.some((line) => line.startsWith('UID')) ? [] : ['UID:a@example.org'];
  return ['BEGIN:VEVENT', ...uid, ...lines, 'END:VEVENT'].join('\r\n');
}

/** Noor's calendar. `head`: lines of the calendar itself. */
export function calendar(events: readonly string[], head: readonly string[] = []): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'X-WR-CALNAME:noor@example.com',
    ...head,
    ...events,
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

type Talk = ImportRecord & { readonly kind: 'conversation' };

/** What calendars say: with whom the user talked, surely or perhaps, and what was left out. */
export async function meetingsIn(...files: readonly string[]) {
  const reading = await readAll(Object.fromEntries(files.map((text, index) => [`${index}.ics`, text])));
  const talks = ofKind(reading, 'conversation');
  const named = ({ who }: Talk): string => who.name ?? who.emails?.[0] ?? '?';
  return {
    reading,
    talks,
    sure: talks.filter(({ unsure }) => !unsure).map(named),
    perhaps: talks.filter(({ unsure }) => unsure).map(named),
    days: talks.map((talk) => `${new Date(talk.time).toISOString().slice(0, 16)} ${named(talk)}`).sort(),
    skipped: skippedIn(reading),
    odd: reading.report.skipped.find(({ reason }) => reason === 'oddLine')?.lines ?? [],
  };
}
