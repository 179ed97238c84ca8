// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { initial } from '../../../../src/content/sidebar/memory.ts';
import { measures } from '../../../../src/content/sidebar/page/placement.ts';
import { Sidebar } from '../../../../src/content/sidebar/Sidebar.tsx';
import { readState, type SampleStore, sampleStore } from '../../../gallery/samples/store.ts';
import { clickEvent, draw, press, pressKey, text } from '../../../ui/stage.ts';
import { setWidth } from '../shown.tsx';

const save = vi.fn();
let place: HTMLElement;
let store: SampleStore;
let row: HTMLElement;

beforeEach(() => {
  setWidth(1280);
  save.mockClear();
  row = document.createElement('div');
  row.append(document.createElement('span'));
  document.body.append(row);
  store = sampleStore(readState, (id) => (id === '6' ? row : null));
  const memory = { load: () => Promise.resolve(initial), save };
  place = draw(
    <Sidebar
      store={store}
      memory={memory}
      remembered={initial}
      onFocusCommand={() => () => undefined}
      marks={document.body}
    />,
  );
});

afterEach(() => {
  act(() => render(null, place));
  place.remove();
  row.remove();
});

const selected = (): string => text(place.querySelector('[aria-current] h3') ?? document.createElement('p'));

describe('a click on a row of the page', () => {
  it('selects its entry and marks the row, and goes on to the page as it was', () => {
    const heard = vi.fn((event: Event) => event.defaultPrevented);
    row.addEventListener('click', heard);
    press(row.firstElementChild ?? row);
    expect(selected()).toBe('Kofi Mensah');
    expect(heard).toHaveReturnedWith(false);
    expect(document.querySelector('.marker')).not.toBeNull();
    expect(store.asked).toEqual([]);
  });

  it('is nothing when a script makes it, or when it is beside the rows', () => {
    act(() => void row.dispatchEvent(clickEvent(false)));
    press(document.body);
    expect(selected()).toBe('');
    expect(document.querySelector('.marker')).toBeNull();
  });

  it('is not listened to once the sidebar is gone', () => {
    act(() => render(null, place));
    const asked = vi.spyOn(store, 'elementOf');
    press(row);
    expect(asked).not.toHaveBeenCalled();
  });
});

describe('the mark', () => {
  it('stands around the row, wherever that is, and leaves LinkedIn’s own element as it was', async () => {
    const before = row.outerHTML;
    const rect = vi.spyOn(row, 'getBoundingClientRect').mockReturnValue(new DOMRect(10, 20, 300, 80));
    press(row);
    const mark = document.querySelector<HTMLElement>('.marker');
    expect(mark?.style.transform).toBe('translate(10px,20px)');
    expect(mark?.style.width).toBe('300px');
    rect.mockReturnValue(new DOMRect(10, 5, 300, 80));
    await vi.waitFor(() => expect(mark?.style.transform).toBe('translate(10px,5px)'), 20_000);
    rect.mockReturnValue(new DOMRect());
    await vi.waitFor(() => expect(mark?.style.display).toBe('none'), 20_000);
    expect(row.outerHTML).toBe(before);
  });
});

describe('the width', () => {
  const separator = (): HTMLElement => {
    const found = place.querySelector<HTMLElement>('hr');
    if (!found) throw new Error('no separator');
    return found;
  };

  it.each([
    ['ArrowLeft', 356],
    ['ArrowRight', 324],
    ['Home', measures.least],
    ['End', measures.most],
  ])('%s sets it, and it is remembered', (key, width) => {
    expect(pressKey(key, {}, { at: separator() })).toBe(true);
    expect(save).toHaveBeenCalledExactlyOnceWith({ ...initial, width });
  });

  it('follows what drags its edge', () => {
    const edge = separator();
    let held = false;
    Object.assign(edge, {
      setPointerCapture: () => {
        held = true;
      },
      hasPointerCapture: () => held,
    });
    const point = (type: string, clientX: number): void => {
      const event = new PointerEvent(type, { bubbles: true, clientX, button: 0 });
      Object.defineProperty(event, 'isTrusted', { value: true });
      act(() => void edge.dispatchEvent(event));
    };
    point('pointermove', 500);
    expect(save).not.toHaveBeenCalled();
    point('pointerdown', window.innerWidth - 352);
    point('pointermove', window.innerWidth - 412);
    expect(save).toHaveBeenLastCalledWith({ ...initial, width: 400 });
  });
});
