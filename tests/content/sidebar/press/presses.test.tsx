// @vitest-environment happy-dom
import { render } from 'preact';
import { useRef } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { usePresses } from '../../../../src/content/sidebar/press/usePresses.ts';
import { Button } from '../../../../src/ui/components/Button.tsx';

type Report = (entries: readonly object[]) => void;

let report: Report = () => undefined;
let trackVisibility = true;
let place: HTMLElement;
let under: Element | null = null;
const [pressed, refused] = [vi.fn(), vi.fn()];

/** As Chrome's, told by the test what it has seen. */
class FakeObserver {
  readonly trackVisibility = trackVisibility;
  constructor(callback: Report) {
    report = callback;
  }
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

function Panel() {
  const panel = useRef<HTMLElement>(null);
  usePresses(panel, refused);
  return (
    <aside ref={panel}>
      <Button weighty onPress={pressed}>
        Decline
      </Button>
      <Button onPress={pressed}>Why?</Button>
    </aside>
  );
}

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
  vi.stubGlobal('IntersectionObserver', FakeObserver);
  trackVisibility = true;
  pressed.mockClear();
  refused.mockClear();
  place = document.createElement('div');
  document.body.append(place);
  document.elementFromPoint = () => under;
  act(() => render(<Panel />, place));
});
afterEach(() => {
  act(() => render(null, place));
  place.remove();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  document.documentElement.removeAttribute('style');
});

const button = (index = 0): Element => {
  const found = place.querySelectorAll('button')[index];
  if (!found) throw new Error('there is no button');
  return found;
};
const see = (isVisible: boolean, isIntersecting = true) =>
  report([{ target: button(), isVisible, isIntersecting }]);
const pass = (ms: number) => vi.advanceTimersByTime(ms);

function press(target = button(), detail = 1): void {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, detail });
  Object.defineProperty(event, 'isTrusted', { value: true });
  target.dispatchEvent(event);
}
function point(): void {
  button().dispatchEvent(new MouseEvent('pointermove', { bubbles: true, clientX: 5, clientY: 5 }));
}

describe('a press of a weighty button', () => {
  it('counts when the button has been seen long enough', () => {
    see(true);
    pass(600);
    press();
    expect([pressed.mock.calls.length, refused.mock.calls.length]).toEqual([1, 0]);
  });

  it.each([
    ['was never seen', () => pass(2_000)],
    ['has only just come into sight', () => [see(true), pass(300)]],
    ['is covered or pale', () => [see(true), pass(600), see(false)]],
    ['was covered or pale until just now', () => [see(true), pass(600), see(false), see(true), pass(300)]],
  ])('does nothing but say so when the button %s', (_, happen) => {
    happen();
    press();
    expect([pressed.mock.calls.length, refused.mock.calls.length]).toEqual([0, 1]);
  });

  it('does nothing when another came under the resting pointer less than 0.3 s ago, and counts then', () => {
    see(true);
    pass(600);
    under = null;
    point();
    pass(100);
    // The entry above went, and this one moved up.
    under = button();
    pass(50);
    press();
    expect([pressed.mock.calls.length, refused.mock.calls.length]).toEqual([0, 1]);
    pass(300);
    press();
    expect([pressed.mock.calls.length, refused.mock.calls.length]).toEqual([1, 1]);
  });

  it('by a key is not aimed, and counts', () => {
    press(button(), 0);
    expect(pressed).toHaveBeenCalledOnce();
  });

  it('is no matter of other buttons', () => {
    press(button(1));
    expect([pressed.mock.calls.length, refused.mock.calls.length]).toEqual([1, 0]);
  });
});
