import type { FileAccount } from '../account.ts';
import type { Context } from '../context.ts';
import { emailFields } from '../fields.ts';
import { limits } from '../limits.ts';
import { type Component, componentsOf } from '../text/components.ts';
import { readEvent } from './event.ts';
import { timesIn } from './written.ts';
import { Zones } from './zones.ts';

const read =
  /^(?:UID|SEQUENCE|DTSTAMP|LAST-MODIFIED|DTSTART|DTEND|DURATION|RECURRENCE-ID|RRULE|RDATE|EXDATE|STATUS|TRANSP|SUMMARY|LOCATION|DESCRIPTION|URL|CONFERENCE|ORGANIZER|ATTENDEE|METHOD|TZID|TIMEZONE-ID|TZOFFSET(?:FROM|TO)|X-LIC-LOCATION|X-WR-(?:CALNAME|TIMEZONE)|X-OWNER|X-GOOGLE-CONFERENCE|X-MICROSOFT-.*)$/;
/** Nobody's calendar knows more. */
const mostZones = 300;

/** Reads a calendar; its meetings wait in the context until all files are read. */
export async function readCalendar(
  text: AsyncIterable<string>,
  context: Context,
  account: FileAccount,
): Promise<void> {
  const wanted = {
    container: 'VCALENDAR',
    components: ['VTIMEZONE', 'VEVENT'],
    reads: (name: string) => read.test(name),
  };
  const { owner, meetings, now, effort } = context;
  let zones = new Zones();
  let method = '';
  let left = mostZones;
  const waiting: (() => void)[] = [];
  const keep = (component: Component): void => {
    const odd = ({ line }: { readonly line: number }): void => account.skip('oddLine', line);
    const event = readEvent(component, { zones, method, now, effort, odd });
    if (event) meetings.add(event, component.line, account);
    else account.skip('brokenRow', component.line);
  };
  for await (const met of componentsOf(text, wanted, account.skip)) {
    if (met.is === 'container') {
      for (const each of waiting.splice(0)) each();
      [zones, method] = [new Zones(), ''];
    } else if (met.is === 'property') {
      const { name, value } = met.property;
      if (name === 'METHOD') method = value.trim().toUpperCase();
      else if (/^(?:X-WR-TIMEZONE|TIMEZONE-ID)$/.test(name)) zones.own = value.trim();
      // Google names a calendar after its owner's address; Outlook tells the owner.
      else if (/^(?:X-WR-CALNAME|X-OWNER)$/.test(name)) owner.learn({ email: emailFields(value)[0] ?? null });
    } else if (met.component.name === 'VTIMEZONE') {
      if (left-- > 0) zones.define(met.component);
    } else {
      account.row();
      const { component } = met;
      if (meetings.count + waiting.length >= limits.events) account.skip('tooMany', component.line);
      // Its zone may be defined behind it.
      else if (namesOnly(component, zones)) waiting.push(() => keep(component));
      else keep(component);
    }
  }
  for (const each of waiting) each();
}

/** Whether an event names a zone that is not known yet. */
function namesOnly({ properties }: Component, zones: Zones): boolean {
  const start = properties.find(({ name }) => name === 'DTSTART');
  return start !== undefined && timesIn(start).some(({ zone }) => !zones.knows(zone));
}
