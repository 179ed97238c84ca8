import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import { Options } from '../../src/options/Options.tsx';
import type { Outside } from '../../src/ui/outside/outside.ts';
import { type Background, sampleOutside } from '../gallery/samples/outside.ts';
import { draw, settle, text } from '../ui/stage.ts';

export let place: HTMLElement;
export let outside: ReturnType<typeof sampleOutside>;

export async function show(
  background: Background,
  through: (outside: Outside) => Outside = (same) => same,
): Promise<void> {
  location.hash = background.at ?? '';
  outside = sampleOutside({ ...background });
  place = draw(<Options outside={through(outside)} />);
  await settle();
  await settle();
}

export function button(words: string): HTMLButtonElement {
  const found = [...place.querySelectorAll('button')].find((each) => text(each).includes(words));
  if (!found) throw new Error(`no button ${words} in: ${text(place)}`);
  return found;
}

export const asked = (name: string): unknown[] =>
  outside.asked
    .filter((line) => line.startsWith(`${name} `))
    .map((line) => JSON.parse(line.slice(name.length + 1)));

/** Cleans up around each test of the file that calls it. */
export function useOptions(): void {
  afterEach(() => {
    act(() => render(null, place));
    place.remove();
  });
}
