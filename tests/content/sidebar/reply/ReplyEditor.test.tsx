// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { readState } from '../../../gallery/samples/store.ts';
import { change, control, press, text, type } from '../../../ui/stage.ts';
import { entry, place, show, store, useDesktop } from '../shown.tsx';

useDesktop();

const box = (): HTMLTextAreaElement => {
  const field = place().querySelector('textarea');
  if (!field) throw new Error('no reply is being written');
  return field;
};
const choose = (id: string): void => {
  const menu = place().querySelector<HTMLSelectElement>('.reply select');
  if (!menu) throw new Error('no menu');
  menu.value = id;
  change(menu);
};

describe('writing a reply', () => {
  beforeEach(() => {
    const settings = readState.settings && { ...readState.settings, ownFirstName: 'Noor' };
    show({ ...readState, settings });
    press(control(entry('Kofi'), 'Reply'));
  });

  it('starts with the first template that fits, filled in; what is not known is left out and said', () => {
    expect(box().value).toMatch(/^Hi Kofi,\n\n.*how do we know each other.*\n\nNoor$/su);
    expect(box().value).not.toContain('{');
    expect(text(place().querySelector('.reply-note') ?? place())).toBe(
      `${box().value.length} of 8,000 characters. 1 sentence is left out: what it names is not known.`,
    );
  });

  it('is put into LinkedIn’s message box by one click, as the user changed it', () => {
    type(box(), 'Hello, Kofi');
    press(control(entry('Kofi'), 'Put into LinkedIn’s message box'));
    expect(store().asked).toEqual(['reply 6 how-do-we-know']);
    expect(place().querySelector('textarea')).toBeNull();
  });

  it('loses nothing when another template is looked at, or when it is closed', () => {
    type(box(), 'Hello, Kofi');
    choose('call');
    expect(box().value).toContain('short call');
    choose('how-do-we-know');
    expect(box().value).toBe('Hello, Kofi');
    press(control(entry('Kofi'), 'Cancel'));
    press(control(entry('Kofi'), 'Reply'));
    expect(box().value).toBe('Hello, Kofi');
  });

  it('can be in one’s own words', () => {
    choose('');
    expect(box().value).toBe('');
    expect(control(entry('Kofi'), 'Put into LinkedIn’s message box').hasAttribute('disabled')).toBe(true);
    type(box(), 'Hello');
    press(control(entry('Kofi'), 'Put into LinkedIn’s message box'));
    expect(store().asked).toEqual(['reply 6 null']);
  });

  it('is not put anywhere when it is too long', () => {
    type(box(), 'x'.repeat(8001));
    expect(box().getAttribute('aria-invalid')).toBe('true');
    expect(control(entry('Kofi'), 'Put into LinkedIn’s message box').hasAttribute('disabled')).toBe(true);
  });

  it('says that it goes by the clipboard where LinkedIn has no message box', () => {
    press(control(entry('Jane Doe'), 'Reply'));
    expect(control(entry('Jane Doe'), 'Copy and open the profile')).toBeTruthy();
    expect(text(entry('Jane Doe'))).toContain('LinkedIn has no message box for this invitation.');
  });

  it('keeps what is typed before anything is offered', async () => {
    const { actions } = store();
    const { ask } = actions;
    let tell = (): void => undefined;
    const told = new Promise<void>((resolve) => {
      tell = resolve;
    });
    Object.assign(actions, { ask: (...args: Parameters<typeof ask>) => told.then(() => ask(...args)) });
    press(control(entry('Jane Doe'), 'Reply'));
    expect(box().value).toBe('');
    type(box(), 'Hello, Jane');
    await act(async () => tell());
    expect(box().value).toBe('Hello, Jane');
    choose('how-do-we-know');
    expect(box().value).toMatch(/^Hi Jane,/);
  });
});
