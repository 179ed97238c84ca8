// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeRuntime } from './fake-runtime.ts';

let runtime: FakeRuntime;
let request: typeof import('../../../src/content/link/request.ts')['request'];

beforeEach(async () => {
  vi.useFakeTimers();
  runtime = new FakeRuntime();
  runtime.install();
  ({ request } = await import('../../../src/content/link/request.ts'));
});

const good = { ok: true, value: { enabled: true, policy: 'selective', theme: 'system' } };

describe('a request', () => {
  it('crosses as an envelope and comes back as the background answered', async () => {
    runtime.answers = [good];
    expect(await request('settings.get', {})).toEqual(good);
    expect(runtime.sent).toEqual([{ anteroom: 1, name: 'settings.get', input: {} }]);
  });

  it('hands on a failure of the background without asking again', async () => {
    const failed = { ok: false, error: { code: 'storage', message: 'full' } };
    runtime.answers = [failed];
    expect(await request('settings.get', {})).toEqual(failed);
    expect(runtime.sent).toHaveLength(1);
  });

  it.each<[string, unknown]>([
    ['died before its answer', new Error('The message port closed before a response was received.')],
    ['was not there', new Error('Could not establish connection. Receiving end does not exist.')],
    ['said nothing', undefined],
  ])('is repeated, the same, when the background %s', async (_, nothing) => {
    runtime.answers = [nothing, nothing, good];
    const outcome = request('settings.get', {});
    await vi.runAllTimersAsync();
    expect(await outcome).toEqual(good);
    expect(new Set(runtime.sent.map((message) => JSON.stringify(message))).size).toBe(1);
    expect(runtime.sent).toHaveLength(3);
  });

  it('gives up as unreachable after a few attempts', async () => {
    runtime.answers = [new Error('Receiving end does not exist.')];
    const outcome = request('settings.get', {});
    await vi.runAllTimersAsync();
    expect(await outcome).toMatchObject({ ok: false, error: { code: 'unreachable' } });
    expect(runtime.sent).toHaveLength(4);
  });

  it('does not wait forever for a background that hangs', async () => {
    runtime.answers = ['hang'];
    const outcome = request('settings.get', {});
    await vi.advanceTimersByTimeAsync(70_000);
    expect(await outcome).toMatchObject({ ok: false, error: { code: 'unreachable' } });
  });

  it('is gone, without a rejection, when the extension was updated under the page', async () => {
    runtime.gone = true;
    expect(await request('settings.get', {})).toMatchObject({ ok: false, error: { code: 'gone' } });
    expect(runtime.sent).toEqual([]);
  });
});

describe('the extension going', () => {
  it('is noticed once, without a message being sent', async () => {
    const { whenGone } = await import('../../../src/content/link/gone.ts');
    const gone = vi.fn();
    whenGone(gone, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(gone).not.toHaveBeenCalled();
    runtime.gone = true;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(gone).toHaveBeenCalledTimes(1);
  });

  it('is no longer looked for once the page was left', async () => {
    const { whenGone } = await import('../../../src/content/link/gone.ts');
    const left = new AbortController();
    const gone = vi.fn();
    whenGone(gone, left.signal);
    left.abort();
    runtime.gone = true;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(gone).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a push', () => {
  it('reaches its handler and is acknowledged, until the signal', async () => {
    const { listen } = await import('../../../src/content/link/pushes.ts');
    const left = new AbortController();
    const heard = vi.fn();
    listen({ 'settings.changed': heard }, left.signal);
    const message = { anteroom: 1, push: 'settings.changed', value: { settings: good.value } };
    expect(await runtime.push(message)).toBe(true);
    expect(heard).toHaveBeenCalledWith({ settings: good.value });
    left.abort();
    expect(runtime.listeners.size).toBe(0);
  });

  it.each([
    ['of another kind', { anteroom: 1, push: 'navigated', value: {} }],
    ['nobody knows', { anteroom: 1, push: 'constructor', value: {} }],
    ['that is none', { hello: 'there' }],
    ['that is nothing', null],
  ])('%s is left to others', async (_, message) => {
    const { listen } = await import('../../../src/content/link/pushes.ts');
    listen({ 'settings.changed': vi.fn() }, new AbortController().signal);
    expect(await runtime.push(message)).toBeUndefined();
  });

  it('listener is let go without an error after the extension went', async () => {
    const { listen } = await import('../../../src/content/link/pushes.ts');
    const left = new AbortController();
    listen({ 'settings.changed': vi.fn() }, left.signal);
    runtime.gone = true;
    expect(() => left.abort()).not.toThrow();
  });
});
