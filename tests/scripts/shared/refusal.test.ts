import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { expect, it } from 'vitest';
import { adviceFor } from '../../../scripts/shared/refusal.ts';

/** Listens on a port, any for 0. */
const listening = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });

it('says in one line what to do about a full disk', () => {
  let thrown: unknown;
  try {
    writeFileSync('/dev/full', 'no room');
  } catch (error) {
    thrown = error;
  }
  expect(adviceFor(thrown)).toMatch(/^the disk is full: make room for [^\n]+ and run this again$/);
  // As the build tells it of its own process.
  expect(adviceFor(new Error(`vite build failed:\n${String(thrown)}`))).toMatch(/^the disk is full/);
});

it('says in one line what to do about a port in use', async () => {
  const server = createServer();
  const port = await listening(server, 0);
  const thrown = await listening(createServer(), port).catch((error) => error);
  server.close();
  expect(adviceFor(thrown)).toBe(`port ${port} is in use: end what listens there and run this again`);
});

it('has nothing to say about a mistake of ours', () => {
  expect(adviceFor(new TypeError('undefined is not a function'))).toBeNull();
});
