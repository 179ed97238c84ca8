import { hash } from './chance.ts';
import { isPerson, type PersonRow, type Row } from './rows.ts';

/** The slug with a mark of the page, a hyphen at its end kept. */
export function ownSlug(page: string, slug: string): string {
  const mark = hash(page).toString(36).padStart(4, '0').slice(-4);
  return slug.endsWith('-') ? `${slug}${mark}-` : `${slug}-${mark}`;
}

/**
 * The rows with numbers and slugs of this page's own. Saved pages are read one after the other by one browser with one
 * memory: the same invitation must not stand on two pages and say different things.
 */
export function own(page: string, rows: readonly PersonRow[]): PersonRow[];
export function own(page: string, rows: readonly Row[]): Row[];
export function own(page: string, rows: readonly Row[]): Row[] {
  const prefix = `73${String(hash(page) % 10_000_000).padStart(7, '0')}`;
  return rows.map((row) => {
    const number = row.id ? { id: prefix + row.id.slice(-10) } : {};
    if (isPerson(row)) return { ...row, ...number, slug: row.slug === null ? null : ownSlug(page, row.slug) };
    const inviter = row.inviter ? { ...row.inviter, slug: ownSlug(page, row.inviter.slug) } : null;
    return { ...row, ...number, inviter };
  });
}
