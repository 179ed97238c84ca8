// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeRuntime } from '../link/fake-runtime.ts';

let runtime: FakeRuntime;

beforeEach(() => {
  runtime = new FakeRuntime();
  runtime.install();
  Reflect.deleteProperty(window, 'navigation');
});

async function listen(): Promise<() => void> {
  const { onNavigation } = await import('../../../src/content/watch/navigation.ts');
  const heard = vi.fn();
  onNavigation(heard);
  return heard;
}

describe('navigation within LinkedIn', () => {
  it('is heard from the page where it can tell', async () => {
    const navigation = new EventTarget();
    Object.assign(window, { navigation });
    const heard = await listen();
    navigation.dispatchEvent(new Event('currententrychange'));
    expect(heard).toHaveBeenCalledTimes(1);
    expect(runtime.listeners.size).toBe(0);
  });

  it('is heard from the background and from going back where it cannot', async () => {
    const heard = await listen();
    expect(await runtime.push({ anteroom: 1, push: 'navigated', value: {} })).toBe(true);
    window.dispatchEvent(new Event('popstate'));
    expect(heard).toHaveBeenCalledTimes(2);
  });
});
