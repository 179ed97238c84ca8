import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach } from 'vitest';
import { peoplePage } from '../../../src/options/people/page.tsx';
import type { Outside } from '../../../src/ui/outside/outside.ts';
import { person, report } from '../../background/readings.ts';
import { Extension, good } from '../../background/worker.ts';
import { sampleOutside } from '../../gallery/samples/outside.ts';
import { pageScenes } from '../../gallery/scenes/pages.ts';
import { change, draw, settle, text, type } from '../../ui/stage.ts';

export const now = Date.UTC(2026, 4, 20, 12);
export let extension: Extension;
export let place: HTMLElement;
/** What changed the log was another page. */
export let announcedAgain: () => Promise<void>;
/** So many requests are being answered. */
export let underWay = 0;

/** The page over the real background; what it announces arrives. */
export async function show(
  part: string,
  through: (outside: Outside) => Outside = (same) => same,
): Promise<void> {
  const { settings } = pageScenes.options;
  const listeners = new Set<() => void>();
  announcedAgain = async () => {
    for (const listener of listeners) listener();
    await answers();
  };
  const announced = (): unknown => extension.chrome.local.get('changed:log');
  const outside: Outside = {
    ...sampleOutside({ settings, page: null }),
    async ask(name, input) {
      const before = announced();
      underWay += 1;
      const answer = await extension.asPopup(name, input);
      underWay -= 1;
      if (announced() !== before) for (const listener of listeners) listener();
      return answer;
    },
    onData(area, listener) {
      if (area === 'log') listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  location.hash = `people/${part}`;
  place = draw(<peoplePage.Page outside={through(outside)} settings={settings} change={() => undefined} />);
  await answers();
}

/** Lets requests, their announcements and what is drawn after them come to rest. */
export async function answers(): Promise<void> {
  for (let calm = 0; calm < 12; calm = underWay > 0 ? 0 : calm + 1)
    await act(() => new Promise((done) => setTimeout(done, 10)));
  await settle();
}

export const field = (label: string): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement => {
  const found = [...place.querySelectorAll('label')].find((each) => text(each).startsWith(label));
  const element = place.querySelector(`#${CSS.escape(found?.htmlFor ?? 'none')}`);
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return element;
  if (element instanceof HTMLSelectElement) return element;
  throw new Error(`no field called ${label}`);
};
export const fill = (label: string, value: string): void => {
  const element = field(label);
  if (element instanceof HTMLSelectElement) {
    element.value = value;
    change(element);
  } else type(element, value);
};
export const items = (): string[] => [...place.querySelectorAll('.known-item')].map(text);
export const item = (name: string): Element => {
  const found = [...place.querySelectorAll('.known-item')].find((each) => text(each).includes(name));
  if (!found) throw new Error(`nothing called ${name} in ${items().join(' | ')}`);
  return found;
};

export async function verdictOf(id: string): Promise<string | undefined> {
  const { pages } = await extension.record();
  return pages[0]?.invitations.find(({ reading }) => reading.id === id)?.suggestion.verdict;
}

/** A fresh background with one invitation before each test of the file that calls it, and cleaning up after it. */
export function usePeople(): void {
  beforeEach(async () => {
    extension = await Extension.fresh();
    good(await extension.asPopup('clock.set', { now }));
    good(await extension.asPopup('settings.set', { policy: 'ten-minute-conversation' }));
    const changed = [person('a', { name: { known: true, value: 'Sam Lee' } })];
    good(await extension.asPage('page.report', report(0, 'a', { changed })));
  });
  afterEach(() => {
    act(() => render(null, place));
    place.remove();
  });
}
