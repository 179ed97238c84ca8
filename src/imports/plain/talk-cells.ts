import type { TableMapping } from '../../messages/table-mapping.ts';

type Channel = TableMapping['channel'];

const channels: readonly (readonly [Channel, RegExp])[] = [
  ['message', /whats ?app|telegram|signal|threema|\bsms\b|\bslack\b|discord|wechat/i],
  ['video', /video|zoom|teams|meet\b|skype|visio/i],
  ['phone', /phone|call|tele|anruf|appel|llamada|chiamata|liga[çc]|bellen/i],
  ['message', /message|mail|chat|nachricht|mensaje|mensagem|messaggio|bericht|linkedin/i],
  ['otherNetwork', /twitter|\bx\b|mastodon|bluesky|facebook|instagram|xing|github|network/i],
  ['inPerson', /person|face|coffee|lunch|treffen|pers[öo]nlich|caf[ée]|live/i],
];

/** How people talked, as a cell says; null: it does not say. */
export function channelIn(text: string): Channel | null {
  const said = text.slice(0, 300);
  return channels.find(([, words]) => words.test(said))?.[0] ?? null;
}

/** `25`, `ca. 25 min`, `1:30` and `1h30` (hours and minutes), `1.5 h`; null where no length is said. */
export function minutesOf(text: string): number | null {
  const said = text.slice(0, 60).replace(/^(?:ca\.?|circa|env\.?|approx\.?|about|~|≈)\s*/i, '');
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
