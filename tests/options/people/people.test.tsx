// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { good } from '../../background/worker.ts';
import { control, press, pressKey, text } from '../../ui/stage.ts';
import {
  answers,
  extension,
  field,
  fill,
  item,
  items,
  now,
  place,
  show,
  usePeople,
  verdictOf,
} from './shown.tsx';

usePeople();

describe('conversations', () => {
  it('are logged, changed, searched, deleted and brought back', async () => {
    await show('talks');
    expect(text(place)).toContain('No conversations yet');
    press(control(place, 'Log a conversation'));
    expect(document.activeElement).toBe(field('With whom'));
    fill('With whom', 'Sam Lee');
    fill('Address of their profile', 'linkedin.com/in/person-a/');
    fill('When', '2026-05-03');
    fill('Minutes', '25');
    fill('Where', 'Fair');
    press(control(place, 'Save'));
    await answers();
    expect(items()).toEqual(['Sam LeeMay 3, 2026 · 25 min · In person · FairChangeDelete']);
    expect(await verdictOf('a')).toBe('accept');

    press(control(item('Sam'), 'Change'));
    fill('Minutes', '');
    fill('How', 'message');
    pressKey('Enter', {}, { at: field('Minutes') });
    await answers();
    expect(items()).toEqual(['Sam LeeMay 3, 2026 · By messages · FairChangeDelete']);

    fill('Search', 'nobody');
    await answers();
    expect(text(place)).toContain('Nothing found');
    fill('Search', 'fair');
    await answers();
    press(control(item('Sam'), 'Delete'));
    await answers();
    expect(items()).toEqual([]);
    expect(text(place.querySelector('[role="status"]') ?? place)).toContain('Deleted.');
    expect(document.activeElement?.tagName).toBe('H3');
    press(control(place, 'Undo'));
    await answers();
    expect(items()).toHaveLength(1);
  });

  it('offer people who are known, and say what cannot be used', async () => {
    await show('talks');
    press(control(place, 'Log a conversation'));
    fill('With whom', 'sam');
    await answers();
    await answers();
    expect([...place.querySelectorAll('option')].map(({ value }) => value)).toContain('Sam Lee (person-a)');
    fill('With whom', 'Sam Lee (person-a)');
    expect(field('Address').value).toBe('person-a');
    fill('Address', 'https://example.com/sam');
    press(control(place, 'Save'));
    await answers();
    expect(text(place)).toContain('An address of a profile looks like linkedin.com/in/jane-doe');
    pressKey('Escape', {}, { at: field('Minutes') });
    expect(place.querySelector('fieldset')).toBeNull();
  });
});

it('a possible match is asked about, settled, and can be taken back', async () => {
  const who = { id: null, name: 'Samuel Lee', profile: null };
  const talk = { time: now - 86_400_000, minutes: 30, channel: 'phone' as const, place: null, note: null };
  good(await extension.asPopup('conversation.save', { id: 't1', who, ...talk }));
  expect(await verdictOf('a')).toBe('wait');
  await show('matches');
  expect(text(item('Sam Lee'))).toContain('Is this the Samuel Lee you talked to on');
  press(control(item('Sam Lee'), 'Yes'));
  await answers();
  expect(await verdictOf('a')).toBe('accept');
  expect(items()).toEqual(['Sam Lee is the Samuel Lee in your log.Take back']);
  press(control(place, 'Take back'));
  await answers();
  expect(await verdictOf('a')).toBe('wait');
  press(control(item('Sam Lee'), 'No'));
  await answers();
  expect(await verdictOf('a')).toBe('decline');
});

it('lists take people by the address of their profile, and companies and words', async () => {
  await show('lists');
  expect(text(place)).toContain('Your lists are empty');
  fill('List', 'allowed');
  fill('Address of their profile', 'https://www.linkedin.com/in/person-a/');
  press(control(place, 'Add'));
  await answers();
  expect(await verdictOf('a')).toBe('accept');
  fill('By', 'word');
  fill('Word', 'Growth Hacker');
  pressKey('Enter', {}, { at: field('Word') });
  await answers();
  expect(items()).toEqual(['person-aPersonDelete', 'growth hackerWordDelete']);
  press(control(item('person-a'), 'Delete'));
  await answers();
  expect(await verdictOf('a')).toBe('decline');
  press(control(place, 'Undo'));
  await answers();
  expect(await verdictOf('a')).toBe('accept');
});

it('events are added with who was there', async () => {
  await show('events');
  press(control(place, 'Add an event'));
  fill('Name of the event', 'Fair');
  fill('First day', '2026-05-01');
  fill('Who else', 'Sam Lee (person-a)\nhttps://www.linkedin.com/in/kim/');
  press(control(place, 'Save'));
  await answers();
  expect(items()).toEqual(['FairMay 1, 2026 · Sam Lee and kimChangeDelete']);
  press(control(item('Fair'), 'Delete'));
  await answers();
  press(control(place, 'Undo'));
  await answers();
  expect(items()).toHaveLength(1);
});

it('what one tells about oneself is saved together', async () => {
  await show('you');
  fill('Your full name', 'Noor Haddad');
  press(control(place, 'Add an employer'));
  expect(document.activeElement).toBe(field('Name'));
  fill('Name', 'Acme');
  fill('From', '2019');
  fill('Your headline', 'Engineer of bridges');
  fill('Your positions, newest first, one a line', 'Bridge engineer\nDraughtswoman');
  fill('Your skills, one a line', 'Steel\n\nSteel\nWind');
  fill('Words that put you off', 'crypto\n growth \n\ncrypto');
  press(control(place, 'Save'));
  await answers();
  expect(good(await extension.asPopup('own.get', {}))).toMatchObject({
    fullName: 'Noor Haddad',
    employers: [{ name: 'Acme', from: 2019, to: null }],
    headline: 'Engineer of bridges',
    titles: ['Bridge engineer', 'Draughtswoman'],
    skills: ['Steel', 'Wind'],
    unwantedWords: ['crypto', 'growth'],
  });
  expect(text(place)).toContain('Saved.');
  fill('Your headline', '');
  fill('Your skills, one a line', '');
  press(control(place, 'Save'));
  await answers();
  const own = good(await extension.asPopup('own.get', {}));
  expect(own).toMatchObject({ fullName: 'Noor Haddad', titles: ['Bridge engineer', 'Draughtswoman'] });
  expect(own).not.toHaveProperty('headline');
  expect(own).not.toHaveProperty('skills');
});
