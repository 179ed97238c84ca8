// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ownTitle } from '../../../src/messages/policies/parts.ts';
import { listed } from '../../gallery/samples/policies.ts';
import { change, control, press, settle, text, type } from '../stage.ts';
import { asked, chosen, item, mine, open, place, show, slowly, submit, useShelf } from './shown.tsx';

useShelf();

describe('the policies', () => {
  it('stand with what they do, the one that decides chosen; another is chosen by its radio button', async () => {
    await show();
    const radios = [...place.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    expect(radios.filter(({ checked }) => checked)).toHaveLength(1);
    const other = item('Picky').querySelector('input');
    if (!other) throw new Error('no radio');
    other.checked = true;
    change(other);
    expect(chosen).toEqual(['picky']);
    expect(text(item(mine))).toContain('Unsaved draft');
  });

  it('of the user’s own are renamed, with a way back', async () => {
    await show();
    await open(mine, 'Rename');
    const field = item(mine).querySelector<HTMLInputElement>('.text-field');
    if (!field) throw new Error('no field');
    type(field, ' Stricter ');
    submit(field);
    await settle();
    expect(asked('policy.rename')).toEqual(['policy.rename {"id":"my-selective","title":"Stricter"}']);
    expect(text(place)).toContain('It is called “Stricter” now.');
    press(control(place, 'Undo'));
    await settle();
    expect(asked('policy.restore')).toEqual(['policy.restore {"id":"my-selective","version":3}']);
  });

  it('are duplicated, presets too', async () => {
    await show();
    await open('Picky', 'Duplicate');
    const field = item('Picky').querySelector<HTMLInputElement>('.text-field');
    if (!field) throw new Error('no field');
    submit(field);
    await settle();
    expect(asked('policy.duplicate')).toEqual(['policy.duplicate {"id":"picky","title":"Copy of Picky"}']);
  });

  it('of the user’s own are deleted, with a way back; presets are not', async () => {
    await show();
    press(control(item('Picky'), 'More about Picky'));
    expect(text(item('Picky'))).not.toMatch(/Delete|Rename/);
    await open(mine, 'Delete');
    press(control(item(mine), `Delete “${mine}”`));
    await settle();
    expect(asked('policy.delete')).toEqual(['policy.delete {"id":"my-selective"}']);
    press(control(place, 'Undo'));
    await settle();
    expect(asked('policy.undelete')).toEqual(['policy.undelete {"id":"my-selective"}']);
  });

  it('whose change could not be undone say so', async () => {
    const refusal = { ok: false, error: { code: 'storage', message: 'full' } } as const;
    await show({}, 'selective', (same) => ({
      ...same,
      ask: async (name, input) => (name === 'policy.undelete' ? refusal : same.ask(name, input)),
    }));
    await open(mine, 'Delete');
    press(control(item(mine), `Delete “${mine}”`));
    await settle();
    press(control(place, 'Undo'));
    await settle();
    expect(text(place.querySelector('.shelf-done') ?? place)).toMatch(/could not|no room|full/i);
  });

  it.each([
    ['Duplicate', 'policy.duplicate', 'Picky'],
    ['Rename', 'policy.rename', mine],
  ] as const)('are given a name once, however often Enter is pressed (%s)', async (name, request, title) => {
    const busy = slowly(request);
    await show({}, 'selective', busy.through);
    await open(title, name);
    const field = item(title).querySelector<HTMLInputElement>('.text-field');
    if (!field) throw new Error('no field');
    type(field, 'Once');
    submit(field);
    submit(field);
    busy.letAllGo();
    await settle();
    expect(asked(request)).toHaveLength(1);
  });

  it('are deleted once, however often that is pressed, and can still be brought back', async () => {
    const busy = slowly('policy.delete');
    await show({}, 'selective', busy.through);
    await open(mine, 'Delete');
    press(control(item(mine), `Delete “${mine}”`));
    press(control(item(mine), `Delete “${mine}”`));
    busy.letAllGo();
    await settle();
    expect(asked('policy.delete')).toHaveLength(1);
    expect(text(place)).toContain('Undo');
  });

  it('that decide now are deleted only with another to follow, at first their preset', async () => {
    await show({}, 'my-selective');
    await open(mine, 'Delete');
    press(control(item(mine), `Delete “${mine}”`));
    await settle();
    expect(asked('policy.delete')).toEqual(['policy.delete {"id":"my-selective","next":"selective"}']);
    press(control(place, 'Undo'));
    await settle();
    expect(asked('policy.undelete')).toEqual(['policy.undelete {"id":"my-selective","activate":true}']);
  });

  it('that an organisation only locks leave the one that decides in sight', async () => {
    const managed = { policy: null, policyLocked: true, settings: [] };
    await show({ 'policy.list': () => listed('picky', managed) }, 'picky');
    expect([...place.querySelectorAll('.shelf-title')].map(text)).toEqual(['Picky']);
  });

  it('managed by an organisation cannot be changed, and no other stands beside them', async () => {
    const managed = { policy: 'picky', policyLocked: true, settings: [] };
    await show({ 'policy.list': () => listed('picky', managed) }, 'picky');
    expect(text(place)).toContain('Managed by your organisation');
    expect(place.querySelectorAll('.shelf-item')).toHaveLength(1);
    press(control(item('Picky'), 'More about Picky'));
    expect(text(place)).not.toMatch(/Duplicate|Rename|Delete|Import/);
    expect(text(place)).toContain('Export');
  });
});

describe('policies with odd titles', () => {
  const titled = (words: string) => {
    const { policies, managed } = listed('selective');
    const [own, ...presets] = policies;
    if (!own) throw new Error('there is none');
    return { policies: [{ ...own, id: 'odd', title: { text: words } }, ...presets], managed };
  };
  const names = (): string[] => [...place.querySelectorAll('.shelf-title')].map(text);

  it.each([
    ['\u202Eevil\u2066 title', 'evil title'],
    ['\u200B \u2060', 'odd'],
    ['👩🏽‍💻 me', '👩🏽‍💻 me'],
  ])('are called so that they can be told and change nothing around them (%#)', async (words, shown) => {
    await show({ 'policy.list': () => titled(words) });
    expect(names()[0]).toBe(shown);
  });

  it('as long as a file may have are copied under one that can be kept', async () => {
    await show({ 'policy.list': () => titled('😀'.repeat(300)) });
    const entry = place.querySelector('.shelf-item') ?? place;
    press(control(entry, `More about ${names()[0]}`));
    press(control(entry, 'Duplicate'));
    const field = entry.querySelector<HTMLInputElement>('.text-field');
    if (!field) throw new Error('no field');
    expect(ownTitle.safeParse(field.value).success).toBe(true);
    expect(field.value).not.toMatch(/\p{Cs}/u);
  });
});
