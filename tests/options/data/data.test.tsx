// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { pageScenes } from '../../gallery/scenes/pages.ts';
import { slow } from '../../ui/slow.ts';
import { change, press, settle, text, type } from '../../ui/stage.ts';
import { asked, button, outside, place, show, useOptions } from '../shown.tsx';

useOptions();

describe('the data page', () => {
  it('deletes only after the word was typed', async () => {
    await show(pageScenes['options-data']);
    expect(button('Delete everything').disabled).toBe(true);
    const field = [...place.querySelectorAll<HTMLInputElement>('input[type=text]')].at(-1);
    if (!field) throw new Error('no field');
    type(field, 'Delete');
    await settle();
    press(button('Delete everything'));
    await settle();
    expect(asked('data.erase')).toEqual([{ typed: 'erase' }]);
    expect(text(place)).toContain('Everything was deleted.');
  });

  it('forgets a person after asking', async () => {
    await show(pageScenes['options-data']);
    const search = place.querySelector<HTMLInputElement>('input[type=search]');
    if (!search) throw new Error('no search');
    type(search, 'sam');
    await settle();
    press(button('Forget…'));
    expect(asked('forget.do')).toEqual([]);
    press(button('Forget Sam Lee for good'));
    await settle();
    expect(asked('forget.do')).toEqual([{ person: 'in:sam' }]);
    expect(text(place)).toContain('Sam Lee was forgotten.');
    expect(document.activeElement).toBe(search);
  });

  it('says how many damaged entries were set aside, and deletes them', async () => {
    await show(pageScenes['options-data']);
    expect(text(place)).not.toContain('Damaged entries');
    await show(pageScenes['options-data'], (same) => ({
      ...same,
      ask: async (name, input) => {
        const answer = await same.ask(name, input);
        return name === 'data.state' && answer.ok
          ? { ok: true, value: { ...answer.value, setAside: 3 } }
          : answer;
      },
    }));
    expect(text(place)).toContain('Set aside: 3');
    press(button('Delete them'));
    await settle();
    expect(asked('data.setAside.drop')).toEqual([{}]);
    expect(text(place)).not.toContain('Damaged entries');
  });

  it('shows that it failed instead of taking the other pages away', async () => {
    await show(pageScenes['options-data'], (same) => ({
      ...same,
      isPersisted: () => {
        throw new Error('a fault of ours');
      },
    }));
    expect(text(place)).toContain('This page could not be shown.');
    expect(place.querySelector('nav a')).not.toBeNull();
  });

  it('says that people could not be looked for', async () => {
    const refusal = { ok: false, error: { code: 'internal', message: 'no answer' } } as const;
    await show(pageScenes['options-data'], (same) => ({
      ...same,
      ask: async (name, input) => (name === 'forget.find' ? refusal : same.ask(name, input)),
    }));
    expect(place.querySelector('.notice-failure')).not.toBeNull();
  });

  it('cannot call a backup off while it is being taken in', async () => {
    let busy: ReturnType<typeof slow> | undefined;
    await show(pageScenes['options-data'], (same) => {
      busy = slow(same, 'restore.commit');
      return busy.outside;
    });
    const head = {
      anteroom: 'backup',
      schema: 1,
      created: '2026-11-01T08:00:00.000Z',
      settings: {},
      own: {},
    };
    const input = place.querySelector<HTMLInputElement>('input[type=file][hidden]');
    if (!input) throw new Error('no place for files');
    const file = new File([JSON.stringify({ ...head, tables: {} })], 'backup.json');
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    change(input);
    await expect
      .poll(async () => {
        await settle();
        return text(place);
      })
      .toContain('Cancel');
    expect(text(place)).toContain('People: 2 (Ann Lee, Bo Stone)');
    press(button('Merge the backup'));
    await settle();
    const cancel = button('Cancel');
    expect(cancel.disabled).toBe(true);
    busy?.letAllGo();
    await settle();
    expect(cancel.isConnected).toBe(false);
    expect(asked('restore.drop')).toEqual([]);
  });

  it('saves a backup', async () => {
    await show(pageScenes['options-data']);
    press(button('Save a backup'));
    await settle();
    await settle();
    expect(outside.asked).toContain('save anteroom-2026-11-20.json');
  });

  it('asks the browser to keep the data', async () => {
    await show(pageScenes['options-data']);
    expect(text(place)).toContain('The browser may clear this data');
    press(button('Ask it not to'));
    await settle();
    expect(text(place)).toContain('has promised');
  });

  it('says that the browser is asking, and when it does not promise', async () => {
    await show(pageScenes['options-data']);
    let answer: (given: boolean) => void = () => undefined;
    outside.persist = () => new Promise((resolve) => (answer = resolve));
    press(button('Ask it not to'));
    await settle();
    expect(text(place)).toContain('The browser is asking you');
    answer(false);
    await settle();
    expect(text(place)).toContain('does not promise');
    expect(button('Ask again').disabled).toBe(false);
  });

  it('counts anew what there is to delete when it has become more or less', async () => {
    await show(pageScenes['options-data']);
    const before = asked('data.state').length;
    outside.announce('history');
    await settle();
    expect(asked('data.state').length).toBeGreaterThan(before);
  });
});
