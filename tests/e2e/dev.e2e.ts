import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { ensureBrowser } from '../../scripts/browsers/ensure.ts';
import { ensureBuilt } from '../../scripts/build/build.ts';
import { DrivenBrowser } from '../../scripts/drive/browser.ts';
import { endWithRun } from '../../scripts/test/run-folder.ts';
import { visit } from './harness/open.ts';
import { block } from './harness/told.ts';

const folder = mkdtempSync(join(tmpdir(), 'anteroom-dev-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// What `npm run dev -- --extension` does with a new build. Each browser has a way of its own to take an extension in again.
block('another build of the extension', (kind, story) => {
  story('is loaded anew, and the page with it', async () => {
    const extension = join(folder, kind);
    cpSync((await ensureBuilt()).folders[kind], extension, { recursive: true });
    const browser = await DrivenBrowser.open(await ensureBrowser(kind), extension);
    endWithRun(browser.puppeteer.process()?.pid);
    try {
      const { sidebar } = await visit(browser, { count: 3, things: false });
      await sidebar.says(/Anteroom/);
      const texts = join(extension, '_locales', 'en', 'messages.json');
      const messages = JSON.parse(readFileSync(texts, 'utf8'));
      messages.extensionName.message = 'Renewed Vestibule';
      writeFileSync(texts, JSON.stringify(messages));
      await browser.updateExtension();
      await browser.reloadPages();
      expect(await sidebar.says(/Renewed Vestibule/)).not.toContain('Reload this page');
    } finally {
      await browser.close();
    }
  });
});
