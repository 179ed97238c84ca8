import { Columns } from './csv/columns.ts';
import { findHeader, type Header } from './csv/header.ts';
import type { TableReader } from './csv/table-reader.ts';
import { linkedinTables } from './linkedin/index.ts';
import { messages } from './linkedin/messages.ts';
import { skills } from './linkedin/own.ts';
import { type xElements, xFileOf } from './network/x.ts';
import type { OpenedText } from './text/opened.ts';

/** What a file is, going by the beginning of its text. */
export type Recognized =
  | { readonly is: 'linkedin'; readonly header: Header; readonly reader: TableReader }
  | { readonly is: 'table'; readonly header: Header }
  | { readonly is: 'calendar' }
  | { readonly is: 'contacts' }
  | { readonly is: 'x'; readonly file: keyof typeof xElements }
  | { readonly is: 'assistants' }
  | { readonly is: 'backup' }
  | { readonly is: 'empty' }
  | { readonly is: 'unknown' };

/** LinkedIn's list of skills: its one column could be of anything. */
const skillsFile = /(?:^|[/\\\s])skills?(?:[ _-]?\(?\d+\)?)?\.csv$/i;

/** Files of talks with LinkedIn's own assistants, or with whom its courses play; without blanks and the like. */
const assistantsFile =
  /(?:roleplays?|coach(?:ing)?|guide|assistants?|^ai).{0,20}(?:messages?|conversations?|chats?)\d*\.csv$/;

/** The same for a file that was opened. */
export function recognizeText({ head, binary }: OpenedText, name: string): Recognized {
  return binary ? { is: 'unknown' } : recognize(head, name);
}

/**
 * Tells what a file is by its content. Its name says something only of the one table that has a single column, and of talks with
 * assistants, which look like messages.
 */
export function recognize(head: string, name = ''): Recognized {
  if (head.trim() === '') return { is: 'empty' };
  const begun = /^[ \t]*BEGIN:(VCALENDAR|VEVENT|VCARD)[ \t]*$/im.exec(head);
  const kind = begun?.[1]?.toUpperCase() === 'VCARD' ? 'contacts' : 'calendar';
  if (begun && isMail(head.slice(0, begun.index))) return { is: kind };
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
  if (!reader) return { is: 'table', header };
  return reader === messages && assistantsFile.test(baseName(name))
    ? { is: 'assistants' }
    : { is: 'linkedin', header, reader };
}

/** The name of a file without its folders, in small letters and digits. */
function baseName(name: string): string {
  return (name.split(/[/\\]/).at(-1) ?? '').toLowerCase().replace(/[^a-z\d.]+/g, '');
}

/** Whether what stands before a calendar or an address book is nothing, or what a mail writes around its parts. */
function isMail(before: string): boolean {
  const lines = before.split('\n').filter((line) => line.trim() !== '');
  return (
    lines.every((line) => /^(?:[A-Za-z][\w-]*:(?:\s|$)|[ \t]|--|From )/.test(line)) ||
    /^MIME-Version:|^Content-Type:/im.test(before)
  );
}
