import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSheet } from '../../../src/background/profiles/read/profile.ts';
import { profileSheet, rememberedProfile } from '../../../src/messages/profile.ts';
import { card, listing, sheet } from './sheets.ts';

const of = (...args: Parameters<typeof sheet>) => readSheet(sheet(...args)).profile;

describe('connections', () => {
  it.each<[language: string, line: string, count: number | null]>([
    ['en', '500+ connections', 500],
    ['en', '1 connection', 1],
    ['en', '12 mutual connections', null],
    ['en', '53 connections follow this page', null],
    ['en', '1,234 followers', null],
    ['de', 'Mehr als 500 Kontakte', 500],
    ['de', '71 weitere gemeinsame Kontakte', null],
    ['fr', 'Plus de 500 relations', 500],
    ['pt', '+ de 500 conexões', 500],
    ['ar', '+٥٠٠ زميل', 500],
    ['zh', '500+ 位好友', 500],
    ['cs', '500+ spojení', 500],
    ['cs', '340 spojení', null],
    ['', '340 Kontakte', 340],
  ])('%s: %s', (language, line, count) => {
    expect(of({ language: language || null, top: ['Somebody', line] }).connections).toBe(count);
  });
});

describe('the head', () => {
  it.each<
    [what: string, top: string[], contact: number | null, headline: string | null, place: string | null]
  >([
    [
      'nearness and pronouns before it',
      ['She/Her', '2nd', 'Engineer', 'Delft', 'Contact info'],
      4,
      'Engineer',
      'Delft',
    ],
    ['no place', ['2nd', 'Engineer', 'Contact info'], 2, 'Engineer', null],
    ['no link to the contact details', ['Engineer', 'Delft'], null, 'Engineer', null],
    [
      'a headline that begins with a number',
      ['3rd+', '2nd chances for kites', 'Delft', 'Contact info'],
      3,
      '2nd chances for kites',
      'Delft',
    ],
    ['dashes', ['--', 'Delft', 'Contact'], 2, '', 'Delft'],
    ['nothing', [], null, null, null],
  ])('%s', (_, top, contact, headline, place) => {
    expect(of({ top, contact })).toMatchObject({ headline, place });
  });
});

describe('activity', () => {
  it.each<[language: string, lines: string[], active: boolean | null, days: number | null]>([
    ['en', ['Jo posted this • 3mo', 'Jo reposted this • 2w'], true, 14],
    ['en', ['Jo posted this • 5m'], true, 0],
    ['en', ['Jo hasn’t posted yet'], false, null],
    ['en', ['Something else'], null, null],
    ['de', ['Hat das gepostet • 2 Wochen'], true, 14],
    ['fr', ['Zoé a publié ceci • 3 j'], true, 3],
    ['nl', ['Geplaatst • 6 mnd'], true, 180],
    ['ru', ['Публикация • 2 нед.'], true, 14],
    ['ja', ['投稿 • 2週間'], true, 14],
  ])('%s: %j', (language, lines, active, daysSinceActivity) => {
    expect(of({ language, cards: [{ ...card('x'), keys: ['recent-activity'], lines }] })).toMatchObject({
      active,
      daysSinceActivity,
    });
  });
});

describe('counts', () => {
  it.each<[what: string, change: object, skills: number | null]>([
    ['entries', listing('Skills', ['A'], ['B']), 2],
    ['the title', card('Skills (74)', { lines: ['A'] }), 74],
    ['the link to all', { ...listing('Skills', ['A'], ['B']), more: 'Show all 1,024 skills' }, 1024],
    [
      'a link that counts fewer than are there',
      { ...listing('Skills', ['A'], ['B']), more: 'Show 1 more' },
      2,
    ],
    ['bare lines without endorsements', card('Skills', { lines: ['A', '12 endorsements', 'B'] }), 2],
    ['a card that is still empty', card('Skills'), null],
  ])('by %s', (_, change, skills) => {
    expect(of({ cards: [{ ...card('Skills'), ...change }] }).skills).toBe(skills);
  });
});

it('what is missing is known to be none at the end of the page only', () => {
  expect(of({ cards: [] })).toMatchObject({ about: false, skills: 0, experiences: [], active: false });
  expect(of({ cards: [], end: false })).toMatchObject({
    about: null,
    skills: null,
    experiences: null,
    active: null,
  });
});

it('any sheet of the contract becomes a profile of the contract', () => {
  const line = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.constantFrom('2019 - Present', '500+', '2w', 'Initech · Full-time'),
  );
  const lines = fc.array(line, { maxLength: 8 });
  const anyCard = fc.record({
    keys: fc.array(
      fc.constantFrom('experience', 'details/skills', 'card.refXAbout', '__proto__', 'constructor'),
      { maxLength: 3 },
    ),
    title: fc.oneof(
      fc.constantFrom('Education', 'Activity', 'Recommendations', 'toString'),
      fc.string({ maxLength: 40 }),
    ),
    lines,
    items: fc.array(fc.record({ lines, nested: fc.array(lines, { maxLength: 3 }) }), { maxLength: 4 }),
    more: fc.option(fc.string({ maxLength: 30 })),
  });
  const anySheet = fc.record({
    name: fc.string({ minLength: 1, maxLength: 40 }),
    memberId: fc.constant(null),
    language: fc.option(fc.constantFrom('en', 'de-DE', 'nb', 'xx', '', 'constructor')),
    photo: fc.option(fc.boolean()),
    top: lines,
    contact: fc.option(fc.nat(60)),
    cards: fc.array(anyCard, { maxLength: 6 }),
    end: fc.boolean(),
  });
  fc.assert(
    fc.property(anySheet, (given) => {
      const { profile } = readSheet(profileSheet.parse(given));
      expect(rememberedProfile.safeParse(profile).success).toBe(true);
    }),
  );
});
