import type { ColumnUse } from '../../messages/column-uses.ts';
import type { TableMapping } from '../../messages/table-mapping.ts';
import type { RowReading } from '../csv/table-reader.ts';
import { emailFields, slugField, textField } from '../fields.ts';
import { hash } from '../hash.ts';
import { somebody } from '../somebody.ts';
import { cellTime } from './cell-time.ts';

type Channel = TableMapping['channel'];

const channels: readonly (readonly [Channel, RegExp])[] = [
  ['video', /video|zoom|teams|meet\b|skype|visio/i],
  ['phone', /phone|call|tele|anruf|appel|llamada|chiamata|liga[çc]|bellen/i],
  ['message', /message|mail|chat|nachricht|mensaje|mensagem|messaggio|bericht|linkedin/i],
  ['otherNetwork', /twitter|\bx\b|mastodon|bluesky|facebook|instagram|xing|github|network/i],
  ['inPerson', /person|face|coffee|lunch|treffen|pers[öo]nlich|caf[ée]|live/i],
];

/** A reader of rows of a table of the user's own, by what they said its columns are for. */
export function tableRows({
  uses,
  dayFirst,
  channel,
}: TableMapping): (fields: readonly string[]) => RowReading {
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
    if (!uses.includes('date')) return [{ kind: 'person', who }];
    const time = cellTime(date(fields), dayFirst);
    if (time === null) return 'badDate';
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

/** `25`, `25 min`, `1:30` (hours and minutes), `1.5 h`; null where no length is said. */
function minutesOf(text: string): number | null {
  const [, hours, rest] = text.match(/^(\d{1,3}):(\d{2})(?::\d{2})?$/) ?? [];
  if (hours !== undefined && rest !== undefined) return Number(hours) * 60 + Number(rest);
  const [, amount, unit = ''] = text.match(/^(\d+(?:[.,]\d+)?)\s*([\p{L}.]*)/u) ?? [];
  if (amount === undefined) return null;
  const value = Number(amount.replace(',', '.')) * (/^(?:h|st|u)/i.test(unit) ? 60 : 1);
  return value <= 100_000 ? value : null;
}
