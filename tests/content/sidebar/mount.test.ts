// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { initial } from '../../../src/content/sidebar/memory.ts';
import { mount } from '../../../src/content/sidebar/mount.tsx';
import { kit } from '../../../src/kit/index.ts';
import { readState, sampleStore } from '../../gallery/samples/store.ts';
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

describe('mounting on the page', () => {
  it('shows the sidebar in a closed root, and leaves nothing behind', async () => {
    const unmount = mount(sampleStore(readState), memory, looks);
    await settle();
    expect(root?.mode).toBe('closed');
    expect(root?.querySelectorAll('.entry').length).toBe(readState.rows.length);
    expect(hosts()).toHaveLength(1);
    unmount();
    expect(hosts()).toHaveLength(0);
    expect(root?.querySelector('.entry')).toBeNull();
  });

  it('does not show up when it was unmounted before it remembered', async () => {
    mount(sampleStore(readState), memory, looks)();
    await settle();
    expect(hosts()).toHaveLength(0);
    expect(root?.querySelector('.anteroom')).toBeNull();
  });

  it('comes back when the page throws it out', async () => {
    const store = sampleStore(readState);
    const unmount = mount(store, memory, looks);
    await settle();
    hosts()[0]?.remove();
    store.set({ ...readState });
    expect(hosts()).toHaveLength(1);
    unmount();
    store.set({ ...readState });
    expect(hosts()).toHaveLength(0);
  });

  it('can be read before anybody sends its styles, and is asked for them again', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const answers = [null, kit];
    const unmount = mount(sampleStore(readState), memory, async () => answers.shift() ?? null);
    await vi.advanceTimersByTimeAsync(100);
    expect(root?.querySelectorAll('.entry').length).toBe(readState.rows.length);
    const plain = root?.adoptedStyleSheets.length ?? 0;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(root?.adoptedStyleSheets).toHaveLength(plain + kit.styles.length);
    unmount();
    vi.useRealTimers();
  });

  it('names no address of the extension anywhere', async () => {
    const unmount = mount(sampleStore(readState), memory, looks);
    await settle();
    expect(root?.innerHTML).not.toMatch(/extension:/);
    unmount();
  });
});
