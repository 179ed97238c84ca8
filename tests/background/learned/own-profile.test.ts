import { beforeEach, describe, expect, it } from 'vitest';
import type { OwnChange } from '../../../src/messages/own.ts';
import type { ProfileCard, ProfileRecord, ProfileSheet } from '../../../src/messages/profile.ts';
import { listing, sheet } from '../profiles/sheets.ts';
import { Extension, good } from '../worker.ts';

const now = Date.UTC(2026, 10, 21);

let extension: Extension;

beforeEach(async () => {
  extension = await Extension.fresh();
  good(await extension.asPopup('clock.set', { now }));
});

/** A card with something in it, all of it shown unless said otherwise. */
const filled = (card: ProfileCard, more: string | null = null): ProfileCard => ({
  ...card,
  keys: ['links'],
  more,
});
const experience = (...entries: string[][]) => filled(listing('Experience', ...entries));
const clerk = ['Clerk', 'Initech · Full-time', '2015 - 2019'];
const engineer = ['Engineer', 'Example Cloud', 'Jan 2019 - Present · 7 yrs'];
const cards = [
  experience(engineer, clerk),
  filled(listing('Education', ['Delft College', 'BSc', '2011 - 2015'])),
  filled(listing('Skills', ['Rivets', '12 endorsements'], ['Boats'])),
];

const record = (change: Partial<ProfileSheet> = {}): ProfileRecord => ({
  slug: 'ada',
  sheet: sheet({ cards, ...change }),
  edit: { slugs: ['ada'], labels: [] },
});
const open = async (sent = record()) => good(await extension.asPage('profile.record', sent));
const own = async () => good(await extension.asPopup('own.get', {}));
const type = async (change: OwnChange) => good(await extension.asPopup('own.set', change));
const imports = async () => good(await extension.asPopup('imports.list', {})).imports;
const undo = async () => good(await extension.asPopup('imports.undo', { id: 'page:profile' }));

const all = {
  fullName: 'Ada Quill',
  headline: 'Engineer',
  place: 'Delft, Netherlands',
  employers: [
    { name: 'Example Cloud', from: 2019, to: null },
    { name: 'Initech', from: 2015, to: 2019 },
  ],
  titles: ['Engineer', 'Clerk'],
  schools: [{ name: 'Delft College', from: 2011, to: 2015 }],
  skills: ['Rivets', 'Boats'],
};

describe('your own profile', () => {
  it('fills what you are, is listed with what it said, and is taken back as a whole', async () => {
    const before = await own();
    await open();
    expect(await own()).toMatchObject(all);
    expect(await imports()).toMatchObject([{ id: 'page:profile', time: now, state: 'done', own: all }]);
    const { removed, own: gone } = await undo();
    expect({ removed, gone: [...gone].sort() }).toEqual({ removed: 0, gone: Object.keys(all).sort() });
    expect(await own()).toEqual(before);
    expect(await imports()).toEqual([]);
  });

  it('overwrites nothing you typed, and takes none of it back', async () => {
    const typed = {
      headline: 'Maker of boats',
      place: 'Rotterdam',
      employers: [{ name: 'Initech', from: 2016 }],
      skills: ['boats'],
    };
    await type(typed);
    await open();
    const told = await own();
    expect(told).toMatchObject({
      headline: 'Maker of boats',
      place: 'Rotterdam',
      skills: ['boats', 'Rivets'],
    });
    expect(told.employers).toEqual([...typed.employers, all.employers[0]]);
    await undo();
    expect(await own()).toMatchObject(typed);
  });

  it('says the same however often it is opened, also by a worker that slept', async () => {
    await open();
    const before = [await own(), await imports()];
    good(await extension.asPopup('clock.set', { now: now + 86_400_000 }));
    await open();
    await extension.wake();
    await open();
    expect([await own(), await imports()]).toEqual(before);
  });

  it('that changed since takes the place of what it said before, and of nothing else', async () => {
    await open();
    await type({ place: 'Rotterdam' });
    await open(
      record({
        top: ['2nd', 'Head of rivets', 'Leiden, Netherlands', 'Contact info'],
        cards: [experience(engineer)],
      }),
    );
    const told = await own();
    expect(told).toMatchObject({
      ...{ headline: 'Head of rivets', place: 'Rotterdam', titles: ['Engineer'] },
      ...{ employers: [all.employers[0]], schools: all.schools, skills: all.skills },
    });
    await undo();
    expect(await own()).toMatchObject({ place: 'Rotterdam', employers: [], schools: [] });
  });

  it('that is shown in part takes nothing away, and is not taken for all there is', async () => {
    await open();
    await open(record({ cards: [filled(listing('Experience', engineer), 'Show all 7 experiences')] }));
    expect(await own()).toMatchObject({ employers: all.employers, partial: ['employers'] });
    await open();
    expect((await own()).partial).toBeUndefined();
  });

  it('that is empty says nothing but its name: what LinkedIn draws into it is nobody’s', async () => {
    const drawn = listing('Experience', ['Job title', 'Organization', '2023 - Present']);
    await open(record({ top: ['--'], contact: null, cards: [drawn, listing('Skills', ['Soft skills'])] }));
    const { fullName, ...rest } = await own();
    expect(fullName).toBe('Ada Quill');
    expect(rest).toMatchObject({ place: null, employers: [], schools: [] });
    expect(rest).not.toHaveProperty('headline');
    expect(rest).not.toHaveProperty('titles');
    expect(rest).not.toHaveProperty('skills');
  });

  it('is nobody else’s: no profile is remembered of it, and no facts', async () => {
    await open();
    expect(good(await extension.asPopup('profile.get', { slug: 'ada' })).read).toBeNull();
  });

  it('is not read once that is switched off', async () => {
    good(await extension.asPopup('settings.set', { learnProfile: false }));
    await open();
    expect(await imports()).toEqual([]);
    expect(good(await extension.asPopup('profile.get', { slug: 'ada' })).read).toBeNull();
  });
});

