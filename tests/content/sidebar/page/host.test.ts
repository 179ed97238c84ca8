// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ownHosts } from '../../../../src/content/guard/hosts.ts';
import { attachHost, type Host } from '../../../../src/content/sidebar/page/host.ts';

let host: Host | undefined;
afterEach(() => {
  host?.remove();
  document.querySelector('html > div')?.remove();
});

const element = (): Element => {
  const last = document.documentElement.lastElementChild;
  if (!last) throw new Error('nothing was attached');
  return last;
};

describe('the host on the page', () => {
  it('is one bare element with a closed root', () => {
    host = attachHost(document, 'Anteroom', vi.fn());
    expect(element().tagName).toBe('DIV');
    expect(element().attributes).toHaveLength(0);
    expect(element().childNodes).toHaveLength(0);
    expect(element().shadowRoot).toBeNull();
  });

  it('is known as ours by nothing a page can make, and what looks like it is left alone', () => {
    const bait = document.createElement('div');
    const root = bait.attachShadow({ mode: 'closed' });
    const [place, frame] = [document.createElement('div'), document.createElement('iframe')];
    place.className = 'anteroom';
    root.append(place, frame);
    document.documentElement.append(bait);
    host = attachHost(document, 'Anteroom', vi.fn());
    expect(bait.isConnected).toBe(true);
    expect([ownHosts().has(bait), ownHosts().has(element())]).toEqual([false, true]);
    bait.remove();
  });

  it.each([
    ['threw it out', (it: Element) => it.remove()],
    ['moved it', (it: Element) => document.body.append(it)],
  ])('comes back as another element when the page %s: of that one it knows nothing', (_, move) => {
    host = attachHost(document, 'Anteroom', vi.fn());
    const first = element();
    move(first);
    host.keep();
    expect(first.isConnected).toBe(false);
    expect(element()).not.toBe(first);
    expect(element().parentElement).toBe(document.documentElement);
    expect(ownHosts().has(element())).toBe(true);
    const second = element();
    host.keep();
    expect(element()).toBe(second);
    host.remove();
    expect(second.isConnected).toBe(false);
  });
});
