// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { keepPage } from '../../src/options/keepPage.ts';

beforeAll(keepPage);

/** Drops something; whether the browser was told not to open it. */
function dropped(onto: string, types: readonly string[]): boolean {
  const element = document.createElement(onto);
  if (element instanceof HTMLInputElement) element.type = 'file';
  document.body.append(element);
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'dataTransfer', { value: { types } });
  element.dispatchEvent(event);
  return event.defaultPrevented;
}

describe('what is dropped on the options page', () => {
  it.each<[string, string, readonly string[], boolean]>([
    ['a file beside its place does not take the page’s', 'p', ['Files'], true],
    ['a file on a field for files is the field’s', 'input', ['Files'], false],
    ['text is left alone', 'p', ['text/plain'], false],
  ])('%s', (_, onto, types, kept) => {
    expect(dropped(onto, types)).toBe(kept);
  });
});
