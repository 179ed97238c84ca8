// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { Options } from '../../src/options/Options.tsx';
import { presets } from '../../src/policy/presets/index.ts';
import { type Background, sampleOutside } from '../gallery/samples/outside.ts';
import { pageScenes } from '../gallery/scenes/pages.ts';
import { change, draw, settle, text } from '../ui/stage.ts';

let place: HTMLElement;
let outside: ReturnType<typeof sampleOutside>;

afterEach(() => {
  act(() => render(null, place));
  place.remove();
});

async function show(background: Background): Promise<void> {
  outside = sampleOutside({ ...background });
  place = draw(<Options outside={outside} />);
  await settle();
}

const radio = (name: string): HTMLInputElement => {
  const option = [...place.querySelectorAll('.choice-option')].find((one) => text(one).startsWith(name));
  const input = option?.querySelector('input');
  if (!input) throw new Error(`no choice called ${name}`);
  return input;
};

describe('the options page', () => {
  it('shows every preset with what it does, the active one chosen', async () => {
    await show(pageScenes.options);
    expect(place.querySelectorAll('.choice-cards .choice-about')).toHaveLength(presets.length);
    expect(radio('Step by step').checked).toBe(true);
    expect(radio('Balanced').checked).toBe(false);
  });

  it('changes policy and theme', async () => {
    await show(pageScenes.options);
    radio('Picky').checked = true;
    change(radio('Picky'));
    await settle();
    radio('Dark').checked = true;
    change(radio('Dark'));
    await settle();
    expect(outside.asked).toContain('settings.set {"policy":"picky"}');
    expect(outside.asked).toContain('settings.set {"theme":"dark"}');
    expect(document.documentElement.dataset['theme']).toBe('dark');
  });

  it('says what it never does, and its version', async () => {
    await show(pageScenes.options);
    expect(text(place)).toContain('it makes no network request at all');
    expect(text(place)).toContain('Version 0.1.0');
  });

  it('says when its data is from a newer version, and offers nothing to change', async () => {
    await show(pageScenes['options-failing']);
    expect(text(place)).toContain('written by a newer Anteroom');
    expect(place.querySelector('input')).toBeNull();
  });
});
