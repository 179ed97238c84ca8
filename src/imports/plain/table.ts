import type { ColumnUse } from '../../messages/column-uses.ts';
import type { TableMapping } from '../../messages/table-mapping.ts';
import { plainCell } from '../csv/plain-cell.ts';
import type { RowReading } from '../csv/table-reader.ts';
import { emailFields, textField } from '../fields.ts';
import { hash } from '../hash.ts';
import { ownSlug, slugsIn } from '../own-slug.ts';
import { somebody } from '../somebody.ts';
import { cellTime } from './cell-time.ts';
import { channelIn, minutesOf } from './talk-cells.ts';

/** A day that has begun somewhere on earth. */
const ahead = 14 * 3_600_000;

/** A reader of rows of a table of the user's own, by what they said its columns are for. */
export function tableRows(
  { uses, dayFirst, channel }: TableMapping,
  now: number,
): (fields: readonly string[]) => RowReading {
  const all = (use: ColumnUse): ((fields: readonly string[]) => string[]) => {
    const places = uses.flatMap((each, index) => (each === use ? [index] : []));
    return (fields) => places.flatMap((index) => plainCell(fields[index] ?? '') || []);
  };
  const at = (use: ColumnUse): ((fields: readonly string[]) => string) => {
    const cells = all(use);
    return (fields) => cells(fields)[0] ?? '';
  };
  const [name, first, last] = [at('name'), at('firstName'), all('lastName')];
  const [address, email, company] = [at('profileUrl'), all('email'), at('company')];
  const [date, minutes, way, place] = [at('date'), at('minutes'), at('channel'), at('place')];
  return (fields) => {
    const called = textField(name(fields)) ?? textField([first(fields), ...last(fields)].join(' '));
    const employer = textField(company(fields));
    const who = somebody({
      name: called,
      slug: ownSlug({ fields: slugsIn(address(fields)), texts: [], name: called }),
      emails: [...new Set(email(fields).flatMap(emailFields))],
      places: employer === null ? [] : [employer],
    });
    if (!who.name && !who.slug && !who.emails) return 'nobody';
    // People with their addresses and no day are an address book.
    const contact = uses.includes('email') ? ({ contact: true } as const) : {};
    if (!uses.includes('date') || date(fields) === '') return [{ kind: 'person', who, ...contact }];
    const time = cellTime(date(fields), dayFirst);
    if (time === null) return 'badDate';
    if (time > now + ahead) return 'future';
    const said = way(fields);
    const how = channelIn(said) ?? channel;
    const key = hash(`table ${JSON.stringify(who)} ${time} ${how} ${place(fields)}`);
    if (how === 'otherNetwork') {
      return [{ kind: 'interaction', key, who, time, network: textField(said || place(fields)) ?? '?' }];
    }
    const where = textField(place(fields).slice(0, 300));
    return [
      {
        kind: 'conversation',
        key,
        who,
        time,
        minutes: minutesOf(minutes(fields)),
        channel: how,
        place: where,
      },
    ];
  };
}
