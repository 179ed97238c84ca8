import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import type { RequestName } from '../../../src/messages.ts';
import type { Outside } from '../../../src/ui/outside/outside.ts';
import { PolicyShelf } from '../../../src/ui/policy-keep/PolicyShelf.tsx';
import { type Background, sampleOutside } from '../../gallery/samples/outside.ts';
import { pageScenes } from '../../gallery/scenes/pages.ts';
import { slow } from '../slow.ts';
import { control, draw, press, settle, text } from '../stage.ts';

export let place: HTMLElement;
export let outside: ReturnType<typeof sampleOutside>;
export let chosen: string[];

export async function show(
  answers: Background['answers'] = {},
  active = 'selective',
  through: (outside: Outside) => Outside = (same) => same,
): Promise<void> {
  const settings = { ...pageScenes.options.settings, policy: active };
  outside = sampleOutside({ settings, page: null, answers });
  chosen = [];
  place = draw(<PolicyShelf outside={through(outside)} active={active} onChoose={(id) => chosen.push(id)} />);
  await settle();
}

export const item = (title: string): HTMLElement => {
  const found = [...place.querySelectorAll<HTMLElement>('.shelf-item')].find((one) =>
    text(one).startsWith(title),
  );
  if (!found) throw new Error(`no policy called ${title}`);
  return found;
};

/** Opens what can be done with a policy, and presses one of it. */
export async function open(title: string, act_: string): Promise<HTMLElement> {
  press(control(item(title), `More about ${title}`));
  press(control(item(title), act_));
  await settle();
  return item(title);
}

export const asked = (name: RequestName) => outside.asked.filter((each) => each.startsWith(`${name} `));

export const mine = 'Selective, but no pitches before lunch';

/** A background whose answers to a request wait until they are let go. */
export function slowly(name: RequestName) {
  let busy: ReturnType<typeof slow> | undefined;
  return {
    through: (same: Outside): Outside => {
      busy = slow(same, name);
      return busy.outside;
    },
    letAllGo: () => busy?.letAllGo(),
  };
}

/** A person presses Enter in a field of a form. */
export function submit(field: HTMLInputElement): void {
  const event = new Event('submit', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  act(() => {
    field.form?.dispatchEvent(event);
  });
}

/** Cleans up around each test of the file that calls it. */
export function useShelf(): void {
  afterEach(() => {
    act(() => render(null, place));
    place.remove();
  });
}
