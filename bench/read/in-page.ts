import { invitationsReader } from '../../src/content/pages/invitations/reader.ts';
import type { Snapshot } from '../../src/content/watch/snapshot.ts';
import { watchPage } from '../../src/content/watch/watch.ts';
import { markup } from '../../src/kit/generations/index.ts';
import { tables } from '../../src/kit/words/tables.ts';

/**
 * Runs the real watcher and reader in a page and measures the main thread's time they take: every way in which the browser
 * calls them back is wrapped, and only the time inside is counted.
 */
class Stopwatch {
  spent = 0;

  wrap<Args extends unknown[]>(callback: (...args: Args) => unknown): (...args: Args) => unknown {
    return (...args) => {
      const begun = performance.now();
      try {
        return callback(...args);
      } finally {
        this.spent += performance.now() - begun;
      }
    };
  }

  /** Must run before the watcher is started: it takes the wrapped ones. */
  install(): void {
    const { setTimeout: later } = window;
    const wrapped = (callback: () => void, ms?: number) => later(this.wrap(callback), ms);
    Reflect.set(window, 'setTimeout', wrapped);
    const { wrap } = this;
    const bound = wrap.bind(this);
    class TimedObserver extends MutationObserver {
      constructor(callback: MutationCallback) {
        super(bound(callback));
      }
    }
    Reflect.set(window, 'MutationObserver', TimedObserver);
    const onMessage = Object.getOwnPropertyDescriptor(MessagePort.prototype, 'onmessage');
    Object.defineProperty(MessagePort.prototype, 'onmessage', {
      ...onMessage,
      set(handler: (event: MessageEvent) => unknown) {
        onMessage?.set?.call(this, bound(handler));
      },
    });
  }
}

const stopwatch = new Stopwatch();
invitationsReader.learn({ words: tables, markup });
let latest: Snapshot | null = null;

/** What the measuring side calls. Times in milliseconds. */
const bench = {
  /** Watches the page; answers the main-thread time until the reading has settled, and how many rows it read. */
  async readAll(): Promise<{ ms: number; rows: number }> {
    stopwatch.install();
    const start = stopwatch.wrap(() => {
      watchPage(invitationsReader, document, (snapshot) => (latest = snapshot), new AbortController().signal);
    });
    start();
    await until(() => latest?.page.settled === true);
    return { ms: stopwatch.spent, rows: latest?.rows.length ?? 0 };
  },

  /** Changes one row's headline and answers the main-thread time until that has been read. */
  async readOne(index: number): Promise<number> {
    const row = latest?.rows[index];
    const headline = row?.reading.headline;
    if (!row || !headline?.known || headline.value === null) return Number.NaN;
    const text = textNode(headline.value, index);
    if (!text) return Number.NaN;
    const changed = `${headline.value} since ${index}`;
    stopwatch.spent = 0;
    text.data = changed;
    await until(() => {
      const now = latest?.rows.find(({ id }) => id === row.id)?.reading.headline;
      return now?.known === true && now.value === changed;
    });
    await new Promise((resolve) => requestAnimationFrame(() => resolve(null)));
    return stopwatch.spent;
  },

  /** One full walk of the page: every element, and the text of those without children. */
  walk(): number {
    const begun = performance.now();
    let letters = 0;
    for (const element of document.querySelectorAll('*')) {
      if (element.childElementCount === 0) letters += element.textContent?.length ?? 0;
    }
    const ms = performance.now() - begun;
    if (letters === 0) throw new Error('the page is empty');
    return ms;
  },
};

/** The text node that holds a row's headline: the one after as many others of the same words as rows share it. */
function textNode(words: string, index: number): Text | null {
  const before = latest?.rows
    .slice(0, index)
    .filter(({ reading }) => reading.headline.known && reading.headline.value === words);
  let skip = before?.length ?? 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && node.data === words && skip-- === 0) return node;
  }
  return null;
}

async function until(done: () => boolean): Promise<void> {
  while (!done()) await new Promise((resolve) => requestAnimationFrame(() => resolve(null)));
}

Object.assign(window, { anteroomBench: bench });
