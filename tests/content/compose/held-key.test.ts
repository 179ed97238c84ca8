// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { swallowRepeats } from '../../../src/content/compose/held-key.ts';

const heard: string[] = [];
let off: AbortController;
let box: HTMLElement;
beforeEach(() => {
  heard.length = 0;
  off = new AbortController();
  document.body.innerHTML = '<div contenteditable="true"></div>';
  box = document.querySelector('div') ?? document.body;
  box.addEventListener('keydown', ({ key }) => heard.push(key));
  swallowRepeats(document, off.signal);
});
afterEach(() => off.abort());

function press(type: 'keydown' | 'keyup', key: string, repeat = false, isTrusted = true): Event {
  const event = new KeyboardEvent(type, { key, repeat, bubbles: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  box.dispatchEvent(event);
  return event;
}

describe('a key held since before the composer opened', () => {
  it('does nothing there as long as it is held', () => {
    expect(press('keydown', 'Enter', true).defaultPrevented).toBe(true);
    press('keydown', 'Enter', true);
    expect(heard).toEqual([]);
  });

  it('is the user’s again once it was let go', () => {
    press('keydown', 'Enter', true);
    press('keyup', 'Enter');
    press('keydown', 'Enter');
    press('keydown', 'Enter', true);
    expect(heard).toEqual(['Enter', 'Enter']);
  });

  it('gives way to another key', () => {
    press('keydown', 'a');
    expect(press('keydown', 'a', true).defaultPrevented).toBe(false);
    expect(heard).toEqual(['a', 'a']);
  });

  it('is none of ours when a script made it, or after the signal', () => {
    press('keydown', 'x', true, false);
    off.abort();
    press('keydown', 'y', true);
    expect(heard).toEqual(['x', 'y']);
  });
});
