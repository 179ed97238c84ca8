import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import * as z from 'zod';
import { chooseFiles } from '../../scripts/drive/choose-files.ts';

/**
 * The least there is to an import: papaparse over the file, and every row put into a store of its own, in one transaction.
 * Milliseconds.
 */
export async function byHand(page: Page, file: string): Promise<number> {
  const papaparse = createRequire(import.meta.url).resolve('papaparse/papaparse.min.js');
  await page.evaluate(readFileSync(papaparse, 'utf8'));
  await page.evaluate(
    `document.body.append(Object.assign(document.createElement('input'), { type: 'file', id: 'by-hand' }))`,
  );
  await chooseFiles(page, '#by-hand', [file]);
  const ms = await page.evaluate(`(async () => {
    const file = document.querySelector('#by-hand').files[0];
    const begun = performance.now();
    const { data } = await new Promise((complete, error) => Papa.parse(file, { header: true, skipEmptyLines: true, complete, error }));
    const database = await new Promise((done, fail) => {
      const opening = indexedDB.open('by-hand');
      opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { autoIncrement: true });
      opening.onsuccess = () => done(opening.result);
      opening.onerror = () => fail(opening.error);
    });
    await new Promise((done, fail) => {
      const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
      const store = transaction.objectStore('rows');
      for (const row of data) store.add(row);
      transaction.oncomplete = done;
      transaction.onabort = () => fail(transaction.error);
    });
    const taken = performance.now() - begun;
    database.close();
    indexedDB.deleteDatabase('by-hand');
    document.querySelector('#by-hand').remove();
    return taken;
  })()`);
  return z.number().parse(ms);
}
