// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { attachHost, type Host } from '../../../../src/content/sidebar/page/host.ts';

let host: Host | undefined;
afterEach(() => host?.remove());

const element = (): Element => {
  const last = document.documentElement.lastElementChild;
  if (!last) throw new Error('nothing was attached');
  return last;
};

describe('the host on the page', () => {
  it('is one bare element with a closed root', () => {
    host = attachHost(document);
    expect(element().tagName).toBe('DIV');
    expect(element().attributes).toHaveLength(0);
    expect(element().childNodes).toHaveLength(0);
    expect(element().shadowRoot).toBeNull();
  });

  it('takes the place of the one that an updated extension left, and of nothing else', () => {
    const left = attachHost(document);
    left.root.innerHTML = '<div class="anteroom"></div>';
    const orphan = element();
    // As Firefox lends it to scripts of extensions.
    Object.assign(orphan, { openOrClosedShadowRoot: left.root });
    const other = document.createElement('div');
    Object.assign(other, { openOrClosedShadowRoot: other.attachShadow({ mode: 'closed' }) });
    document.documentElement.append(other);
    host = attachHost(document);
    expect([orphan.isConnected, other.isConnected]).toEqual([false, true]);
    other.remove();
  });

  it('comes back when the page throws it out, and goes when it is removed', () => {
    host = attachHost(document);
    const first = element();
    first.remove();
    host.keep();
    expect(element()).toBe(first);
    host.remove();
    expect(first.isConnected).toBe(false);
  });

  it.each([
    'keydown',
    'keyup',
    'keypress',
    'input',
    'click',
    'pointerdown',
    'mousedown',
    'focusin',
    'copy',
    'wheel',
    'touchstart',
  ])('keeps %s from the page', (type) => {
    host = attachHost(document);
    const [page, own] = [vi.fn(), vi.fn()];
    document.addEventListener(type, page);
    const button = document.createElement('button');
    button.addEventListener(type, own);
    host.root.append(button);
    button.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    document.removeEventListener(type, page);
    expect(own).toHaveBeenCalledOnce();
    expect(page).not.toHaveBeenCalled();
  });
});
