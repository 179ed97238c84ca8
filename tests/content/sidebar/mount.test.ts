// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { initial } from '../../../src/content/sidebar/memory.ts';
import { mount } from '../../../src/content/sidebar/mount.tsx';
import { sessionOf } from '../../../src/content/sidebar/session.ts';
import { kit } from '../../../src/kit/index.ts';
import { readState, sampleStore } from '../../gallery/samples/store.ts';
import { prepared, sidebarScenes } from '../../gallery/scenes/sidebar.ts';
import { settle, speakEnglish } from '../../ui/stage.ts';

let root: ShadowRoot | undefined;
const attach = Element.prototype.attachShadow;

beforeEach(() => {
  speakEnglish();
  Object.defineProperty(document.documentElement, 'clientWidth', { configurable: true, value: 1280 });
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attach.call(this, init);
    return root;
  });
});

afterEach(() => vi.restoreAllMocks());

const looks = async () => kit;
const memory = { load: () => Promise.resolve(initial), save: () => undefined };
const hosts = () => document.querySelectorAll('html > div');

/** What is drawn in the frame, once it is there. */
const inside = () => root?.querySelector('iframe')?.contentDocument;
const entries = () => inside()?.querySelectorAll('.entry').length;
const drawn = (count = readState.rows.length) => vi.waitFor(() => expect(entries()).toBe(count));

describe('mounting on the page', () => {
  it('shows the sidebar in a closed root, and leaves nothing behind', async () => {
    const unmount = mount(sampleStore(readState), memory, looks);
    await drawn();
    expect(root?.mode).toBe('closed');
    expect(root?.querySelector('.entry')).toBeNull();
    expect(hosts()).toHaveLength(1);
    unmount();
    expect(hosts()).toHaveLength(0);
    expect(entries() ?? 0).toBe(0);
  });

  it.each(Object.entries(sidebarScenes))('has no word in any text node: %s', async (name, state) => {
    const store = sampleStore(state);
    prepared[name as keyof typeof sidebarScenes]?.(sessionOf(store));
    const unmount = mount(store, memory, looks);
    await vi.waitFor(() => expect(inside()?.querySelector('data')).not.toBeNull());
    const bare: string[] = [];
    for (const place of [root, inside()?.querySelector('.anteroom')]) {
      const texts = place && document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
      while (texts?.nextNode()) bare.push(texts.currentNode.textContent ?? '');
    }
    expect(bare.filter((text) => text.trim() !== '')).toEqual([]);
    unmount();
  });

  it('does not show up when it was unmounted before it remembered', async () => {
    mount(sampleStore(readState), memory, looks)();
    await settle();
    expect(hosts()).toHaveLength(0);
    expect(inside()?.querySelector('.anteroom') ?? null).toBeNull();
  });

  it('comes back when the page throws it out', async () => {
    const store = sampleStore(readState);
    const unmount = mount(store, memory, looks);
    await drawn();
    hosts()[0]?.remove();
    store.set({ ...readState });
    expect(hosts()).toHaveLength(1);
    await drawn();
    unmount();
    store.set({ ...readState });
    expect(hosts()).toHaveLength(0);
  });

  it('can be read before anybody sends its styles, and is asked for them again', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const answers = [null, kit];
    const unmount = mount(sampleStore(readState), memory, async () => answers.shift() ?? null);
    await vi.advanceTimersByTimeAsync(100);
    expect(entries()).toBe(readState.rows.length);
    const plain = inside()?.adoptedStyleSheets.length ?? 0;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(inside()?.adoptedStyleSheets).toHaveLength(plain + kit.styles.length);
    unmount();
    vi.useRealTimers();
  });

  it('names no address of the extension anywhere', async () => {
    const unmount = mount(sampleStore(readState), memory, looks);
    await drawn();
    expect(root?.innerHTML).not.toMatch(/extension:/);
    expect(inside()?.documentElement.outerHTML).not.toMatch(/extension:/);
    unmount();
  });
});
