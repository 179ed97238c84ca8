import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import type { Input, Output, RequestName, Response } from '../../src/messages.ts';
import { FakeChrome, startWorker } from './browser/fake-chrome.ts';
import { fromPopup, fromTab } from './browser/senders.ts';

// Dexie keeps the disk it has found first; every test has a new one.
Object.defineProperty(Dexie.dependencies, 'indexedDB', { get: () => globalThis.indexedDB });

/** The tab every report comes from, unless said otherwise. */
export const tabId = 7;

/** A browser with the extension in it: the real background on a real (in-memory) IndexedDB. */
export class Extension {
  readonly chrome = new FakeChrome();

  private constructor() {
    this.openTab(tabId);
  }

  /** A browser that was never started before, its worker awake. */
  static async fresh(): Promise<Extension> {
    globalThis.indexedDB = new IDBFactory();
    const extension = new Extension();
    await extension.wake();
    return extension;
  }

  /** The worker was stopped; an event starts it anew, with nothing left in memory. */
  async wake(): Promise<void> {
    await startWorker(this.chrome);
  }

  openTab(id: number): void {
    this.chrome.tabs.set(id, {
      url: 'https://www.linkedin.com/mynetwork/invitation-manager/',
      listening: true,
    });
  }

  /** Asks as the content script of a tab. */
  asPage<N extends RequestName>(name: N, input: Input<N>, id = tabId): Promise<Response<N>> {
    return this.ask(name, input, fromTab(id));
  }

  /** Asks as the popup. */
  asPopup<N extends RequestName>(name: N, input: Input<N>): Promise<Response<N>> {
    return this.ask(name, input, fromPopup);
  }

  /** What was recorded, as the command line reads it. */
  async record(): Promise<Output<'record.list'>> {
    return good(await this.asPopup('record.list', {}));
  }

  private async ask<N extends RequestName>(name: N, input: Input<N>, sender: object): Promise<Response<N>> {
    const answer = await this.chrome.send({ anteroom: 1, name, input }, sender);
    return answer as Response<N>;
  }
}

/** The value of an answer that must be a good one. */
export function good<N extends RequestName>(answer: Response<N>): Output<N> {
  if (!answer.ok) throw new Error(`${answer.error.code}: ${answer.error.message}`);
  return answer.value;
}
