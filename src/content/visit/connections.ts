import type { ConnectionEntry } from '../../messages/learned.ts';
import * as dom from '../dom/dom.ts';
import { request } from '../link/request.ts';
import { readConnections } from '../pages/connections/reader.ts';
import { whileAllowed } from './allowed.ts';

/** How often a page in motion is read, in milliseconds; an entry that reads alike twice is reported. */
const rhythm = 700;

/** The contract's cap on one report. */
const most = 200;

/** How long, in milliseconds, entries of the page before can still stand there after a soft navigation. */
const lingering = 5_000;

/**
 * One visit of the user's page of connections, until the signal: reports who is on it as far as the user scrolls. Nothing on
 * the page is touched, asked for or scrolled. `soft`: the page changed without loading.
 */
export function startConnectionsVisit(soft: boolean, signal: AbortSignal): void {
  const before = new Set(soft ? readConnections(document).map(written) : []);
  const until = performance.now() + lingering;
  const isLeft = (entry: string) => before.has(entry) && performance.now() < until;
  const allowed = ({ enabled, learnConnections }: { enabled: boolean; learnConnections: boolean }) =>
    enabled && learnConnections;
  whileAllowed(allowed, (watching) => watchConnections(isLeft, watching), signal);
}

function watchConnections(isLeft: (entry: string) => boolean, signal: AbortSignal): void {
  const sent = new Set<string>();
  let before = new Set<string>();
  let timer: number | undefined;

  const observer = new MutationObserver(soon);
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', stop, { once: true });
  soon();

  function soon(): void {
    timer ??= window.setTimeout(look, rhythm);
  }

  function stop(): void {
    observer.disconnect();
    window.clearTimeout(timer);
  }

  function look(): void {
    timer = undefined;
    const entries = new Map(readConnections(document).map((entry) => [written(entry), entry]));
    const fresh = [...entries].filter(([key]) => !sent.has(key));
    const still = fresh.filter(([key]) => before.has(key) && !isLeft(key));
    before = new Set(entries.keys());
    for (let at = 0; at < still.length; at += most) report(still.slice(at, at + most));
    if (still.length < fresh.length) soon();
  }

  function report(part: readonly (readonly [string, ConnectionEntry])[]): void {
    for (const [key] of part) sent.add(key);
    const language = dom.documentElement(document).lang.slice(0, 35) || null;
    void request('connections.read', { language, rows: part.map(([, entry]) => entry) }).then((outcome) => {
      if (outcome.ok || outcome.error.code === 'malformed' || signal.aborted) return;
      // What did not arrive is sent with the next reading.
      for (const [key] of part) sent.delete(key);
    });
  }
}

const written = (entry: ConnectionEntry): string => JSON.stringify(entry);
