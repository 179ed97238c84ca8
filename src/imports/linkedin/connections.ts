import type { TableReader } from '../csv/table-reader.ts';
import { emailFields, slugField, textField } from '../fields.ts';
import { hash } from '../hash.ts';
import { somebody } from '../somebody.ts';
import { anyTime } from './dates.ts';

/** `Connections.csv`, with and without addresses and the notes above its header; `Contacts.csv` is a cousin. */
export const connections: TableReader = {
  kind: 'connections',
  recognizes: (columns) =>
    columns.has('First Name', 'Last Name', 'Connected On') ||
    columns.has('FirstName', 'LastName', 'Profiles'),
  open(columns) {
    const first = columns.of('First Name');
    const last = columns.of('Last Name');
    const address = columns.of('URL', 'Profiles');
    const email = columns.of('Email Address', 'Emails');
    const company = columns.of('Company', 'Companies');
    const title = columns.of('Position');
    const since = columns.of('Connected On');
    const isBook = columns.has('Profiles');
    return (fields) => {
      const name = textField(`${first(fields)} ${last(fields)}`);
      const slug = slugField(address(fields));
      // Members who hid themselves leave a row of commas and a date.
      if (name === null && slug === null) return 'hidden';
      const employer = textField(company(fields));
      const emails = emailFields(email(fields));
      // A name alone is no news.
      const position = textField(title(fields));
      if (slug === null && emails.length === 0 && employer === null && position === null) return 'nobody';
      const who = somebody({ slug, name, emails, places: employer ? [employer] : [] });
      if (isBook) return [{ kind: 'person', who, contact: true }];
      const key = hash(`connection ${JSON.stringify(who)}`);
      const connection = { key, company: employer, position, since: anyTime(since(fields)) };
      return [{ kind: 'person', who, connection }];
    };
  },
};
