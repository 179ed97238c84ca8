import * as z from 'zod';
import type { DrivenBrowser } from '../../../scripts/drive/browser.ts';

const event = z.looseObject({ id: z.string(), type: z.string(), invitation: z.string(), time: z.number() });

/** One line of the extension's append-only history. */
export type RecordedEvent = z.infer<typeof event>;

/** Every event in the extension's own database, read past all of its code. */
export async function recordedEvents(browser: DrivenBrowser): Promise<RecordedEvent[]> {
  const all = await browser.inExtension(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('anteroom');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const reading = database.transaction('events').objectStore('events').getAll();
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        database.close();
        resolve(reading.result);
      };
    };
  })`);
  return z.array(event).parse(all);
}
