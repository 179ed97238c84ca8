import { join } from 'node:path';
import { build } from 'vite';
import type { Answer, Site } from '../../../scripts/drive/site.ts';
import { root } from '../../../scripts/shared/place.ts';

/** Where the gallery is served for a test; nobody's address. */
export const galleryUrl = 'https://gallery.example/tests/gallery/index.html';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
};

/** The gallery of every surface in every state, built as it stands and served from memory. */
export async function gallerySite(): Promise<Site> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: { write: false, rollupOptions: { input: join(root, 'tests/gallery/index.html') } },
  });
  const files = new Map<string, Answer>();
  for (const output of Array.isArray(result) ? result : [result]) {
    for (const file of 'output' in output ? output.output : []) {
      const contentType = types[file.fileName.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
      files.set(`/${file.fileName}`, { contentType, body: file.type === 'chunk' ? file.code : file.source });
    }
  }
  return (url) => (url.host === 'gallery.example' ? (files.get(url.pathname) ?? null) : null);
}
