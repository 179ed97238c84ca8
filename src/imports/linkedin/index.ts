import type { TableReader } from '../csv/table-reader.ts';
import { connections } from './connections.ts';
import { invitations } from './invitations.ts';
import { messages } from './messages.ts';
import { education, emails, positions, profile } from './own.ts';

/** The tables of LinkedIn's export that say something about who knows whom. */
export const linkedinTables: readonly TableReader[] = [
  messages,
  invitations,
  connections,
  profile,
  positions,
  education,
  emails,
];
