/** Starts the worker that reads files; the build makes a file of its own of it. */
export function startWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}
