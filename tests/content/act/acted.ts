import { afterEach, beforeEach, vi } from 'vitest';
import { ActingPage } from './acting-page.ts';

/** The page of the test that runs. */
export let page: ActingPage;

/** Lets so many milliseconds pass. */
export const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** A fresh page with these people, and a clock of our own, before each test of the file that calls it. */
export function useActingPage(people: string): void {
  beforeEach(() => {
    vi.useFakeTimers();
    page = new ActingPage(people);
  });
  afterEach(() => {
    page.end();
    document.body.replaceChildren();
    vi.useRealTimers();
  });
}
