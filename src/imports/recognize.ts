import { Columns } from './csv/columns.ts';
import { findHeader, type Header } from './csv/header.ts';
import type { TableReader } from './csv/table-reader.ts';
import { linkedinTables } from './linkedin/index.ts';
import { skills } from './linkedin/own.ts';
import { type xElements, xFileOf } from './network/x.ts';

/** What a file is, going by the beginning of its text. */
export type Recognized =
  | { readonly is: 'linkedin'; readonly header: Header; readonly reader: TableReader }
  | { readonly is: 'table'; readonly header: Header }
  | { readonly is: 'calendar' }
  | { readonly is: 'contacts' }
  | { readonly is: 'x'; readonly file: keyof typeof xElements }
  | { readonly is: 'backup' }
  | { readonly is: 'empty' }
  | { readonly is: 'unknown' };

/** LinkedIn's list of skills: its one column could be of anything. */
const skillsFile = /(?:^|[/\\\s])skills?(?:[ _-]?\(?\d+\)?)?\.csv$/i;

/** Tells what a file is by its content. Its name says something only of the one table that has a single column. */
export function recognize(head: string, name = ''): Recognized {
  if (head.trim() === '') return { is: 'empty' };
  if (/^\s*BEGIN:VCALENDAR/i.test(head)) return { is: 'calendar' };
  if (/^\s*BEGIN:VCARD/i.test(head)) return { is: 'contacts' };
  const file = xFileOf(head);
  if (file) return { is: 'x', file };
  if (/^\s*\{/.test(head)) return { is: /"anteroom"/i.test(head.slice(0, 2000)) ? 'backup' : 'unknown' };
  // A picture, a document, a program; and pages, which hold commas too.
  if (head.includes('\0') || /^\s*[<[]/.test(head)) return { is: 'unknown' };
  const readerOf = (columns: readonly string[]): TableReader | undefined => {
    const named = new Columns(columns);
    const isSkills = skillsFile.test(name) && skills.recognizes(named);
    return isSkills ? skills : linkedinTables.find((reader) => reader.recognizes(named));
  };
  const header = findHeader(head, (columns) => readerOf(columns) !== undefined);
  if (!header) return { is: 'unknown' };
  const reader = readerOf(header.columns);
  return reader ? { is: 'linkedin', header, reader } : { is: 'table', header };
}
