import { beforeEach, expect, it } from 'vitest';
import { readAll } from '../../imports/reading.ts';
import { pageOf, person } from '../readings.ts';
import { Extension, good } from '../worker.ts';

const card =
  'BEGIN:VCARD\nVERSION:3.0\nFN:Mira Solberg\nEMAIL:mira@example.org\nURL:https://www.linkedin.com/in/mira-solberg-77\nEND:VCARD\n';
const meeting = (answer: string): string =>
  `BEGIN:VCALENDAR\nX-WR-CALNAME:noor@example.com\nBEGIN:VEVENT\nUID:a\nDTSTART:20260503T090000Z\nDURATION:PT30M\nORGANIZER:mailto:noor@example.com\nATTENDEE;PARTSTAT=${answer}:mailto:mira@example.org\nEND:VEVENT\nEND:VCALENDAR\n`;

let extension: Extension;
beforeEach(async () => {
  extension = await Extension.fresh();
  await extension.asPopup('settings.set', { policy: 'ten-minute-conversation' });
  await extension.asPopup('clock.set', { now: Date.UTC(2026, 10, 20) });
});

async function take(id: string, files: Readonly<Record<string, string>>): Promise<void> {
  const { records } = await readAll(files);
  good(await extension.asPopup('imports.begin', { id, name: id }));
  good(await extension.asPopup('imports.take', { id, number: 0, records: [...records] }));
  good(await extension.asPopup('imports.end', { id, state: 'done', report: { files: [], skipped: [] } }));
}

/** What is suggested for an invitation of Mira's, as it stands. */
let turn = 0;
async function verdict(): Promise<string | undefined> {
  turn += 1;
  const mira = person('1', {
    name: { known: true, value: 'Mira Solberg' },
    profileUrl: { known: true, value: 'https://www.linkedin.com/in/mira-solberg-77/' },
    note: { known: true, value: null },
  });
  const report = { visit: `visit-a${turn}`, turn: 1, page: pageOf(1), changed: [mira], present: ['1'] };
  const { suggestions } = good(await extension.asPage('page.report', report));
  return suggestions['1']?.verdict;
}

it('a meeting that the guest never answered is possible, until another calendar knows more', async () => {
  await take('first', { 'link.vcf': card, 'a.ics': meeting('NEEDS-ACTION') });
  expect(await verdict()).toBe('wait');
  await take('second', { 'b.ics': meeting('ACCEPTED') });
  expect(await verdict()).toBe('accept');
  await take('third', { 'c.ics': meeting('NEEDS-ACTION') });
  expect(await verdict()).toBe('accept');
});

it('whether it took place is not asked as a question of who somebody is', async () => {
  await take('first', { 'link.vcf': card, 'a.ics': meeting('NEEDS-ACTION') });
  await verdict();
  expect(good(await extension.asPopup('match.list', {})).open).toEqual([]);
});

it('an entry that the user changes by hand is sure', async () => {
  await take('first', { 'link.vcf': card, 'a.ics': meeting('NEEDS-ACTION') });
  const { entries } = good(await extension.asPopup('conversation.list', { search: '', offset: 0, limit: 9 }));
  const [entry] = entries;
  if (!entry) return expect.unreachable('nothing is in the log');
  const { id, time, channel, place, who } = entry;
  good(
    await extension.asPopup('conversation.save', {
      ...{ id, time, channel, place, minutes: 30, note: null },
      who,
    }),
  );
  expect(await verdict()).toBe('accept');
});
