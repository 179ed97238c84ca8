import type { TableReader } from '../csv/table-reader.ts';
import { slugField, textField } from '../fields.ts';
import { somebody } from '../somebody.ts';
import { anyTime } from './dates.ts';

/** `Invitations.csv`: sent and received ones. They tell how people are called, and who the user is. */
export const invitations: TableReader = {
  kind: 'invitations',
  recognizes: (columns) => columns.has('From', 'To', 'Sent At', 'Direction'),
  open(columns, { owner }) {
    const from = columns.of('From');
    const to = columns.of('To');
    const sentAt = columns.of('Sent At');
    const direction = columns.of('Direction');
    const inviter = columns.of('inviterProfileUrl');
    const invitee = columns.of('inviteeProfileUrl');
    return (fields) => {
      const sent = direction(fields).toUpperCase();
      if (sent !== 'INCOMING' && sent !== 'OUTGOING') return 'brokenRow';
      if (anyTime(sentAt(fields)) === null) return 'badDate';
      const sender = { name: textField(from(fields)), slug: slugField(inviter(fields)) };
      const receiver = { name: textField(to(fields)), slug: slugField(invitee(fields)) };
      const [own, other] = sent === 'OUTGOING' ? [sender, receiver] : [receiver, sender];
      owner.learn(own);
      if (other.name === null && other.slug === null) return 'hidden';
      return other.slug === null ? 'nobody' : [{ kind: 'person', who: somebody(other) }];
    };
  },
};