describe('whose profile it is', () => {
  const isOwn = async (change: Partial<ProfileRecord>) => {
    await open({ ...record(), ...change });
    const [imported, { read }] = [
      await imports(),
      good(await extension.asPopup('profile.get', { slug: change.slug ?? 'ada' })),
    ];
    return imported.length > 0 ? 'own' : read ? 'other' : 'nobody';
  };
  const labels = (...said: string[]) => ({ slugs: [], labels: said });
  const language = (lang: string) => sheet({ cards, language: lang });

  it.each([
    ['links for editing that name it', { edit: { slugs: ['ada'], labels: [] } }, 'own'],
    ['the same in other letters', { slug: 'J%C3%BCrgen', edit: { slugs: ['jürgen'], labels: [] } }, 'own'],
    ['the address of one’s own', { slug: 'me', edit: labels() }, 'own'],
    ['“Edit intro”', { edit: labels('Open to', 'Edit intro') }, 'own'],
    ['the same in German', { edit: labels('Einleitung bearbeiten'), sheet: language('de') }, 'own'],
    ['the same in French', { edit: labels('Modifier l’introduction'), sheet: language('fr') }, 'own'],
    ['the same in Spanish', { edit: labels('Editar presentación'), sheet: language('es') }, 'own'],
    ['nothing of the kind', { edit: labels('Message Ada', 'Invite Ada to connect') }, 'other'],
    ['words in a longer one', { edit: labels('Edit intro of somebody') }, 'other'],
    ['links for editing another one', { edit: { slugs: ['bo'], labels: [] } }, 'nobody'],
  ])('%s', async (_, change, whose) => {
    expect(await isOwn(change)).toBe(whose);
  });
});

describe('an export', () => {
  it('of all employers makes the list whole again', async () => {
    await open(record({ cards: [filled(listing('Experience', engineer), 'Show all 7 experiences')] }));
    expect((await own()).partial).toEqual(['employers']);
    good(await extension.asPopup('imports.begin', { id: 'import-1', name: 'Positions.csv' }));
    const records = [{ kind: 'own' as const, own: { employers: [{ name: 'Windfall' }] } }];
    good(await extension.asPopup('imports.take', { id: 'import-1', number: 0, records }));
    expect((await own()).partial).toBeUndefined();
    await open(record({ cards: [filled(listing('Experience', engineer), 'Show all 7 experiences')] }));
    expect((await own()).partial).toBeUndefined();
  });
});
