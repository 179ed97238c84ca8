import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { text } from './generator/markup.ts';
import type { Config } from './interactive/config.ts';
import { style } from './interactive/style.ts';

export { pageFile } from './page-file.ts';

/** What the stand-in answers to one request. */
export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

const script = await bundled();

/** The interactive page's code as one classic script. Built once, when this module is loaded. */
async function bundled(): Promise<string> {
  const mode = process.env['NODE_ENV'];
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL('./interactive/main.ts', import.meta.url)),
        formats: ['iife'],
        name: 'standInPage',
      },
    },
  });
  // The build declares production for the whole process, which a development server started later would believe.
  if (mode === undefined) delete process.env['NODE_ENV'];
  else process.env['NODE_ENV'] = mode;
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const chunk = outputs.find((part) => part.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('the interactive page could not be built');
  return chunk.code.replaceAll('</script', '<\\/script');
}

/** The interactive page as one HTML file; `config` is overridden by the query of the address it is served at. */
export function interactivePage(config: Partial<Config> = {}): string {
  const json = JSON.stringify(config).replaceAll('<', '\\u003c');
  return `<!DOCTYPE html>
<html lang="en" class="theme theme--light">
<head><meta charset="utf-8"><title>${text('LinkedIn')}</title><style>${style}</style></head>
<body><script type="application/json" id="stand-in">${json}</script>
<script>${script}</script></body>
</html>
`;
}

const known = /^\/(?:|feed|mynetwork|in\/[^/]+|messaging)(?:\/|$)/;

/**
 * Answers a request for one of LinkedIn's pages with the interactive page, which then shows what belongs to the address.
 * @returns null for every other host and path: the caller refuses it
 */
export function respond(url: string, config: Partial<Config> = {}): Answer | null {
  const { origin, pathname } = new URL(url);
  if (origin !== 'https://www.linkedin.com' || !known.test(pathname)) return null;
  return { status: 200, contentType: 'text/html; charset=utf-8', body: interactivePage(config) };
}
