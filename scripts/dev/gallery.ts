import { createServer } from 'vite';
import { root } from '../shared/place.ts';

/** Serves the gallery, where the sidebar and every other surface stand on a made-up page, until the process is ended. */
export async function serveGallery(): Promise<void> {
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
}
