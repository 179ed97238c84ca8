import type { Kit } from '../../kit/kit.ts';
import { drawFrom } from '../../ui/icons/current.ts';
import type { Host } from './page/host.ts';

/** How the sidebar looks: styles and icons. */
export type Looks = Pick<Kit, 'styles' | 'shapes'> & { readonly mark?: string };

/** Asks for them; null when nobody answers now. */
export type AskLooks = () => Promise<Looks | null>;

/** How long to wait, in milliseconds, before asking again. */
const pause = 5_000;

/**
 * Enough to be read with nobody there to ask, which is what the sidebar has to say then. Sets only what the real styles set
 * as well, so that these need not take it back.
 */
const plain =
  '.panel{position:fixed;inset:72px 12px 64px auto;inline-size:340px;overflow:auto;background:Canvas}';

/** Dresses a root, plainly as long as nobody answers; resolves when there is something to draw with. */
export async function dress(
  host: Pick<Host, 'dress' | 'sign'>,
  ask: AskLooks,
  signal: AbortSignal,
): Promise<void> {
  const looks = await ask();
  if (signal.aborted) return;
  if (looks) {
    drawFrom(looks.shapes);
    host.dress(looks.styles);
    if (looks.mark !== undefined) host.sign(looks.mark);
    return;
  }
  host.dress([plain]);
  const again = window.setTimeout(() => void dress(host, ask, signal), pause);
  signal.addEventListener('abort', () => window.clearTimeout(again), { once: true });
}
