import type { TableReader } from '../csv/table-reader.ts';
import { anyTime } from './dates.ts';
import { isRefusal } from './refusal.ts';

/** Advertisement comes as a message of nobody, in the markup of LinkedIn's own editor. */
const sponsored = /^\s*<p class="?spinmail|%(?:FIRST|LAST)NAME%|^Sponsored$/i;
/** What LinkedIn writes in place of a name it does not tell, in many languages. */
const nameless = /^$|linkedin/i;

/**
 * `messages.csv` in all its generations. The text of a message is looked at for advertisement and for a no,
 * and kept nowhere; what is kept is who wrote to whom, when, and whether the user's last word was a no.
 */
export const messages: TableReader = {
  kind: 'messages',
  recognizes: (columns) =>
    columns.has('Conversation ID', 'From', 'Date') ||
    (columns.has('From', 'To', 'Date', 'Content') && !columns.has('Sent At')),
  open(columns, { threads }, account) {
    threads.tellOf(account);
    const thread = columns.of('Conversation ID');
    const from = columns.of('From');
    const sender = columns.of('Sender Profile URL');
    const to = columns.of('To');
    const recipients = columns.of('Recipient Profile URLs');
    const date = columns.of('Date');
    const subject = columns.of('Subject');
    const content = columns.of('Content');
    const folder = columns.of('Folder');
    const draft = columns.of('Is Message Draft');
    return (fields) => {
      if (/^(?:yes|true|1)$/i.test(draft(fields))) return 'draft';
      if (folder(fields).toUpperCase() === 'SPAM') return 'spam';
      const [name, address] = [from(fields), sender(fields)];
      if (address === '' && (sponsored.test(content(fields)) || sponsored.test(subject(fields)))) {
        return 'sponsored';
      }
      if (address === '' && nameless.test(name)) return 'hidden';
      const time = anyTime(date(fields));
      if (time === null) return 'badDate';
      threads.add({
        thread: thread(fields),
        from: { name, address },
        to: to(fields),
        recipients: recipients(fields),
        time,
        refuses: isRefusal(content(fields)),
      });
      return [];
    };
  },
};
