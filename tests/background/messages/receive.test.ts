import { beforeAll, describe, expect, it } from 'vitest';
import { caps } from '../../../src/messages/reading.ts';
import { requests } from '../../../src/messages.ts';
import { extensionId, origin } from '../browser/fake-chrome.ts';
import { fromPopup, fromTab } from '../browser/senders.ts';
import { person, report } from '../readings.ts';
import { Extension } from '../worker.ts';

let extension: Extension;

beforeAll(async () => {
  extension = await Extension.fresh();
});

describe('a message that is not ours', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['text', 'page.report'],
    ['an object of somebody else', { type: 'hello' }],
    ['an envelope of another version', { anteroom: 2, name: 'settings.get', input: {} }],
    ['an envelope without a name', { anteroom: 1, input: {} }],
    ['a push', { anteroom: 1, push: 'settings.changed', value: {} }],
  ])('%s is left to others', async (_, message) => {
    expect(await extension.chrome.send(message, fromPopup)).toBeUndefined();
  });
});

describe('who may send', () => {
  const page = fromTab(7);
  const tab = { id: 7 };
  const senders: Record<string, object> = {
    'the invitations page': page,
    'a page reached by soft navigation, its address gone stale': fromTab(7, 'https://www.linkedin.com/feed/'),
    'the popup': fromPopup,
    'the options page in a tab': { ...fromPopup, url: `${origin}/src/options/index.html`, tab, frameId: 0 },
    'a frame inside the page': { ...page, frameId: 3 },
    'another site': fromTab(7, 'https://example.com/'),
    'a site whose name begins like ours': fromTab(7, 'https://www.linkedin.com.example/'),
    'LinkedIn without encryption': fromTab(7, 'http://www.linkedin.com/feed/'),
    'a page that says where it comes from and lies in its address': {
      ...page,
      origin: 'https://example.com',
    },
    'another extension': { ...fromPopup, id: 'zyxwvutsrqponmlkjihgfedcbazyxwvu' },
    'another extension’s page': {
      id: extensionId,
      url: `${origin}.example/src/popup/index.html`,
      origin: `${origin}.example`,
    },
    'a frame with our address and a foreign origin': { ...fromPopup, origin: 'null' },
    nobody: {},
    'a sandboxed address': { ...page, origin: 'null', url: 'about:srcdoc' },
  };
  const may: Record<string, readonly string[]> = {
    page: ['the invitations page', 'a page reached by soft navigation, its address gone stale'],
    extension: ['the popup', 'the options page in a tab'],
  };
  const cases = Object.keys(senders).flatMap((who) =>
    Object.entries(requests).map(([name, { from }]) => {
      const allowed =
        from === 'any' ? [...(may['page'] ?? []), ...(may['extension'] ?? [])] : (may[from] ?? []);
      return [who, name, allowed.includes(who)] as const;
    }),
  );

  it.each(cases)('%s, %s: %s', async (who, name, allowed) => {
    // An input no request accepts: whoever may ask is told so, everybody else that they may not.
    const answer = await extension.chrome.send({ anteroom: 1, name, input: 'no' }, senders[who] ?? {});
    expect(answer).toMatchObject({ ok: false, error: { code: allowed ? 'malformed' : 'forbidden' } });
  });

  it('has every request of the contract in this table', () => {
    expect(new Set(cases.map(([, name]) => name))).toEqual(new Set(Object.keys(requests)));
  });
});

describe('a malformed message', () => {
  const good = report(0, 'a');
  const row = person('a');

  it.each<[string, unknown]>([
    ['no input', undefined],
    ['a list', []],
    ['unknown keys', { ...good, extra: 1 }],
    ['a visit too short', { ...good, visit: 'x' }],
    ['a turn below zero', { ...good, turn: -1 }],
    ['a turn that is no number', { ...good, turn: Number.NaN }],
    ['too many rows', { ...good, present: Array.from({ length: caps.rows + 1 }, String) }],
    [
      'a name too long',
      { ...good, changed: [{ ...row, name: { known: true, value: 'x'.repeat(caps.name + 1) } }] },
    ],
    [
      'a link elsewhere',
      { ...good, changed: [{ ...row, profileUrl: { known: true, value: 'https://example.com/' } }] },
    ],
    [
      'a script for a link',
      { ...good, changed: [{ ...row, profileUrl: { known: true, value: 'javascript:0' } }] },
    ],
    ['a field neither known nor unknown', { ...good, changed: [{ ...row, photo: { known: 'perhaps' } }] }],
    [
      'an unknown field with a value',
      { ...good, changed: [{ ...row, photo: { known: false, value: true } }] },
    ],
    ['a prototype for a row', { ...good, changed: [JSON.parse('{"__proto__": {"id": "a"}}')] }],
  ])('%s: ignored and counted, never thrown', async (_, input) => {
    const before = (await extension.record()).refused;
    const answer = await extension.chrome.send({ anteroom: 1, name: 'page.report', input }, fromTab(7));
    expect(answer).toMatchObject({ ok: false, error: { code: 'malformed' } });
    const { pages, refused } = await extension.record();
    expect(refused).toEqual({ ...before, malformed: before.malformed + 1 });
    expect(pages).toEqual([]);
  });

  it.each(['', 'page', 'constructor', '__proto__', 'toString', 7, null])(
    'no such request: %s',
    async (name) => {
      expect(await extension.chrome.send({ anteroom: 1, name, input: {} }, fromPopup)).toMatchObject({
        ok: false,
        error: { code: 'malformed' },
      });
    },
  );
});
