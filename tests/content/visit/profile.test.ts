// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.linkedin.com/feed/" }
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ProfileRecord } from '../../../src/messages/profile.ts';
import { FakeRuntime } from '../link/fake-runtime.ts';
import { holdTime, pass, until } from '../passing-time.ts';

let runtime: FakeRuntime;
let observing: Set<MutationObserver>;
let enabled: boolean;
let visit: AbortController;

beforeEach(() => {
  holdTime();
  enabled = true;
  visit = new AbortController();
  observing = new Set();
  const { observe, disconnect } = MutationObserver.prototype;
  vi.spyOn(MutationObserver.prototype, 'observe').mockImplementation(function (
    this: MutationObserver,
    ...given
  ) {
    observing.add(this);
    observe.apply(this, given);
  });
  vi.spyOn(MutationObserver.prototype, 'disconnect').mockImplementation(function (this: MutationObserver) {
    observing.delete(this);
    disconnect.call(this);
  });
  runtime = new FakeRuntime();
  runtime.install();
  runtime.reply = (name) => ({ ok: true, value: name === 'settings.get' ? { enabled } : {} });
});

afterEach(() => {
  visit.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** The user opens a profile. */
async function open(slug: string, soft = false): Promise<void> {
  const { startProfileVisit } = await import('../../../src/content/visit/profile.ts');
  startProfileVisit(slug, soft, visit.signal);
}

/** Puts a profile into the document, as its page does. */
function show(name: string, slug: string | null, cards = '', busy = true): void {
  const contact = slug === null ? '' : `<a href="/in/${slug}/overlay/contact-info/">Contact info</a>`;
  document.body.innerHTML = `<main><section class="pv-top-card"><h1>${name}</h1><p>Engineer</p>${contact}</section>${cards}<div aria-busy="${busy}"></div></main>`;
}

const skills = '<section><h2>Skills</h2><ul><li>Rivets</li></ul></section>';

const records = (): ProfileRecord[] =>
  runtime.sent.flatMap((message) => {
    const { name, input } = Object(message);
    return name === 'profile.record' ? [input as ProfileRecord] : [];
  });
const aMoment = () => pass(1800);

it('is reported once it is still, again as more comes, and watched no more when it was seen to its end', async () => {
  show('Ada', 'ada');
  await open('ada');
  await until(() => expect(records()).toHaveLength(1));
  expect(records()[0]).toMatchObject({ slug: 'ada', sheet: { name: 'Ada', cards: [], end: false } });
  show('Ada', 'ada', skills);
  await until(() => expect(records()).toHaveLength(2));
  expect(records()[1]?.sheet).toMatchObject({ cards: [{ title: 'Skills' }], end: false });
  expect(observing.size).toBe(1);
  show('Ada', 'ada', skills, false);
  await until(() => expect(records().at(-1)?.sheet.end).toBe(true));
  expect(observing.size).toBe(0);
  show('Ada', 'ada');
  await aMoment();
  expect(records().at(-1)?.sheet.end).toBe(true);
});

it('is not read while Anteroom is off, and is as soon as it is on', async () => {
  enabled = false;
  show('Ada', 'ada');
  await open('ada');
  await aMoment();
  expect(records()).toEqual([]);
  expect(observing.size).toBe(0);
  await runtime.push({ anteroom: 1, push: 'settings.changed', value: { settings: { enabled: true } } });
  await until(() => expect(records()).toHaveLength(1));
  await runtime.push({ anteroom: 1, push: 'settings.changed', value: { settings: { enabled: false } } });
  expect(observing.size).toBe(0);
});

it('is not read when Anteroom was switched off while its settings were on their way', async () => {
  let answer = (): void => undefined;
  const on = { ok: true, value: { enabled: true } };
  runtime.reply = () => new Promise((resolve) => (answer = () => resolve(on)));
  show('Ada', 'ada');
  await open('ada');
  await runtime.push({ anteroom: 1, push: 'settings.changed', value: { settings: { enabled: false } } });
  answer();
  await aMoment();
  expect(observing.size).toBe(0);
  expect(records()).toEqual([]);
});

it('is let go of when the user leaves', async () => {
  show('Ada', 'ada');
  await open('ada');
  await until(() => expect(records()).toHaveLength(1));
  visit.abort();
  expect(observing.size).toBe(0);
  expect(runtime.listeners.size).toBe(0);
  show('Ada', 'ada', skills);
  await aMoment();
  expect(records()).toHaveLength(1);
});

it.each([
  ['with a link of its own', 'bo'],
  ['without any', null],
])('is not taken for the profile before, which is still in the document, %s', async (_, slug) => {
  show('Ada', slug === null ? null : 'ada');
  await open('bo', true);
  await aMoment();
  expect(records()).toEqual([]);
  show('Bo', slug);
  await until(() => expect(records()).toHaveLength(1));
  expect(records()[0]).toMatchObject({ slug: 'bo', sheet: { name: 'Bo' } });
});

it('is reported again with the next reading when it did not arrive', async () => {
  let broken = true;
  runtime.reply = (name) => {
    if (name === 'settings.get') return { ok: true, value: { enabled } };
    return broken ? { ok: false, error: { code: 'storage', message: '' } } : { ok: true, value: {} };
  };
  show('Ada', 'ada');
  await open('ada');
  await until(() => expect(records()).toHaveLength(1));
  broken = false;
  document.body.append(document.createElement('p'));
  await until(() => expect(records()).toHaveLength(2));
  expect(records()[1]).toEqual(records()[0]);
});
