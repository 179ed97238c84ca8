import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../scripts/shared/place.ts';
import { beginWorker, workerState } from '../../src/background/worker-state.ts';

it('a worker begins with nothing in memory', () => {
  const names = workerState(() => new Set<string>());
  const count = workerState(() => 0);
  names.current.add('Kim');
  count.current += 1;
  beginWorker();
  expect([...names.current, count.current]).toEqual([0]);
});

it('no module of the background has a variable that would go on into the next worker', () => {
  const folder = join(root, 'src', 'background');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.ts$/.test(file),
  );
  const going = files.filter((file) => /^(export )?let /m.test(readFileSync(join(folder, file), 'utf8')));
  expect(going).toEqual([]);
});
