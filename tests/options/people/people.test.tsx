// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { peoplePage } from '../../../src/options/people/page.tsx';
import type { Outside } from '../../../src/ui/outside/outside.ts';
import { person, report } from '../../background/readings.ts';
import { Extension, good } from '../../background/worker.ts';
import { sampleOutside } from '../../gallery/samples/outside.ts';
import { pageScenes } from '../../gallery/scenes/pages.ts';
import { slow } from '../../ui/slow.ts';
import { change, control, draw, press, pressKey, settle, text, type } from '../../ui/stage.ts';

const now = Date.UTC(2026, 4, 20, 12);
let extension: Extension;
let place: HTMLElement;
/** What changed the log was another page. */
let announcedAgain: () => Promise<void>;
/** So many requests are being answered. */
let underWay = 0;

/** The page over the real background; what it announces arrives. */
async function show(part: string, through: (outside: Outside) => Outside = (same) => same): Promise<void> {
  const { settings } = pageScenes.options;
  const listeners = new Set<() => void>();
  announcedAgain = async () => {
    for (const listener of listeners) listener();
    await answers();
  };
  const announced = (): unknown => extension.chrome.local.get('changed:log');
  const outside: Outside = {
    ...sampleOutside({ settings, page: null }),
    async ask(name, input) {
      const before = announced();
      underWay += 1;
      const answer = await extension.asPopup(name, input);
      underWay -= 1;
      if (announced() !== before) for (const listener of listeners) listener();
      return answer;
    },
    onData(area, listener) {
      if (area === 'log') listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  location.hash = `people/${part}`;
  place = draw(<peoplePage.Page outside={through(outside)} settings={settings} change={() => undefined} />);
  await answers();
}

/** Lets requests, their announcements and what is drawn after them come to rest. */
async function answers(): Promise<void> {
  for (let calm = 0; calm < 12; calm = underWay > 0 ? 0 : calm + 1)
    await act(() => new Promise((done) => setTimeout(done, 10)));
  await settle();
}

const field = (label: string): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement => {
  const found = [...place.querySelectorAll('label')].find((each) => text(each).startsWith(label));
  const element = place.querySelector(`#${CSS.escape(found?.htmlFor ?? 'none')}`);
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return element;
  if (element instanceof HTMLSelectElement) return element;
  throw new Error(`no field called ${label}`);
};
const fill = (label: string, value: string): void => {
  const element = field(label);
  if (element instanceof HTMLSelectElement) {
    element.value = value;
    change(element);
  } else type(element, value);
};
const items = (): string[] => [...place.querySelectorAll('.known-item')].map(text);
const item = (name: string): Element => {
  const found = [...place.querySelectorAll('.known-item')].find((each) => text(each).includes(name));
  if (!found) throw new Error(`nothing called ${name} in ${items().join(' | ')}`);
  return found;
};

async function verdictOf(id: string): Promise<string | undefined> {
  const { pages } = await extension.record();
  return pages[0]?.invitations.find(({ reading }) => reading.id === id)?.suggestion.verdict;
}

beforeEach(async () => {
  extension = await Extension.fresh();
  good(await extension.asPopup('clock.set', { now }));
  good(await extension.asPopup('settings.set', { policy: 'ten-minute-conversation' }));
  const changed = [person('a', { name: { known: true, value: 'Sam Lee' } })];
  good(await extension.asPage('page.report', report(0, 'a', { changed })));
});
afterEach(() => {
  act(() => render(null, place));
  place.remove();
});

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
  fill('Words that put you off', 'crypto\n growth \n\ncrypto');
  press(control(place, 'Save'));
  await answers();
  expect(good(await extension.asPopup('own.get', {}))).toMatchObject({
    fullName: 'Noor Haddad',
    employers: [{ name: 'Acme', from: 2019, to: null }],
    unwantedWords: ['crypto', 'growth'],
  });
  expect(text(place)).toContain('Saved.');
});

