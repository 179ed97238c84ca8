// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { trusted, trustedOnly } from '../../src/ui/trusted.ts';
import { clickEvent } from './stage.ts';

describe('a handler behind trusted()', () => {
  it('runs for a person', () => {
    const handler = vi.fn();
    const event = clickEvent(true);
    trusted(handler)(event);
    expect(handler).toHaveBeenCalledExactlyOnceWith(event);
    expect(event.defaultPrevented).toBe(false);
  });

  it('does nothing for a script, and stops what the browser would do', () => {
    const handler = vi.fn();
    const event = clickEvent(false);
    trusted(handler)(event);
    expect(handler).not.toHaveBeenCalled();
    expect(event.defaultPrevented).toBe(true);
  });

  it('lets a person follow a link, and nobody else', () => {
    const [person, script] = [clickEvent(true), clickEvent(false)];
    trustedOnly(person);
    trustedOnly(script);
    expect([person.defaultPrevented, script.defaultPrevented]).toEqual([false, true]);
  });
});
