import type { ColumnUse } from '../../messages/column-uses.ts';
import type { TableMapping } from '../../messages/table-mapping.ts';
import type { RowReading } from '../csv/table-reader.ts';
import { emailFields, slugField, textField } from '../fields.ts';
import { hash } from '../hash.ts';
import { somebody } from '../somebody.ts';
import { cellTime } from './cell-time.ts';

type Channel = TableMapping['channel'];

const channels: readonly (readonly [Channel, RegExp])[] = [
  ['message', /whats ?app|telegram|signal|threema|\bsms\b|\bslack\b|discord|wechat/i],
  ['video', /video|zoom|teams|meet\b|skype|visio/i],
  ['phone', /phone|call|tele|anruf|appel|llamada|chiamata|liga[çc]|bellen/i],
  ['message', /message|mail|chat|nachricht|mensaje|mensagem|messaggio|bericht|linkedin/i],
  ['otherNetwork', /twitter|\bx\b|mastodon|bluesky|facebook|instagram|xing|github|network/i],
  ['inPerson', /person|face|coffee|lunch|treffen|pers[öo]nlich|caf[ée]|live/i],
];

/** A day that has begun somewhere on earth. */
const ahead = 14 * 3_600_000;

/** A reader of rows of a table of the user's own, by what they said its columns are for. */
export function tableRows(
  { uses, dayFirst, channel }: TableMapping,
  now: number,
): (fields: readonly string[]) => RowReading {
  const at = (use: ColumnUse): ((fields: readonly string[]) => string) => {
    const index = uses.indexOf(use);
    return index < 0 ? () => '' : (fields) => fields[index]?.trim() ?? '';
  };
  const [name, first, last] = [at('name'), at('firstName'), at('lastName')];
  const [address, email, company] = [at('profileUrl'), at('email'), at('company')];
  const [date, minutes, way, place] = [at('date'), at('minutes'), at('channel'), at('place')];
  return (fields) => {
    const called = textField(name(fields)) ?? textField(`${first(fields)} ${last(fields)}`);
    const employer = textField(company(fields));
    const who = somebody({
      name: called,
      slug: slugField(address(fields)),
      emails: emailFields(email(fields)),
      places: employer === null ? [] : [employer],
    });
    if (!who.name && !who.slug && !who.emails) return 'nobody';
    // People with their addresses and no day are an address book.
    const contact = uses.includes('email') ? ({ contact: true } as const) : {};
    if (!uses.includes('date')) return [{ kind: 'person', who, ...contact }];
    const time = cellTime(date(fields), dayFirst);
    if (time === null) return 'badDate';
    if (time > now + ahead) return 'future';
    const said = way(fields);
    const how = channels.find(([, words]) => words.test(said))?.[0] ?? channel;
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

/** `25`, `ca. 25 min`, `1:30` and `1h30` (hours and minutes), `1.5 h`; null where no length is said. */
function minutesOf(text: string): number | null {
  const said = text.replace(/^(?:ca\.?|circa|env\.?|approx\.?|about|~|≈)\s*/i, '');
  const [, hours, rest] =
    said.match(/^(\d{1,3}):(\d{2})(?::\d{2})?$/) ??
    said.match(/^(\d{1,3})\s*(?:h|st|u|or[ae])[\p{L}.]*\s*(\d{1,2})(?:\s*m[\p{L}.]*)?$/iu) ??
    [];
  if (hours !== undefined && rest !== undefined) return Number(hours) * 60 + Number(rest);
  const [, amount, unit = ''] = said.match(/^(\d+(?:[.,]\d+)?)\s*([\p{L}.]*)/u) ?? [];
  if (amount === undefined) return null;
  const value = Number(amount.replace(',', '.')) * lengthOf(unit);
  return value <= 100_000 ? value : null;
}

/** Minutes in what a length is counted in; no unit means minutes. */
function lengthOf(unit: string): number {
  if (/^(?:h|st|u|or[ae])/i.test(unit)) return 60;
  return /^s/i.test(unit) ? 1 / 60 : 1;
}
