import { vi } from 'vitest';

/** One step of the time that passes, in milliseconds. */
const step = 20;

/** From now on time passes only when a test lets it. What a page does without a timer (observers, messages) goes on by itself. */
export function holdTime(): void {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
  });
}

/** Lets time pass, and everything happen that happens in it. */
export async function pass(ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += step) {
    await vi.advanceTimersByTimeAsync(Math.min(step, ms - passed));
    // Messages between ports are no timers: each needs a real turn.
    for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Lets time pass until this holds. @throws what `check` throws when that takes longer than `ms` */
export async function until(check: () => void, ms = 10_000): Promise<void> {
  for (let passed = 0; ; passed += step) {
    try {
      return check();
    } catch (error) {
      if (passed >= ms) throw error;
    }
    await pass(step);
  }
}
