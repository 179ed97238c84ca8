import { aimed } from './events.ts';
import { noteLate, ownHosts } from './hosts.ts';

/**
 * Runs before any script of the page, so that it hears first what is aimed at our elements, and is the last to. Passive: it never
 * changes what the browser does with them, and holds up no scrolling.
 */
const hosts = ownHosts();
if (document.body) noteLate();
const stop = (event: Event): void => {
  if (event.target !== null && hosts.has(event.target)) event.stopImmediatePropagation();
};
for (const type of aimed) window.addEventListener(type, stop, { capture: true, passive: true });
