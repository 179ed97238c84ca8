// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { surroundingsOf } from '../../../../src/content/sidebar/page/surroundings.ts';
import { readState, sampleStore } from '../../../gallery/samples/store.ts';

const box = (left: number, right: number): HTMLElement => {
  const element = document.createElement('div');
  element.getBoundingClientRect = () => new DOMRect(left, 0, right - left, 20);
  return element;
};

function measure(width: number, row: HTMLElement | null, control: HTMLElement | null) {
  Object.defineProperty(document.documentElement, 'clientWidth', { configurable: true, value: width });
  const store = { ...sampleStore(readState, () => row), controlOf: () => control };
  return surroundingsOf(store, '1');
}

afterEach(() => document.documentElement.removeAttribute('style'));

describe('the page’s geometry, read off one row', () => {
  it('is the row’s box', () => {
    expect(measure(1280, box(76, 880), box(780, 864))).toEqual({
      width: 1280,
      list: { left: 76, right: 880 },
      side: 'right',
    });
  });

  it('ends soon after the last control where the box is wider than the list', () => {
    expect(measure(1280, box(0, 1280), box(300, 400)).list).toEqual({ left: 0, right: 424 });
  });

  it('starts soon before the first control on a page read from the right', () => {
    document.documentElement.style.direction = 'rtl';
    expect(measure(1280, box(0, 1280), box(800, 900))).toEqual({
      width: 1280,
      list: { left: 776, right: 1280 },
      side: 'left',
    });
  });

  it.each([
    ['a row without controls', 1280, box(0, 1280), null, { left: 0, right: 1280 }],
    ['controls that are not drawn', 1280, box(0, 1280), box(0, 0), { left: 0, right: 1280 }],
    [
      'a small window, where controls may stand under the text',
      1000,
      box(0, 1000),
      box(0, 80),
      { left: 0, right: 1000 },
    ],
    ['a row that is not drawn', 1280, box(0, 0), null, null],
    ['no row', 1280, null, null, null],
  ])('with %s', (_, width, row, control, list) => {
    expect(measure(width, row, control).list).toEqual(list);
  });
});
