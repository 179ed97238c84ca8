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

  it('takes the place of what an updated extension left, known by its mark; what looks like it is left alone', async () => {
    const drawn = () => new Promise<void>((done) => void attachHost(document, 'Anteroom', () => done()));
    const lend = (it: Element, root: ShadowRoot | undefined) =>
      Object.assign(it, { openOrClosedShadowRoot: root });
    let root: ShadowRoot | undefined;
    const attach = Element.prototype.attachShadow;
    const spy = vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (
      this: Element,
      init,
    ) {
      root = attach.call(this, init);
      // As Firefox lends it to scripts of extensions.
      lend(this, root);
      return root;
    });
    await drawn();
    const bait = element();
    const left = attachHost(document, 'Anteroom', vi.fn());
    const orphan = element();
    left.sign('mark-1');
    await vi.waitFor(() => expect(root?.querySelector('iframe')?.contentDocument?.body.id).toBe('mark-1'));
    host = attachHost(document, 'Anteroom', vi.fn());
    host.sign('mark-1');
    expect([bait.isConnected, orphan.isConnected, element().isConnected]).toEqual([true, false, true]);
    bait.remove();
    spy.mockRestore();
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
