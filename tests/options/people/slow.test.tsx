// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { Outside } from '../../../src/ui/outside/outside.ts';
import { good } from '../../background/worker.ts';
import { slow } from '../../ui/slow.ts';
import { control, press, text } from '../../ui/stage.ts';
import {
  announcedAgain,
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
} from './shown.tsx';

usePeople();

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
