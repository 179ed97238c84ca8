import 'fake-indexeddb/auto';
import { FakeChrome, standIn } from '../background/browser/fake-chrome.ts';

// Whatever loads the polyfill or Dexie first finds a browser and a disk: files of a room share what they load, in an order that differs.
standIn(new FakeChrome());
