import { beforeEach, describe, expect, it } from 'vitest';
import type { Policy } from '../../src/policy/policy.ts';
import { presetById } from '../../src/policy/presets/index.ts';
import { report } from './readings.ts';
import { Extension, good, tabId } from './worker.ts';

let extension: Extension;

beforeEach(async () => {
  extension = await Extension.fresh();
});

/** A preset as a policy file of the user's own. */
function file(change: Partial<Policy> = {}): Policy {
  const preset = presetById('open-networker');
  if (!preset) throw new Error('There is no preset called open-networker.');
  return { ...preset, id: 'mine', version: 1, examples: [], ...change };
}

/** As it arrives: out of a file, nothing but JSON. */
function install(policy: unknown) {
  return extension.asPopup('policy.install', { file: JSON.parse(JSON.stringify(policy)) });
}

describe('installing a policy file', () => {
  it('keeps it as a version, to be made the active one', async () => {
    expect(good(await install(file()))).toEqual({ id: 'mine', version: 1 });
    await extension.asPopup('settings.set', { policy: 'mine' });
    await extension.wake();
    const { suggestions } = good(await extension.asPage('page.report', report(0, 'a')));
    expect(suggestions['a']?.policy).toEqual({ id: 'mine', version: 1 });
  });

  it('again changes nothing', async () => {
    await install(file());
    const { version: _, ...rest } = file();
    expect(good(await install({ ...rest, version: 1 }))).toEqual({ id: 'mine', version: 1 });
  });

  it('with other content becomes the next version; the one before stays', async () => {
    await install(file());
    expect(good(await install(file({ whenUncertain: 'wait' })))).toEqual({ id: 'mine', version: 2 });
    const { transact } = await import('../../src/background/database/open.ts');
    const kept = await transact('r', ['policies'], ({ policies }) => policies.toArray());
    expect(kept.map(({ version, policy }) => [version, policy.version])).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  it('under a preset’s id takes the preset’s place, with a version above it', async () => {
    const preset = presetById('picky');
    const { version } = good(await install({ ...preset, whenUncertain: 'wait' }));
    expect(version).toBe((preset?.version ?? 0) + 1);
    expect(good(await install(preset))).toEqual({ id: 'picky', version: version + 1 });
  });

  it('judges the open pages anew when it is the active one', async () => {
    await install(file());
    await extension.asPopup('settings.set', { policy: 'mine' });
    await extension.asPage('page.report', report(0, 'a'));
    extension.chrome.pushed.length = 0;
    await install(file({ whenUncertain: 'wait' }));
    expect(extension.chrome.pushed).toMatchObject([
      {
        tabId,
        message: { push: 'suggestions.changed', value: { suggestions: { a: { policy: { version: 2 } } } } },
      },
    ]);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a list', []],
    [
      'a gate on a fact nobody knows',
      file({
        gates: [{ id: 'g', when: { fact: 'horoscope', is: 'leo' }, verdict: 'accept', say: { text: 'x' } }],
      }),
    ],
    ['an unknown key', { ...file(), colour: 'red' }],
    ['a newer format', { ...file(), schema: 99 }],
  ])('refuses %s, says where and why, and keeps nothing', async (_, policy) => {
    const answer = await install(policy);
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-policy' } });
    expect(answer.ok || answer.error.message.length > 10).toBe(true);
    expect(await extension.asPopup('settings.set', { policy: 'mine' })).toMatchObject({ ok: false });
  });
});
