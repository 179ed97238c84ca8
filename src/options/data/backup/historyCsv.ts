import Papa from 'papaparse';
import type { HistoryEntry } from '../../../messages/history.ts';
import type { Failure, Output, Response } from '../../../messages.ts';
import type { Outside } from '../../../ui/outside/outside.ts';

const perPage = 500;

/** The columns, in English and without blanks: they are read by programs, too. */
const columns: Readonly<Record<string, (entry: HistoryEntry) => string | number | null>> = {
  last: ({ at }) => iso(at),
  first_seen: ({ firstSeen }) => iso(firstSeen),
  kind: ({ kind }) => kind,
  name: ({ name }) => name,
  target: ({ target }) => target,
  headline: ({ headline }) => headline,
  note: ({ note }) => note,
  profile: ({ profileUrl }) => profileUrl,
  suggested: ({ advice }) => advice?.verdict ?? null,
  certain: ({ advice }) => advice && String(advice.certain),
  policy: ({ advice }) => advice?.policy.id ?? null,
  policy_version: ({ advice }) => advice?.policy.version ?? null,
  outcome: ({ outcome }) => outcome,
  decided: ({ decided }) => iso(decided?.at ?? null),
  decided_by: ({ decided }) => decided?.by ?? null,
  agreement: ({ agreement }) => agreement,
  asked: ({ asked }) => iso(asked),
  answered: ({ answered }) => iso(answered),
  id: ({ id }) => id,
};

/**
 * The history as CSV (RFC 4180), newest first. It begins with a byte order mark, by which spreadsheets know UTF-8. A cell a
 * spreadsheet would take for a formula gets an apostrophe in front: what strangers write must not run there.
 */
export async function writeCsv(
  outside: Outside,
): Promise<{ ok: true; file: Blob; entries: number } | Failure> {
  const parts: (string | Blob)[] = ['\uFEFF', csvLines([Object.keys(columns)])];
  let entries = 0;
  let after: Output<'history.list'>['next'] = null;
  do {
    const page: Response<'history.list'> = await outside.ask('history.list', {
      filter: {},
      after,
      limit: perPage,
    });
    if (!page.ok) return page;
    entries += page.value.entries.length;
    parts.push(new Blob([csvLines(page.value.entries.map(rowOf))]));
    after = page.value.next;
  } while (after !== null);
  return { ok: true, entries, file: new Blob(parts, { type: 'text/csv;charset=utf-8' }) };
}

/** Rows as lines of CSV, each ended. */
export function csvLines(rows: readonly (readonly (string | number | null)[])[]): string {
  if (rows.length === 0) return '';
  const text = Papa.unparse(
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? disarmed(cell) : cell))),
    { newline: '\r\n', quotes: (cell: unknown) => typeof cell === 'string' && cell.startsWith("'") },
  );
  return `${text}\r\n`;
}

/** With what formulas begin, also as programs set to Japanese or Chinese take it. */
const signs = '=+\\-@\u207a\u207b\u2212\ufe62\ufe63\ufe66\ufe6b\uff0b\uff0d\uff1d\uff20';
/** Blanks of any kind, and letters that are not seen. */
const unseen =
  '[ \\v\\f\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\p{Cf}\\p{Mn}\\u115f\\u1160\\u2800\\u3164\\uffa0]*';
const atStart = new RegExp(`^(?:[\\t\\r\\n]|${unseen}[${signs}])`, 'u');
const within = new RegExp(`([;\\t\\r\\n|])(?=${unseen}[${signs}])`, 'gu');

/**
 * A text that no spreadsheet program takes for a formula: neither as a cell nor where a program parts cells by semicolons or
 * tabs.
 */
function disarmed(text: string): string {
  const inside = text.replace(within, "$1'");
  return atStart.test(text) ? `'${inside}` : inside;
}

const rowOf = (entry: HistoryEntry): (string | number | null)[] =>
  Object.values(columns).map((column) => column(entry));

const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());
