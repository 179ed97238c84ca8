import ICAL from 'ical.js';
import type { FileAccount } from '../account.ts';
import type { Context } from '../context.ts';
import { emailFields } from '../fields.ts';
import { limits } from '../limits.ts';
import { blocksOf } from '../text/blocks.ts';
import { readEvent } from './event.ts';

/** Reads a calendar; its meetings wait in the context until all files are read. */
export async function readCalendar(
  text: AsyncIterable<string>,
  head: string,
  context: Context,
  account: FileAccount,
): Promise<void> {
  // Google names a calendar after its owner's address.
  const [owner = null] = emailFields(head.match(/^X-WR-CALNAME:(.*)$/im)?.[1] ?? '');
  context.owner.learn({ email: owner });
  const calendar = new ICAL.Component('vcalendar');
  for await (const { name, line, text: block } of blocksOf(text, ['VTIMEZONE', 'VEVENT'], account.skip)) {
    if (name === 'VTIMEZONE') {
      addZone(calendar, block);
      continue;
    }
    account.row();
    if (context.meetings.count >= limits.events) {
      account.skip('tooMany', line);
      continue;
    }
    try {
      context.meetings.add(readEvent(block, calendar, context.now), line, account);
    } catch {
      account.skip('brokenRow', line);
    }
  }
}

/** A zone that cannot be read is as one that is missing. */
function addZone(calendar: ICAL.Component, block: string): void {
  try {
    calendar.addSubcomponent(new ICAL.Component(ICAL.parse(block)));
  } catch {
    // The browser may know it.
  }
}
