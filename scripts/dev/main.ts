import { createServer } from 'vite';
import { root } from '../shared/place.ts';
import { runCommand } from '../shared/refusal.ts';

/**
 * Serves the gallery, where the sidebar and every other surface stand on a made-up page, with hot reload. Never as an
 * extension: a development build would let any page address it (docs/adr/0001).
 */
await runCommand(async () => {
  const server = await createServer({
    root,
    configFile: false,
    mode: 'development',
    server: { host: '127.0.0.1', open: process.stdout.isTTY ? '/tests/gallery/' : false },
  });
  await server.listen();
  const address = server.resolvedUrls?.local[0] ?? '';
  console.log(`The sidebar on a made-up page, with hot reload: ${address}tests/gallery/`);
  const stop = () => void server.close().then(() => process.exit(0));
  process.on('SIGINT', stop).on('SIGTERM', stop);
});
