import { columns, printable } from '../shared/terminal.ts';
import type { InvitationJson, PageJson } from './page-json.ts';

const stateWords: Readonly<Record<PageJson['state'], string>> = {
  read: 'read',
  partial: 'read in part',
  empty: 'no pending invitations',
  unreadable: 'cannot be read',
};

/** One page as a table for people. */
export function pageTable(page: PageJson): string {
  const count = page.invitations.length;
  const announced = page.announced === null ? '' : `, ${page.announced} announced`;
  const head = `${printable(page.file)}: ${stateWords[page.state]}${count > 0 ? `, ${count} invitations${announced}` : ''}`;
  return count === 0 ? head : `${head}\n${columns(page.invitations.map(row))}`;
}

function row({ name, target, headline, suggestion }: InvitationJson): string[] {
  const [low, high] = suggestion.score.map(Math.round);
  return [
    `  ${suggestion.verdict}${suggestion.certain ? '' : '?'}`,
    low === high ? String(low) : `${low}–${high}`,
    printable(target ?? name ?? '(no name)', 28),
    printable(headline ?? '', 40),
    printable(suggestion.reasons[0]?.text ?? '', 70),
  ];
}
