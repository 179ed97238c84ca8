// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Gate, Policy } from '../../../src/policy/policy.ts';
import { PolicyEditor } from '../../../src/ui/policy-editor/PolicyEditor.tsx';
import { preset } from '../../background/policies/own.ts';
import { type Kept, noEffect } from '../../gallery/samples/editor.ts';
import { sampleOutside } from '../../gallery/samples/outside.ts';
import { pageScenes } from '../../gallery/scenes/pages.ts';
import { change, control, draw, press, pressKey, settle, text, type } from '../stage.ts';

let place: HTMLElement;
let outside: ReturnType<typeof sampleOutside>;

afterEach(() => {
  act(() => render(null, place));
  place.remove();
});

async function show(kept: Kept = {}, id = 'considered', room: 'popup' | 'page' = 'popup'): Promise<void> {
  outside = sampleOutside({ ...pageScenes.editor, kept });
  place = draw(<PolicyEditor outside={outside} id={id} room={room} />);
  await settle();
  await settle();
}

const considered = preset('considered');
const pitch: Gate = {
  id: 'pitch',
  when: { fact: 'note.pitch', atLeast: 0.5 },
  verdict: 'decline',
  say: { text: 'A pitch.' },
};

const lines = (): string[] => [...place.querySelectorAll('.line-sentence > span:first-child')].map(text);
const line = (begins: string): HTMLElement => {
  const found = [...place.querySelectorAll<HTMLElement>('.line-sentence')].find((it) =>
    text(it).startsWith(begins),
  );
  if (!found) throw new Error(`no line begins with “${begins}”: ${lines().join('\n')}`);
  return found;
};
const field = (name: string): HTMLInputElement => {
  const found = [...place.querySelectorAll<HTMLInputElement>('input, textarea, select')].find(
    (it) => (it.getAttribute('aria-label') ?? text(it.labels?.[0] ?? it)) === name,
  );
  if (!found) throw new Error(`no field is called “${name}”`);
  return found;
};
/** The policy as it would be saved. */
async function saved(): Promise<Policy> {
  press(control(place, 'Save'));
  await settle();
  await settle();
  const asked = outside.asked.findLast((each) => each.startsWith('policy.save '));
  if (!asked) throw new Error('nothing was saved');
  return JSON.parse(asked.slice('policy.save '.length)).policy;
}

