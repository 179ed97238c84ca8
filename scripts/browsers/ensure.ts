import { Refusal } from '../shared/refusal.ts';
import { advice, type BrowserKind } from './candidates.ts';
import { findInstalled } from './find.ts';
import { findDownloaded, obtainByApt, obtainByDownload } from './obtain.ts';

/** A browser that can be started. */
export interface FoundBrowser {
  readonly kind: BrowserKind;
  readonly executable: string;
}

/**
 * A browser of this kind: an installed one first, then Debian's package when root, then a download. Throws a
 * {@link Refusal} that says what to install when there is none to be had.
 */
export async function ensureBrowser(kind: BrowserKind): Promise<FoundBrowser> {
  const present = (await findInstalled(kind)) ?? (await findDownloaded(kind));
  if (present) return { kind, executable: present };
  if (await obtainByApt(kind)) {
    const executable = await findInstalled(kind);
    if (executable) return { kind, executable };
  }
  const downloaded = await obtainByDownload(kind);
  if ('path' in downloaded) return { kind, executable: downloaded.path };
  throw new Refusal(`no ${kind} here and none could be fetched (${downloaded.reason}): ${advice[kind]}`);
}

/** Any browser, Chrome's family first; an installed Firefox goes before fetching a Chrome. */
export async function ensureAnyBrowser(): Promise<FoundBrowser> {
  for (const kind of ['chrome', 'firefox'] as const) {
    const executable = (await findInstalled(kind)) ?? (await findDownloaded(kind));
    if (executable) return { kind, executable };
  }
  try {
    return await ensureBrowser('chrome');
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return await ensureBrowser('firefox').catch(() => {
      throw error;
    });
  }
}
