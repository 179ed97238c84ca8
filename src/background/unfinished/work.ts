import browser from 'webextension-polyfill';
import { restoreStored } from '../backup/stored.ts';
import { local } from '../beside/local.ts';
import type { UnfinishedWork } from '../database/work-rows.ts';
import { dropLettersAbout } from '../forgetting/outbox.ts';
import { forgetMemory } from '../memory.ts';

/** Does what a transaction has left to be done outside the database. */
export async function doWork(work: UnfinishedWork): Promise<void> {
  switch (work.what) {
    case 'restore':
      return restoreStored(work.settings, work.own);
    case 'letters':
      return dropLettersAbout(work);
    case 'local':
      await local.clear();
      return forgetMemory();
    case 'account': {
      // What an organisation has settled (`storage.managed`) is not ours; what a browser account carries along is.
      const { sync } = browser.storage;
      return sync.remove(Object.keys(await sync.get(null)));
    }
  }
}