describe('the policy editor', () => {
  it('reads the policy as sentences, in order', async () => {
    await show();
    expect(lines().slice(0, 3)).toEqual([
      'Decline if the inviter is on your list of blocked people.',
      'Accept if the inviter is on your list of allowed people.',
      'Decline if it invites you to a company page.',
    ]);
    press(control(place, 'Points'));
    expect(lines()).toContain('Add 15 if there is a personal note.');
    expect(lines()).toContain('Points by mutual connections: 0 at 0, 5 at 5 and 15 at 25.');
  });

  it('reorders by keyboard and says where to', async () => {
    await show();
    const second = line('Accept if the inviter');
    second.focus();
    expect(pressKey('ArrowUp', { altKey: true })).toBe(true);
    expect(lines()[0]).toBe('Accept if the inviter is on your list of allowed people.');
    expect(text(place)).toContain('Moved to place 1 of');
    expect(document.activeElement && text(document.activeElement)).toContain('Accept if the inviter');
    expect(pressKey('ArrowUp', { altKey: true })).toBe(true);
    expect(lines()[0]).toBe('Accept if the inviter is on your list of allowed people.');
    pressKey('z', { ctrlKey: true });
    expect(lines()[0]).toBe('Decline if the inviter is on your list of blocked people.');
    pressKey('z', { ctrlKey: true, shiftKey: true });
    expect(lines()[0]).toBe('Accept if the inviter is on your list of allowed people.');
    pressKey('z', { ctrlKey: true });
    expect(pressKey('y', { ctrlKey: true })).toBe(true);
    expect((await saved()).gates.map(({ id }) => id).slice(0, 2)).toEqual(['allowed', 'blocked']);
  });

  it('does nothing for a page script’s events', async () => {
    await show();
    line('Accept if the inviter').focus();
    pressKey('ArrowUp', { altKey: true }, { trusted: false });
    pressKey('z', { ctrlKey: true }, { trusted: false });
    expect(lines()[0]).toBe('Decline if the inviter is on your list of blocked people.');
  });

  it('opens a nested condition one level at a time and keeps what is not shown', async () => {
    await show();
    press(control(place, 'Points'));
    press(line('Add 12 if you were'));
    const mode = field('How many of these must hold');
    expect(mode.value).toBe('any');
    press(control(place, 'Put into a group'));
    await settle();
    const nested = place.querySelector('.level-inner');
    expect(nested && text(nested)).toContain('same employer');
    if (nested) press(nested);
    expect(place.querySelectorAll('.question')).toHaveLength(2);
    press(control(place, 'Back to the outer level'));
    expect(place.querySelectorAll('.question')).toHaveLength(0);
    const rule = (await saved()).rules.find(({ id }) => id === 'shared-past');
    expect(rule?.when).toEqual({
      all: [
        {
          any: [
            { fact: 'common.employer', is: true },
            { fact: 'common.school', is: true },
          ],
        },
      ],
    });
  });

  it('says what lies between the bands: look, or reply', async () => {
    await show({}, 'selective');
    press(control(place, 'Outcome'));
    const choice = (name: string): HTMLInputElement => {
      const found = [...place.querySelectorAll('.between .choice-option')].find((it) =>
        text(it).startsWith(name),
      );
      const input = found?.querySelector('input');
      if (!input) throw new Error(`no choice called ${name}`);
      return input;
    };
    expect(text(place.querySelector('.bands-track') ?? place)).toBe('DeclineLookAccept');
    change(choice('Reply'));
    expect(text(place.querySelector('.bands-track') ?? place)).toBe('DeclineReplyAccept');
    const { accept, decline } = preset('selective').bands;
    expect((await saved()).bands).toEqual({ accept, decline });
    change(choice('Look'));
    expect((await saved()).bands).toEqual({ accept, decline, between: 'wait' });
  });

  it('offers the named lists there are by name, and keeps the name of one that is gone', async () => {
    const when = { fact: 'lists.named', containsAny: ['Clients', 'Gone'] };
    const named = { ...preset('selective'), id: 'mine', gates: [{ ...pitch, when }] };
    await show({ own: [named], lists: ['Clients', 'Students'] }, 'mine');
    press(line('Decline if the inviter is on your list'));
    await settle();
    expect(
      [...place.querySelectorAll<HTMLInputElement>('.lists-name input')].map(({ checked }) => checked),
    ).toEqual([true, false]);
    const students = place.querySelectorAll<HTMLInputElement>('.lists-name input')[1];
    if (students) change(students);
    expect((await saved()).gates[0]?.when).toEqual({ ...when, containsAny: ['Clients', 'Gone', 'Students'] });
  });

  it('finds facts by their words and says what would supply them', async () => {
    await show();
    press(control(place, 'Add a step'));
    type(field('Search facts'), 'same employer');
    const options = [...place.querySelectorAll('.picker-option')];
    expect(options.map(text).join()).toContain('Known once you have opened the profile.');
    pressKey('ArrowDown');
    expect(document.activeElement?.className).toBe('picker-option');
    pressKey('Escape');
    expect(place.querySelector('.picker')).toBeNull();
  });

  it('adds a step before the one that settles everything else', async () => {
    await show({}, 'step-by-step');
    press(control(place, 'Add a step'));
    type(field('Search facts'), 'photo on the card');
    const [option] = place.querySelectorAll('.picker-option');
    if (option) press(option);
    expect(lines().slice(-2)).toEqual(['Reply first if the card shows a photo.', 'Decline everything else.']);
  });

  it('words the reason anew when the condition changes, unless it is the user’s own', async () => {
    await show();
    press(line('Accept if the inviter'));
    const value = field('Compared with: your lists');
    value.value = 'none';
    act(() => undefined);
    change(value);
    await settle();
    expect(field('Says').value).toBe('The inviter is on none of your lists.');
    type(field('Says'), 'My own words.');
    value.value = 'blocked';
    change(value);
    expect(field('Says').value).toBe('My own words.');
  });

  it('removes, and undo brings it back', async () => {
    await show();
    const before = lines();
    press(line('Accept if the inviter'));
    press(control(place, 'Remove'));
    expect(lines()).toHaveLength(before.length - 1);
    expect(text(place)).toContain('Removed. Undo brings it back.');
    press(control(place, 'Undo'));
    expect(lines()).toEqual(before);
  });

  it('moves the bands by keys, never across each other', async () => {
    await show();
    press(control(place, 'Outcome'));
    const [decline, accept] = place.querySelectorAll<HTMLElement>('[role=slider]');
    if (!decline || !accept) throw new Error('there are no handles');
    pressKey('End', {}, { at: decline });
    expect(decline.getAttribute('aria-valuenow')).toBe('69');
    pressKey('PageUp', {}, { at: accept });
    expect(accept.getAttribute('aria-valuenow')).toBe('80');
    pressKey('ArrowLeft', {}, { at: accept });
    expect((await saved()).bands).toEqual({ accept: 79, decline: 69 });
  });

  it('moves a point of a curve by keys and by numbers, never past its neighbour', async () => {
    await show();
    press(control(place, 'Points'));
    press(line('Points by mutual connections'));
    const [, middle] = place.querySelectorAll<SVGElement>('.curve-point');
    if (!middle) throw new Error('there are no points');
    pressKey('ArrowUp', {}, { at: middle });
    const [, at] = place.querySelectorAll<HTMLInputElement>('.curve-table input');
    expect(at).toBeDefined();
    const [, , x] = place.querySelectorAll<HTMLInputElement>('.curve-table input');
    if (x) type(x, '60');
    expect(lines()).toContain('Points by mutual connections: 0 at 0, 6 at 24 and 15 at 25.');
  });

  it('takes a point of a curve to a number with more digits, one at a time', async () => {
    await show();
    press(control(place, 'Points'));
    press(line('Points by mutual connections'));
    const last = (): HTMLInputElement => {
      const found = place.querySelectorAll<HTMLInputElement>('.curve-table input')[4];
      if (!found) throw new Error('there is no third point');
      return found;
    };
    expect(last().value).toBe('25');
    type(last(), '4');
    expect(last().value).toBe('4');
    expect(last().getAttribute('aria-invalid')).toBe('true');
    type(last(), `${last().value}0`);
    expect(lines()).toContain('Points by mutual connections: 0 at 0, 5 at 5 and 15 at 40.');
  });

  it('adds points to a curve where its fact still goes', async () => {
    await show();
    press(control(place, 'Points'));
    press(line('Points by completeness of the profile'));
    press(control(place, 'Add a point'));
    expect(lines()).toContain(
      'Points by completeness of the profile: -12 at 20 of 100, 0 at 60 of 100, 8 at 90 of 100 and 8 at 100 of 100.',
    );
  });

  it('leaves a number as it is typed while everything around it is drawn again', async () => {
    await show({ own: [{ ...considered, id: 'mine', gates: [pitch] }] }, 'mine');
    press(line('Decline if'));
    const share = (): HTMLInputElement => field('Compared with: sales pitch in the note');
    type(share(), '0');
    for (const digit of ['.', '0', '5']) {
      await new Promise((resolve) => setTimeout(resolve, 160));
      await settle();
      type(share(), share().value + digit);
    }
    expect((await saved()).gates[0]?.when).toEqual({ fact: 'note.pitch', atLeast: 0.05 });
    expect(share().value).toBe('0.05');
  });

  it('never loses the focus: it goes to what was added, or to what stands where something was', async () => {
    await show();
    const focused = (): string => {
      const { activeElement } = document;
      return activeElement?.getAttribute('aria-label') ?? text(activeElement ?? place);
    };
    const go = async (name: string): Promise<void> => {
      control(place, name).focus();
      press(control(place, name));
      await settle();
    };
    await go('Add a step');
    expect(document.activeElement).toBe(field('Search facts'));
    pressKey('Escape');
    await settle();
    expect(focused()).toBe('Add a step');
    await go('Add a step');
    const option = [...place.querySelectorAll<HTMLElement>('.picker-option')].find((it) =>
      text(it).startsWith('verified'),
    );
    option?.focus();
    press(option ?? place);
    await settle();
    expect(focused()).toBe('Reply first if the profile is verified.');
    await go('Remove');
    expect(focused()).toContain(lines().at(-1));
    press(line('Decline if the inviter is on your list of blocked'));
    await go('Remove');
    expect(focused()).toContain('Accept if the inviter is on your list of allowed people.');
  });

  it('begins each section at its beginning, however far the one before was scrolled', async () => {
    await show();
    const body = place.querySelector('.editor-body');
    if (!body) throw new Error('nothing scrolls');
    body.scrollTop = 500;
    press(control(place, 'Points'));
    expect(body.scrollTop).toBe(0);
  });

  it('brings what it opens into view as a whole', async () => {
    await show();
    const brought: string[] = [];
    const into = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
      brought.push(this.className);
    });
    try {
      press(line('Decline if the inviter is on your list of blocked'));
      expect(brought).toEqual(['line line-open']);
      press(line('Decline if the inviter is on your list of blocked'));
      press(control(place, 'Add a step'));
      await settle();
      expect(brought).toEqual(['line line-open', 'picker']);
    } finally {
      into.mockRestore();
    }
  });

  it('previews a reply with its placeholders filled in, and says what cannot be', async () => {
    await show();
    press(control(place, 'Replies'));
    press(line('How do we know each other?'));
    type(field('Text'), 'Hi {{firstName}}, from {{topic}}');
    expect(text(place.querySelector('blockquote') ?? place)).toBe('Hi Jane, from accessibility');
    type(field('Text'), 'Hi {{firstName');
    expect(text(place)).toContain('The text has braces that cannot be filled in.');
    expect(control(place, 'Save').hasAttribute('disabled')).toBe(true);
  });

  it('says what is unfinished, at its place, and does not save it', async () => {
    await show({ draft: { base: 1, policy: pageScenes['editor-unfinished'].kept.draft.policy } });
    expect(text(place)).toContain('2 things to fix before saving');
    expect(text(line('Decline if this holds'))).toContain('Needs fixing');
    press(line('Decline if this holds'));
    expect(text(place)).toContain('Add at least one word to look for.');
    expect(control(place, 'Save').hasAttribute('disabled')).toBe(true);
  });

  it('says what would change, and that nothing is pending', async () => {
    await show();
    await new Promise((resolve) => setTimeout(resolve, 150));
    await settle();
    expect(text(place)).toContain('12 accept, 9 reply and 3 decline, 2 uncertain. 4 would change.');
    press(control(place, 'Preview'));
    expect(text(place)).toContain('Agrees with 309 of your 500 decisions (now 301).');
    act(() => render(null, place));
    await show({ effect: noEffect });
    await new Promise((resolve) => setTimeout(resolve, 150));
    await settle();
    expect(text(place)).toContain('No invitations are pending in an open page.');
  });

  it('shows everything beside the preview where there is room', async () => {
    await show({}, 'considered', 'page');
    expect([...place.querySelectorAll('h2')].map(text)).toEqual(
      expect.arrayContaining(['Steps', 'Points', 'Outcome', 'Replies', 'Preview']),
    );
  });

  it('can be read, not changed, where an organisation has settled it', async () => {
    await show({ locked: true });
    expect(text(place)).toContain('Managed by your organisation');
    expect(() => control(place, 'Save')).toThrow();
    line('Accept if the inviter').focus();
    pressKey('ArrowUp', { altKey: true });
    expect(lines()[0]).toBe('Decline if the inviter is on your list of blocked people.');
  });
});
