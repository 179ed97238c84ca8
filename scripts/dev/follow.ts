import { type FSWatcher, statSync, watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** An editor writes several files, and each of them more than once: they count as one change, this long after the last. */
const calm = 150;

/**
 * Runs `work` whenever something in these files and folders has changed, one run after the other, until the signal. What
 * changes during a run brings another one.
 */
export async function followChanges(
  paths: readonly string[],
  work: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  let changes = 0;
  let tell = (): void => undefined;
  const notice = (): void => {
    changes += 1;
    tell();
  };
  const watchers = paths.map((path) => watchPath(path, notice));
  signal.addEventListener('abort', notice, { once: true });
  let done = 0;
  while (!signal.aborted) {
    if (changes === done) await new Promise<void>((resolve) => (tell = resolve));
    for (let seen = -1; seen !== changes && !signal.aborted; ) {
      seen = changes;
      await pause(calm);
    }
    done = changes;
    if (!signal.aborted) await work();
  }
  for (const watcher of watchers) watcher.close();
}

/** A file is watched from its folder: editors put another one in its place. */
function watchPath(path: string, notice: () => void): FSWatcher {
  if (statSync(path).isDirectory()) return watch(path, { recursive: true }, notice);
  const name = basename(path);
  return watch(dirname(path), (_, changed) => {
    if (changed === name) notice();
  });
}
