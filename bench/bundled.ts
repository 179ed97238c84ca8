import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** One script for a page, made of a module and what it imports: the background's own code, outside the background. */
export async function bundled(module: URL): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      rollupOptions: { input: fileURLToPath(module), output: { format: 'iife' } },
    },
  });
  for (const output of Array.isArray(result) ? result : [result]) {
    const [chunk] = 'output' in output ? output.output : [];
    if (chunk?.type === 'chunk') return chunk.code;
  }
  throw new Error('nothing was bundled');
}
