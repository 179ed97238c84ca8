// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { pageScenes } from '../../gallery/scenes/pages.ts';
import { change, press, settle, text } from '../../ui/stage.ts';
import { asked, button, place, show, useOptions } from '../shown.tsx';

useOptions();

const cards = () => [...place.querySelectorAll('.proposal')].map(text);
const tick = (index: number) => {
  const box = place.querySelectorAll<HTMLInputElement>('.proposal input')[index];
  if (!box) throw new Error(`no proposal ${index}`);
  change(box);
};

describe('the learning page', () => {
  it('says what each proposal is, and what it would have changed', async () => {
    await show(pageScenes['options-learning']);
    expect(cards()[0]).toMatch(
      /Accept if the headline contains “nurse”, “nurses” or “nursing”\. You accepted 14 of 15\./,
    );
    expect(cards()[0]).toContain('Right about 11 more of your decisions, wrong about 1 more.');
    expect(text(place)).toContain(
      'agrees with 171 of your 212 decisions. With everything below it would agree with 194.',
    );
  });

  it('adds what is ticked, each with the sentence it was shown with, and nothing before', async () => {
    await show({
      ...pageScenes['options-learning'],
      answers: {
        ...pageScenes['options-learning'].answers,
        'learning.add': () => ({ id: 'my-selective', version: 1, added: ['learned-decline-9'] }),
      },
    });
    expect(button('Add to policy').disabled).toBe(true);
    tick(0);
    tick(1);
    tick(0);
    await settle();
    expect(asked('learning.add')).toEqual([]);
    press(button('Add 1 to policy'));
    await settle();
    expect(asked('learning.add')).toEqual([
      {
        proposals: [
          {
            id: 'learned-decline-9',
            say: 'Decline if the headline contains “Northwind”. You declined 9 of 9.',
          },
        ],
      },
    ]);
    expect(text(place.querySelector('[role=status]') ?? place)).toContain('Added one change');
  });

  it('says how many decisions are missing', async () => {
    await show(pageScenes['options-learning-few']);
    expect(text(place)).toContain('12 more decisions are needed');
    expect(cards()).toEqual([]);
  });

  it('says what is wrong when the policy cannot be changed', async () => {
    await show(pageScenes['options-learning'], (same) => ({
      ...same,
      ask: (name, input) =>
        name === 'learning.add'
          ? Promise.resolve({ ok: false, error: { code: 'locked', message: '' } })
          : same.ask(name, input),
    }));
    tick(0);
    await settle();
    press(button('Add 1 to policy'));
    await settle();
    expect(place.querySelector('.notice-failure')).not.toBeNull();
  });
});
