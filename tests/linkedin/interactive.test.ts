import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isPerson } from './generator/rows.ts';
import { type Config, configFrom, defaults } from './interactive/config.ts';
import { Log } from './interactive/log.ts';
import { invitations } from './interactive/people/invitations.ts';
import { profileOf } from './interactive/people/profile.ts';
import { type Place, World } from './interactive/world.ts';
import { pageFile, respond } from './site.ts';

const config = (change: Partial<Config> = {}): Config => ({ ...defaults, things: false, ...change });

describe('the people who invite', () => {
  const some = invitations({ ...defaults, count: 200 });
  const people = some.filter((row) => isPerson(row));

  test('are the same for the same seed and others for another', () => {
    expect(invitations({ ...defaults, count: 200 })).toEqual(some);
    expect(invitations({ ...defaults, count: 200, seed: 2 })).not.toEqual(some);
  });

  test('have numbers and slugs of their own, up to the largest count', () => {
    const most = invitations({ ...defaults, count: 500 });
    expect(new Set(most.map(({ id }) => id)).size).toBe(500);
    const slugs = most.filter((row) => isPerson(row)).map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
  });

  test('differ in everything a policy asks for', () => {
    const counts = people.map(({ mutual }) => mutual?.count ?? 0);
    expect(counts).toContain(0);
    expect(Math.max(...counts)).toBeGreaterThan(70);
    expect(Math.max(...counts)).toBeLessThanOrEqual(300);
    for (const yes of [true, false]) {
      expect(people.some(({ verified }) => verified === yes)).toBe(true);
      expect(people.some(({ premium }) => premium === yes)).toBe(true);
      expect(people.some(({ acceptAsLink }) => acceptAsLink === yes)).toBe(true);
      expect(people.some(({ note }) => (note !== undefined) === yes)).toBe(true);
      expect(people.some(({ photo }) => (photo === 'ghost') === yes)).toBe(true);
    }
    expect(new Set(some.map(({ kind }) => kind)).size).toBe(7);
    expect(people.filter(({ note }) => note).length).toBeLessThan(people.length / 2);
  });

  test('have profiles from hollow to full', () => {
    const sections = people.map((person) => profileOf(person).experience.length);
    expect(Math.min(...sections)).toBe(0);
    expect(Math.max(...sections)).toBeGreaterThan(2);
  });
});

describe('what the page is told', () => {
  test.each([
    [{ count: '9' }, { count: 9 }],
    [{ count: '9000' }, { count: 500 }],
    [{ count: 'many' }, { count: defaults.count }],
    [
      { lang: 'xx', generation: 'g2', theme: 'dark' },
      { lang: 'en', generation: 'g2', theme: 'dark' },
    ],
    [{ stale: '-3' }, { stale: -3 }],
    [
      { urn: '0', things: 'false' },
      { urn: false, things: false },
    ],
    [{ rendered: '1' }, { rendered: 4 }],
    [{ editor: 'lenient', nonsense: '1' }, { editor: 'lenient' }],
  ])('%j is %j', (given, taken) => {
    expect(configFrom(given)).toEqual({ ...defaults, ...taken });
  });
});