describe('while the background is slow or fails', () => {
  const refusal = { ok: false, error: { code: 'storage', message: 'full' } } as const;
  /** A disk that is full for a request as long as `full` says so. */
  const disk = { full: '' };
  const onDisk = (same: Outside): Outside => ({
    ...same,
    ask: async (name, input) => (name === disk.full ? refusal : same.ask(name, input)),
  });
  afterEach(() => {
    disk.full = '';
  });

  const log = (id: string, name: string, time: number) =>
    extension.asPopup('conversation.save', {
      ...{ id, who: { id: null, name, profile: null }, minutes: 5, channel: 'phone', time },
      ...{ place: null, note: null },
    });
  const entry = (value: string) => extension.asPopup('entry.save', { list: 'blocked', kind: 'word', value });

  it('what is typed next is kept when the entry before is on its list', async () => {
    let busy: ReturnType<typeof slow> | undefined;
    await show('lists', (same) => {
      busy = slow(same, 'entry.save');
      return busy.outside;
    });
    fill('By', 'word');
    fill('Word', 'lanterns');
    press(control(place, 'Add'));
    await answers();
    fill('Word', 'kites');
    busy?.letAllGo();
    await answers();
    expect(field('Word').value).toBe('kites');
    expect(items()).toEqual(['lanternsWordDelete']);
  });

  it.each([
    ['lists', 'entry.save', () => entry('lanterns'), 'lanterns'],
    ['talks', 'conversation.save', () => log('t-1', 'Kim', now), 'Kim'],
  ])(
    'what could not be brought back says so, and can be tried again (%s)',
    async (part, request, add, name) => {
      good(await add());
      await show(part, onDisk);
      press(control(item(name), 'Delete'));
      await answers();
      disk.full = request;
      press(control(place, 'Undo'));
      await answers();
      expect(text(place.querySelector('.saying') ?? place)).toContain('could not be stored');
      disk.full = '';
      press(control(place, 'Undo'));
      await answers();
      expect(items()).toHaveLength(1);
      expect(text(place.querySelector('.saying') ?? place)).toBe('');
    },
  );

  it('an undo that comes late leaves what was done since, and its way back', async () => {
    good(await entry('lanterns'));
    good(await entry('kites'));
    let busy: ReturnType<typeof slow> | undefined;
    await show('lists', (same) => {
      busy = slow(same, 'entry.save');
      return busy.outside;
    });
    press(control(item('lanterns'), 'Delete'));
    await answers();
    press(control(place, 'Undo'));
    await answers();
    press(control(item('kites'), 'Delete'));
    await answers();
    busy?.letAllGo();
    await answers();
    press(control(place, 'Undo'));
    await answers();
    expect(items()).toHaveLength(2);
  });

  it('a form stays open when another entry was deleted or saved meanwhile', async () => {
    good(await log('t-1', 'Kim', now));
    good(await log('t-2', 'Noor', now - 1));
    let busy: ReturnType<typeof slow> | undefined;
    await show('talks', (same) => {
      busy = slow(same, 'conversation.delete', 'conversation.save');
      return busy.outside;
    });
    press(control(item('Kim'), 'Delete'));
    await answers();
    press(control(item('Noor'), 'Change'));
    fill('Where', 'Fair');
    busy?.letGo();
    await answers();
    expect(field('Where').value).toBe('Fair');
    press(control(place, 'Save'));
    press(control(place, 'Cancel'));
    press(control(place, 'Log a conversation'));
    fill('With whom', 'Ada');
    busy?.letAllGo();
    await answers();
    expect(field('With whom').value).toBe('Ada');
    expect(items()).toEqual([expect.stringMatching(/^Noor.*Fair/)]);
  });

  it.each([
    ['talks', 'conversation.list'],
    ['matches', 'match.list'],
    ['events', 'gathering.list'],
    ['lists', 'entry.list'],
    ['you', 'own.get'],
  ])('what could not be read says so (%s)', async (part, request) => {
    disk.full = request;
    await show(part, onDisk);
    expect(place.querySelector('.notice-failure, [class*=failure]')).not.toBeNull();
    expect(place.querySelector('[aria-busy="true"]')).toBeNull();
  });

  it('a list whose last page has lost its entry shows the page before', async () => {
    for (let at = 0; at < 21; at++) good(await log(`t-${at}`, `Person ${at}`, now - at));
    await show('talks');
    press(control(place, 'Older'));
    await answers();
    expect(items()).toHaveLength(1);
    press(control(item('Person 20'), 'Delete'));
    await answers();
    expect(items()).toHaveLength(20);
  });

  it('what one told about oneself stays as it was saved, and what comes from elsewhere shows beside what is typed', async () => {
    let busy: ReturnType<typeof slow> | undefined;
    await show('you', (same) => {
      busy = slow(same, 'own.get');
      setTimeout(() => busy?.letGo(), 5);
      return busy.outside;
    });
    fill('Your full name', 'Noor Haddad');
    fill('Words that put you off', 'crypto\n');
    press(control(place, 'Save'));
    await answers();
    // What is stored has not been read again yet.
    expect([field('Your full name').value, field('Words that put you off').value.trim()]).toEqual([
      'Noor Haddad',
      'crypto',
    ]);
    busy?.letAllGo();
    await answers();
    fill('Words that put you off', 'crypto\nlanterns');
    good(await extension.asPopup('own.set', { employers: [{ name: 'Acme' }], topicWords: ['rivets'] }));
    await announcedAgain();
    expect(field('Name').value).toBe('Acme');
    expect(field('Words that put you off').value).toBe('crypto\nlanterns');
    press(control(place, 'Save'));
    await answers();
    expect(good(await extension.asPopup('own.get', {}))).toMatchObject({
      fullName: 'Noor Haddad',
      employers: [{ name: 'Acme' }],
      topicWords: ['rivets'],
      unwantedWords: ['crypto', 'lanterns'],
    });
  });
});
