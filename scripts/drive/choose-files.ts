import type { Page } from 'puppeteer-core';

/**
 * Chooses files in a file field of the extension's own page, as a user does in the browser's dialog. @throws Error when
 * there is no such field
 */
export async function chooseFiles(page: Page, selector: string, paths: readonly string[]): Promise<void> {
  await page.waitForSelector(selector, { timeout: 10_000 });
  const field = await page.$(selector);
  if (!field) throw new Error(`there is no ${selector}`);
  const input = await field.toElement('input');
  await input.uploadFile(...paths);
}
