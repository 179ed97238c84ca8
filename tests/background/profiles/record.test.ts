import { beforeEach, describe, expect, it } from 'vitest';
import type { ProfileRecord } from '../../../src/messages/profile.ts';
import { profileCaps } from '../../../src/messages/profile.ts';
import { person, report } from '../readings.ts';
import { Extension, good } from '../worker.ts';
import { card, listing, record } from './sheets.ts';

let extension: Extension;

beforeEach(async () => {
  extension = await Extension.fresh();
});

const day = 86_400_000;
const now = Date.UTC(2026, 10, 21);
const at = (time: number) => extension.asPopup('clock.set', { now: time });
const open = async (sent: ProfileRecord) => good(await extension.asPage('profile.record', sent, 8));
const read = async (slug: string) => good(await extension.asPopup('profile.get', { slug })).read;
const missingOf = async (id: string) => {
  const { pages } = await extension.record();
  return pages[0]?.invitations.find(({ reading }) => reading.id === id)?.suggestion.missing ?? [];
};
/** The facts missing for an invitation, and what would settle them. */
const missing = async (id: string) =>
  (await missingOf(id)).map(({ fact, settledBy }) => `${fact}: ${settledBy}`);

describe('an opened profile', () => {
  it('is remembered with its date, whatever way its address is written', async () => {
    await at(now);
    await open(record('J%C3%BCrgen-x', { cards: [listing('Skills', ['Rivets'], ['Boats'])] }));
    await extension.wake();
    expect(await read('jürgen-x')).toMatchObject({
      at: now,
      whole: true,
      profile: {
        photo: true,
        headline: 'Engineer',
        place: 'Delft, Netherlands',
        connections: 500,
        skills: 2,
      },
    });
    expect(await read('somebody-else')).toBeNull();
  });

  it('keeps what an earlier visit showed and this one did not', async () => {
    await at(now - 10 * day);
    await open(record('ada', { cards: [listing('Skills', ['Rivets'])] }));
    await at(now);
    await open(record('ada', { photo: false, top: [], contact: null, end: false }));
    expect(await read('ada')).toMatchObject({
      at: now,
      whole: true,
      profile: { photo: false, headline: 'Engineer', skills: 1, experiences: [] },
    });
  });

  it('says the same however often it is reported, by whatever worker', async () => {
    await at(now);
    const sent = record('ada', { cards: [listing('Experience', ['Clerk', 'Initech', '2019 - Present'])] });
    await open(sent);
    const once = await read('ada');
    await extension.wake();
    await open(sent);
    await open(sent);
    expect(await read('ada')).toEqual(once);
  });

  it('is not remembered while Anteroom is switched off', async () => {
    await extension.asPopup('settings.set', { enabled: false });
    await open(record('ada'));
    expect(await read('ada')).toBeNull();
  });

  it.each<[what: string, sent: unknown]>([
    ['nothing', {}],
    ['no name', record('ada', { name: '' })],
    ['a line without end', record('ada', { top: ['x'.repeat(profileCaps.line + 1)] })],
    ['too many cards', record('ada', { cards: Array.from({ length: 41 }, () => card('About')) })],
    ['something more', { ...record('ada'), more: 1 }],
  ])('is refused with %s', async (_, sent) => {
    expect(await extension.asPage('profile.record', sent as ProfileRecord)).toMatchObject({
      ok: false,
      error: { code: 'malformed' },
    });
    expect(await read('ada')).toBeNull();
  });

  it('is told by pages on LinkedIn only, and asked for by our own pages only', async () => {
    expect(await extension.asPopup('profile.record', record('ada'))).toMatchObject({
      ok: false,
      error: { code: 'forbidden' },
    });
    expect(await extension.asPage('profile.get', { slug: 'ada' })).toMatchObject({
      ok: false,
      error: { code: 'forbidden' },
    });
  });
});

describe('a suggestion that waits for a profile', () => {
  const cards = [
    card('About', { lines: ['I like rivets.'] }),
    listing('Activity', ['Ada posted this', '2w']),
    listing(
      'Experience',
      ['Clerk', 'Initech', '2019 - Present'],
      ['Page', 'Acme', '2015 - 2019'],
      ['Boy', 'Zoo', '2014'],
    ),
    listing('Education', ['Quince College', '2010 - 2014']),
    listing('Skills', ['Rivets'], ['Boats'], ['Ropes'], ['Knots'], ['Sails']),
    listing('Recommendations', ['Casey Ray', 'Fine.']),
  ];

  beforeEach(async () => {
    await at(now);
    await extension.asPopup('settings.set', { policy: 'picky' });
    await extension.asPage('page.report', report(0, 'ab'));
    extension.chrome.pushed.length = 0;
  });

  it('settles in every open page as soon as it was opened, and no other does', async () => {
    expect(await missing('a')).toContain('profile.completeness: profile');
    await open(record('person-a', { cards }));
    expect(await missing('a')).not.toContain('profile.completeness: profile');
    expect(await missing('b')).toContain('profile.completeness: profile');
    const push = extension.chrome.pushed.find(({ message }) => message.push === 'suggestions.changed');
    expect(push).toMatchObject({ message: { value: { suggestions: { a: { policy: { id: 'picky' } } } } } });
  });

  it('waits again once what was read is too old, which the user sets', async () => {
    await open(record('person-a', { cards }));
    await at(now + 60 * day);
    await extension.asPage('page.report', report(1, 'a', { present: ['a', 'b'] }));
    expect(await missing('a')).not.toContain('profile.completeness: profile');
    await extension.asPopup('settings.set', { profileStaleDays: 30 });
    expect(await missing('a')).toContain('profile.completeness: profile');
    expect((await missingOf('a')).map(({ opened }) => opened)).toContainEqual({ at: now, tooOld: true });
    await extension.asPopup('settings.set', { profileStaleDays: 3650 });
    expect(await missing('a')).not.toContain('profile.completeness: profile');
  });

  it('says that the profile was only begun, and asks for it no more once it was seen to its end', async () => {
    const { cards: _, ...head } = record('person-a').sheet;
    await open({ slug: 'person-a', sheet: { ...head, cards: [], end: false } });
    expect((await missingOf('a')).map(({ opened }) => opened)).toContainEqual({ at: now, tooOld: false });
    // Whether they post at all is not to be told from this card, however often it is looked at.
    await open(
      record('person-a', { cards: [...cards.filter(({ title }) => title !== 'Activity'), card('Activity')] }),
    );
    const left = await missing('a');
    expect(left).toContain('profile.completeness: page');
    expect(left.filter((each) => each.endsWith(': profile'))).toEqual([]);
  });

  it('stands on the profile also when that was opened before the invitation came', async () => {
    await open(record('person-c', { cards }));
    const { suggestions } = good(
      await extension.asPage(
        'page.report',
        report(1, '', { changed: [person('c')], present: ['a', 'b', 'c'] }),
      ),
    );
    expect(suggestions['c']?.missing.map(({ fact }) => fact)).not.toContain('profile.completeness');
  });
});
