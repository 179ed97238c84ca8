/**
 * Runs something for as long as the address says the same of it. Called with what it says now; null ends what runs.
 */
export function follower(start: (key: string, signal: AbortSignal) => void): (key: string | null) => void {
  let current: string | null = null;
  let running: AbortController | null = null;
  return (key) => {
    if (key === current) return;
    current = key;
    running?.abort();
    running = null;
    if (key === null) return;
    running = new AbortController();
    start(key, running.signal);
  };
}
