import type { ProfileSheet } from '../../messages/profile.ts';
import * as dom from '../dom/dom.ts';
import { request } from '../link/request.ts';
import { type ProfileReading, readProfile } from '../pages/profile/reader.ts';
import { whileAllowed } from './allowed.ts';

/** How often a page in motion is read, in milliseconds; two readings alike, and what they say is reported. */
const rhythm = 700;

/** So many readings alike at the end of the page, and nothing more will come. */
const calmAtEnd = 3;

/** How far above the end of the last card, in pixels, its end counts as seen. */
const nearEnd = 200;

/**
 * One visit of a profile the user opened, until the signal: reads it while its cards come, and reports what it shows. Nothing
 * on the page is touched, asked for or scrolled. `soft`: the page changed without loading, so what is there may still be
 * the profile before.
 */
export function startProfileVisit(slug: string, soft: boolean, signal: AbortSignal): void {
  const former = soft ? headOf(readProfile(document)) : null;
  const watch = (watching: AbortSignal) => watchProfile(slug, former, watching);
  whileAllowed(({ enabled }) => enabled, watch, signal);
}

/** Watches until the signal, or until the profile was seen to its end. `former`: the head of the profile before. */
function watchProfile(slug: string, former: string | null, signal: AbortSignal): void {
  const over = new AbortController();
  let before = '';
  let sent = '';
  let calm = 0;
  let timer: number | undefined;

  const observer = new MutationObserver(soon);
  observer.observe(document, { childList: true, subtree: true });
  // LinkedIn scrolls inside `main`: only capturing sees it.
  document.addEventListener('scroll', soon, { capture: true, passive: true, signal: over.signal });
  signal.addEventListener('abort', stop, { once: true });
  soon();

  function soon(): void {
    timer ??= window.setTimeout(look, rhythm);
  }

  function stop(): void {
    over.abort();
    observer.disconnect();
    window.clearTimeout(timer);
  }

  function look(): void {
    timer = undefined;
    const reading = readProfile(document);
    if (!reading || !isOf(reading, slug, former)) return;
    const now = JSON.stringify(reading.sheet);
    calm = now === before ? calm + 1 : 0;
    before = now;
    const atEnd = document.readyState === 'complete' && !reading.busy && isSeen(reading.last);
    const end = atEnd && calm >= calmAtEnd;
    if (calm > 0) report({ ...reading.sheet, end }, reading.edit);
    if (end) stop();
    else if (atEnd || calm === 0) soon();
  }

  function report(sheet: ProfileSheet, edit: ProfileReading['edit']): void {
    const news = JSON.stringify([sheet, edit]);
    if (news === sent) return;
    sent = news;
    void request('profile.record', { slug, sheet, edit }).then((outcome) => {
      // What did not arrive is sent with the next reading.
      if (!outcome.ok && outcome.error.code !== 'malformed') sent = '';
    });
  }
}

/** True for what is this profile's, going by its own links; without any, when it is not what was there before. */
function isOf(reading: ProfileReading, slug: string, former: string | null): boolean {
  if (former === null) return true;
  const wanted = plain(slug);
  if (reading.slugs.length > 0) return reading.slugs.some((each) => plain(each) === wanted);
  return headOf(reading) !== former;
}

function headOf(reading: ProfileReading | null): string | null {
  return reading && JSON.stringify([reading.sheet.name, reading.sheet.top]);
}

/** The end of the last card is (nearly) in view, in whatever box it scrolls. */
function isSeen(last: Element): boolean {
  return dom.getBoundingClientRect(last).bottom <= window.innerHeight + nearEnd;
}

function plain(slug: string): string {
  try {
    return decodeURIComponent(slug).normalize('NFC').toLowerCase();
  } catch {
    return slug.toLowerCase();
  }
}
