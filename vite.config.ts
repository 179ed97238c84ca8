import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { managedSchema, managedSchemaFile } from './scripts/build/managed-schema.ts';
import { manifestFor } from './scripts/build/manifest.ts';
import { targetOf } from './scripts/build/target.ts';
import { tightenContentScript } from './scripts/build/tighten.ts';
import { withoutRequests } from './scripts/build/without-requests.ts';

/** One build per browser: `vite build --mode chrome` writes dist/chrome, `--mode firefox` writes dist/firefox. */
export default defineConfig(({ mode }) => {
  const browser = targetOf(mode);
  return {
    base: './',
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: { input: { options: 'src/options/index.html' } },
    },
    plugins: [
      {
        name: 'managed-schema',
        generateBundle() {
          if (browser !== 'chrome') return;
          const source = `${JSON.stringify(managedSchema(), null, 2)}\n`;
          this.emitFile({ type: 'asset', fileName: managedSchemaFile, source });
        },
      },
      crx({
        browser,
        manifest: manifestFor(browser),
        // One self-contained file: no loader, so no web_accessible_resources (promise 3).
        contentScripts: { standaloneFiles: ['src/content/guard/index.ts', 'src/content/index.ts'] },
      }),
      withoutRequests(),
      tightenContentScript(),
    ],
    worker: { plugins: () => [withoutRequests()] },
  };
});
