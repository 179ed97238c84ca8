import { availableParallelism, loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';

/** Milliseconds of work to measure by: long enough to be interrupted on a busy machine. */
const sampleMs = 200;
/** What is slower than this is not a busy machine but a broken one. */
const most = 10;

/**
 * How many times longer than on a quiet machine things take now: by the load of the last minute, which a run adds its own to,
 * and by a piece of work.
 */
export function machineLoad(): number {
  const cores = availableParallelism();
  const [minute = 0] = loadavg();
  return Math.min(most, Math.max((minute + cores) / cores, slowness()));
}

/** How long a piece of work takes, over how long it was worked at. */
function slowness(): number {
  const begun = performance.now();
  const before = process.cpuUsage();
  const worked = (): number => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  while (worked() < sampleMs);
  return (performance.now() - begun) / worked();
}
