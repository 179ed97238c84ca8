import type { InvitationReading } from '../../messages/reading.ts';
import type { Input } from '../../messages.ts';
import { transact } from '../database/open.ts';
import type { PageRow } from '../database/rows.ts';

/** A page that shows mutual connections on so many rows shows them wherever there are any. */
const enough = 3;
/** So many ids are kept of those rows: some may be found to show none later. */
const kept = 12;

type Shown = Pick<PageRow, 'mutual'> & { readonly page: Pick<PageRow['page'], 'withMutual'> };

/**
 * Whether a page tells of mutual connections at all: then a person's row without such a line has none. Some pages never do, and
 * there the same row says nothing. Where the page's own filter counts those that have some, one row that shows it is enough.
 */
export function showsMutual({ mutual = [], page: { withMutual } }: Shown): boolean {
  if (withMutual === 0) return true;
  return mutual.length >= (withMutual === undefined ? enough : 1);
}

/** Ids of rows of this visit that show mutual connections, after another report; what a visit once showed stays known. */
export function mutualRows(before: PageRow | null, report: Input<'page.report'>): readonly string[] {
  return rowsWith(before?.visit === report.visit ? before.mutual : [], report.changed);
}

function rowsWith(
  earlier: readonly string[] = [],
  readings: readonly InvitationReading[],
): readonly string[] {
  if (earlier.length >= enough) return earlier;
  const found = new Set(earlier);
  for (const reading of readings) {
    if (hasMutual(reading)) found.add(reading.id);
    else found.delete(reading.id);
  }
  return [...found].slice(0, kept);
}

const nothingShown: Shown = { page: {} };

/** What the open page of each tab tells, as far as this worker has heard; rows that just appeared do not wait for the disk. */
const heard = new Map<number, Shown>();

/** Notes what the page of a tab tells now; null: there is none any more. */
export function hearPage(tabId: number, page: Shown | null): void {
  if (page) heard.set(tabId, page);
  else heard.delete(tabId);
}

/** Lets go of it: something else is stored. */
export const forgetHeard = (): void => heard.clear();

/** Whether the open page of a tab, on which these rows just appeared, tells of mutual connections. */
export async function tabShowsMutual(
  tabId: number,
  session: string,
  readings: readonly InvitationReading[],
): Promise<boolean> {
  const shown = heard.get(tabId) ?? (await readShown(tabId, session));
  heard.set(tabId, shown);
  return showsMutual({ ...shown, mutual: rowsWith(shown.mutual, readings) });
}

async function readShown(tabId: number, session: string): Promise<Shown> {
  const page = await transact('r', ['pages'], ({ pages }) => pages.get(tabId));
  return page?.open && page.session === session ? page : nothingShown;
}

function hasMutual({ kind, mutualConnections }: InvitationReading): boolean {
  return kind === 'person' && mutualConnections.known && mutualConnections.value > 0;
}
