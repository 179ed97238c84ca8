import { beforeEach, expect, it } from 'vitest';
import type { Policy } from '../../src/policy/policy.ts';
import { presetById } from '../../src/policy/presets/index.ts';
import { person, report } from './readings.ts';
import { Extension, good } from './worker.ts';

let extension: Extension;

beforeEach(async () => {
  extension = await Extension.fresh();
  await extension.asPage('page.report', report(0, '', { changed: [kofi], present: ['6'] }));
});

const kofi = person('6', { name: { known: true, value: 'Kofi Mensah' } });
const offered = async () => good(await extension.asPage('reply.offer', { reading: kofi })).replies;

it('offers the templates of the active policy, a preset’s or the user’s own', async () => {
  const ids = async (): Promise<string[]> => (await offered()).map(({ id }) => id);
  expect(await ids()).toContain('how-do-we-know');
  const preset = presetById('open-networker');
  if (!preset) throw new Error('There is no preset called open-networker.');
  const mine = {
    id: 'mine',
    title: { text: 'My own question' },
    body: { text: 'Dear {{firstName}}, what brings you here? We met at {{whereMet}}. {{ownFirstName}}' },
    verdicts: ['accept', 'reply', 'decline', 'wait'],
  } as const;
  const file: Policy = { ...preset, id: 'own', version: 1, examples: [], templates: [mine] };
  await extension.asPopup('policy.install', { file: JSON.parse(JSON.stringify(file)) });
  expect(await ids()).toContain('how-do-we-know');
  await extension.asPopup('settings.set', { policy: 'own', ownFirstName: 'Noor' });
  expect(await offered()).toEqual([
    { id: 'mine', title: 'My own question', text: 'Dear Kofi, what brings you here? Noor', dropped: 1 },
  ]);
});

it('tells no other page, and takes nothing but a reading', async () => {
  expect((await extension.asPopup('reply.offer', { reading: kofi })).ok).toBe(false);
  const { name: _, ...nameless } = kofi;
  const answer = await extension.asPage('reply.offer', { reading: JSON.parse(JSON.stringify(nameless)) });
  expect(answer.ok).toBe(false);
});

it('offers nothing for somebody the page has not reported', async () => {
  const stranger = person('7', { name: { known: true, value: 'Mira Kestrel' } });
  expect(await extension.asPage('reply.offer', { reading: stranger })).toMatchObject({
    ok: false,
    error: { code: 'forbidden' },
  });
});
