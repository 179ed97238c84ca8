// @vitest-environment happy-dom
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sealText } from '../../../../src/content/sidebar/text/seal.ts';

const place = document.createElement('div');

let unseal: () => void;

beforeAll(() => {
  document.body.append(place);
  unseal = sealText();
});
afterAll(() => {
  unseal();
  place.remove();
});
afterEach(() => act(() => render(null, place)));

const draw = (content: ComponentChild) => {
  act(() => render(content, place));
  return place.innerHTML;
};

describe('text on its way to the document', () => {
  it.each([
    ['a line', () => <p>Jane</p>, '<p><data value="Jane"></data></p>'],
    ['a number', () => <b>{7}</b>, '<b><data value="7"></data></b>'],
    [
      'several pieces',
      () => (
        <p>
          a <i>b</i>
          {null}
          {false}c
        </p>
      ),
      '<p><data value="a "></data><i><data value="b"></data></i><data value="c"></data></p>',
    ],
    [
      'a list',
      () => (
        <ul>
          {['a', 'b'].map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      ),
      '<ul><li><data value="a"></data></li><li><data value="b"></data></li></ul>',
    ],
    [
      'a fragment',
      () => (
        <p>
          <>a</>
        </p>
      ),
      '<p><data value="a"></data></p>',
    ],
    ['markup', () => <p>{'<b>&"'}</p>, '<p><data value="<b>&amp;&quot;"></data></p>'],
    ['an option', () => <option value="x">Any</option>, '<option label="Any" value="x"></option>'],
    ['nothing', () => <p>{''}</p>, '<p></p>'],
  ] as const)('%s is an attribute', (_, content, html) => {
    expect(draw(content())).toBe(html);
    const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    expect(texts.nextNode()).toBeNull();
  });

  it.each([
    ['Jane', 'ltr'],
    ['שרה כהן', 'rtl'],
    ['12 عام', 'rtl'],
    ['(x) שרה', 'ltr'],
    ['123', 'ltr'],
  ])('keeps its own direction: %s is %s', (text, direction) => {
    draw(<bdi>{text}</bdi>);
    expect(place.querySelector('bdi')?.dir).toBe(direction);
    draw(<q dir="auto">{text}</q>);
    expect(place.querySelector('q')?.dir).toBe(direction);
  });

  it('changes where it stands, but in what is read out another element comes', () => {
    draw(<p>one</p>);
    const line = place.querySelector('data');
    draw(<p>two</p>);
    expect(place.querySelector('data')).toBe(line);
    expect(line?.value).toBe('two');
    draw(<p role="status">one</p>);
    const news = place.querySelector('data');
    draw(<p role="status">two</p>);
    expect(place.querySelector('data')).not.toBe(news);
  });
});