describe('the list', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function loaded(change: Partial<Config> = {}): World {
    const world = new World(config(change), new Log());
    world.load();
    vi.advanceTimersByTime(world.config.latency + world.config.late);
    return world;
  }

  const at = (world: World, index: number): Place => {
    const place = world.places[index];
    if (!place) throw new Error(`no row ${index}`);
    return place;
  };
  const actions = (world: World) => world.log.entries.map(({ action }) => action);

  test('is a skeleton, then some rows, then all', () => {
    const world = new World(config({ count: 20, first: 6, latency: 100, late: 400 }), new Log());
    world.load();
    expect(world.loaded).toBe(false);
    vi.advanceTimersByTime(100);
    expect([world.loaded, world.places.length]).toEqual([true, 6]);
    vi.advanceTimersByTime(399);
    expect(world.places.length).toBe(6);
    vi.advanceTimersByTime(1);
    expect(world.places.length).toBe(20);
  });

  test('counts down and acknowledges when the server has answered, not before', () => {
    const world = loaded();
    const place = at(world, 3);
    expect(world.accept(place)).toBe('done');
    expect([place.state, world.announced]).toEqual(['busy', 30]);
    vi.advanceTimersByTime(world.config.latency);
    expect([place.state, world.announced, actions(world)]).toEqual(['accepted', 29, ['accepted']]);
    world.ignore(at(world, 4));
    vi.advanceTimersByTime(world.config.latency);
    expect([at(world, 4).state, world.announced]).toEqual(['ignored', 28]);
    world.dismiss(place);
    expect(world.places).not.toContain(place);
  });

  test('wants to be asked twice about some', () => {
    const world = loaded({ safety: 2 });
    expect(world.accept(at(world, 0))).toBe('done');
    expect(world.accept(at(world, 1))).toBe('safety');
    expect(at(world, 1).state).toBe('pending');
    expect(world.accept(at(world, 1), true)).toBe('done');
  });

  test('accepts no more than the limit, ignores beyond it', () => {
    const world = loaded({ limit: 2 });
    expect([0, 1, 2].map((index) => world.accept(at(world, index)))).toEqual(['done', 'done', 'limit']);
    expect(at(world, 2).state).toBe('pending');
    expect(world.ignore(at(world, 2))).toBe('done');
  });

  test('gives a row back when the server fails', () => {
    const world = loaded({ error: 1 });
    expect(world.accept(at(world, 0))).toBe('error');
    vi.advanceTimersByTime(world.config.latency);
    expect([at(world, 0).state, world.announced, actions(world)]).toEqual(['pending', 30, ['refused']]);
  });

  test('takes controls away by itself, from the same people wherever they stand', () => {
    const world = loaded({ vanish: 3, vanishAfter: 1000, count: 9 });
    const named = world.places.filter((_, index) => (index + 1) % 3 === 0);
    world.arrive(1);
    vi.advanceTimersByTime(1000);
    expect(world.places.filter(({ bare }) => bare)).toEqual(named);
  });

  test('announces what the server believes', () => {
    expect(loaded({ stale: 4 }).announced).toBe(34);
    expect(loaded({ count: 2, stale: -9 }).announced).toBe(0);
    const world = loaded();
    world.arrive(2);
    expect([world.announced, world.places.length]).toEqual([32, 32]);
  });
});

describe('the site', () => {
  test.each([
    'https://www.linkedin.com/',
    'https://www.linkedin.com/feed/',
    'https://www.linkedin.com/mynetwork/grow/',
    'https://www.linkedin.com/mynetwork/invitation-manager/received/?count=3',
    'https://www.linkedin.com/in/somebody/',
    'https://www.linkedin.com/messaging/',
  ])('answers %s with one self-contained page', (url) => {
    const answer = respond(url);
    expect(answer?.status).toBe(200);
    expect(answer?.contentType).toMatch(/^text\/html/);
    expect(answer?.body).not.toMatch(/<(?:script|link|img|iframe)[^>]* (?:src|href)=["']?http/);
    expect(answer?.body.match(/<\/script>/g)).toHaveLength(2);
  });

  test.each([
    'http://www.linkedin.com/feed/',
    'https://linkedin.com/feed/',
    'https://www.linkedin.com/jobs/',
    'https://www.linkedin.com/voyager/api/relationships/invitationViews',
    'https://media.licdn.com/dms/image/x',
    'https://example.com/feed/',
    'https://www.linkedin.com.example.com/feed/',
  ])('has nothing for %s', (url) => {
    expect(respond(url)).toBeNull();
  });

  test('passes on what the caller wants, safely', () => {
    const body = respond('https://www.linkedin.com/feed/', { count: 7, lang: 'de' })?.body;
    expect(body).toContain('id="stand-in">{"count":7,"lang":"de"}</script>');
  });

  test('knows where a saved page is', () => {
    expect(pageFile('g4-en')).toBe(pageFile('g4-en.html'));
    expect(pageFile('g4-en')).toMatch(/tests\/linkedin\/pages\/g4-en\.html$/);
  });
});
