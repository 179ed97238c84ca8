// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { Options } from '../../src/options/Options.tsx';
import { presets } from '../../src/policy/presets/index.ts';
import type { Outside } from '../../src/ui/outside/outside.ts';
import { type Background, sampleOutside } from '../gallery/samples/outside.ts';
import { pageScenes } from '../gallery/scenes/pages.ts';
import { slow } from '../ui/slow.ts';
import { change, control, draw, press, settle, text, type } from '../ui/stage.ts';

let place: HTMLElement;
let outside: ReturnType<typeof sampleOutside>;

afterEach(() => {
  act(() => render(null, place));
  place.remove();
});

async function show(
  background: Background,
  page = '',
  through: (outside: Outside) => Outside = (same) => same,
): Promise<void> {
  location.hash = page;
  outside = sampleOutside({ ...background });
  place = draw(<Options outside={through(outside)} />);
  await settle();
}

async function turnTo(page: string): Promise<void> {
  location.hash = page;
  await act(() => {
    dispatchEvent(new HashChangeEvent('hashchange'));
  });
}

const radio = (name: string): HTMLInputElement => {
  const options = [...place.querySelectorAll('.choice-option, .shelf-item')];
  const option = options.find((one) => text(one).startsWith(name));
  const input = option?.querySelector('input');
  if (!input) throw new Error(`no choice called ${name}`);
  return input;
};

const field = (selector: string): HTMLInputElement => {
  const input = place.querySelector<HTMLInputElement>(selector);
  if (!input) throw new Error(`no ${selector}`);
  return input;
};

describe('the options page', () => {
  it('shows every preset with what it does, the active one chosen', async () => {
    await show(pageScenes.options);
    expect(place.querySelectorAll('.shelf-about')).toHaveLength(presets.length + 1);
    expect(radio('Step by step').checked).toBe(true);
    expect(radio('Selective').checked).toBe(false);
  });

  it('changes policy and theme', async () => {
    await show(pageScenes.options);
    radio('Picky').checked = true;
    change(radio('Picky'));
    await settle();
    await turnTo('settings');
    radio('Dark').checked = true;
    change(radio('Dark'));
    await settle();
    expect(outside.asked).toContain('settings.set {"policy":"picky"}');
    expect(outside.asked).toContain('settings.set {"theme":"dark"}');
    expect(document.documentElement.dataset['theme']).toBe('dark');
  });

  it('switches off what is learned from pages, each for itself', async () => {
    await show(pageScenes.options, 'settings');
    press(control(place, 'Your connections: names, companies and since when, as far as you scroll'));
    await settle();
    expect(outside.asked).toContain('settings.set {"learnConnections":false}');
  });

  it('shows what was chosen last, in whatever order a slow background answers', async () => {
    let busy: ReturnType<typeof slow> | undefined;
    await show(pageScenes.options, 'settings', (same) => {
      busy = slow(same, 'settings.set');
      return busy.outside;
    });
    const theme = (): string | undefined => document.documentElement.dataset['theme'];
    const chosen = async (name: string): Promise<void> => {
      radio(name).checked = true;
      change(radio(name));
      await settle();
    };
    for (const each of ['Dark', 'Light', 'Dark']) await chosen(each);
    for (const place of [1, 0, 0]) {
      busy?.letGo(place);
      await settle();
      expect(theme()).toBe('dark');
    }
    await chosen('Light');
    busy?.letAllGo();
    await settle();
    expect(theme()).toBe('light');
  });

  it('keeps the name that is being typed when settings change elsewhere', async () => {
    let { settings } = pageScenes.options;
    await show({ ...pageScenes.options, answers: { 'settings.get': () => settings } }, 'settings');
    type(field('.text-field'), 'Noo');
    settings = { ...settings, holdSeconds: 1 };
    outside.announce('policies');
    await settle();
    expect(field('.text-field').value).toBe('Noo');
    type(field('.text-field'), ' Noor ');
    change(field('.text-field'));
    await settle();
    expect(outside.asked).toContain('settings.set {"ownFirstName":"Noor"}');
    expect(field('.text-field').value).toBe('Noor');
  });

  it('greys what an organisation holds, and says so beside it', async () => {
    await show(pageScenes['options-settings-managed'], 'settings');
    const held = [...place.querySelectorAll('fieldset.held')];
    expect(held).toHaveLength(2);
    for (const each of held) {
      expect(each.matches(':disabled')).toBe(true);
      const line = document.getElementById(each.getAttribute('aria-describedby') ?? '');
      expect(text(line ?? each)).toBe('Managed by your organisation: it cannot be changed here.');
    }
    const control = field('.options-header [role=switch]');
    expect(control.disabled).toBe(true);
    expect(document.getElementById(control.getAttribute('aria-describedby') ?? '')).not.toBeNull();
    expect(field('.text-field').closest('fieldset.held')).toBeNull();
  });

  it('shows the policies where the address names one that cannot be read', async () => {
    await show(pageScenes.options, 'policy/edit/%E0%A4%A');
    expect(place.querySelectorAll('.shelf-item').length).toBeGreaterThan(presets.length);
  });

  it.each([
    ['0', 0, 'No hold'],
    ['1', 1, '1 second'],
    ['30', 30, '30 seconds'],
  ])('sets the hold to %s', async (chosen, holdSeconds, words) => {
    await show(pageScenes.options, 'settings');
    const slider = field('input[type=range]');
    expect([slider.min, slider.max, slider.value]).toEqual(['0', '30', '5']);
    slider.value = chosen;
    change(slider);
    await settle();
    expect(outside.asked).toContain(`settings.set ${JSON.stringify({ holdSeconds })}`);
    expect(slider.getAttribute('aria-valuetext')).toBe(words);
  });

  it.each([
    [' Noor ', '"Noor"'],
    ['  ', 'null'],
  ])('takes “%s” as the name to sign with', async (typed, kept) => {
    await show(pageScenes.options, 'settings');
    const name = field('input[type=text]');
    name.value = typed;
    change(name);
    await settle();
    expect(outside.asked).toContain(`settings.set {"ownFirstName":${kept}}`);
  });

  it('says what it never does, and its version', async () => {
    await show(pageScenes.options, 'about');
    expect(text(place)).toContain('it makes no network request at all');
    expect(text(place)).toContain('Version 0.1.0');
  });

  it('says when its data is from a newer version, and offers nothing to change', async () => {
    await show(pageScenes['options-failing']);
    expect(text(place)).toContain('written by a newer Anteroom');
    expect(place.querySelector('input')).toBeNull();
  });
});
