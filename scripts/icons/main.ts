import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findInstalled } from '../browsers/find.ts';
import { root } from '../shared/place.ts';
import { Refusal, runCommand } from '../shared/refusal.ts';

/** The sizes the browsers ask for: toolbar, extension list, store; px. */
const sizes = [16, 32, 48, 128];
const folder = join(root, 'src', 'icons');

/**
 * Draws `src/icons/anteroom.svg` as the PNG files the manifest names. Run it after changing the drawing, and commit what
 * it writes: `npx tsx scripts/icons/main.ts`.
 */
await runCommand(async () => {
  const executablePath = await findInstalled('chrome');
  if (!executablePath) throw new Refusal('drawing the icons needs an installed Chrome or Chromium');
  const svg = readFileSync(join(folder, 'anteroom.svg'), 'utf8');
  const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    for (const size of sizes) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
      writeFileSync(join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  } finally {
    await browser.close();
  }
});
