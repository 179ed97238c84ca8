import { FakeChrome, standIn } from '../background/browser/fake-chrome.ts';

// Whatever loads the polyfill first finds a browser: files of a room share what they load, in an order that differs.
standIn(new FakeChrome());
