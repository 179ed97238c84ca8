import { language } from '../../../ui/text/current.ts';
import { adoptStyles } from '../../../ui/theme/adopt.ts';

/** No more than it takes to have the rules of today's browsers, and not those of old ones. */
const blank = '<!doctype html>';

/** A frame, and what to do with its document. */
export interface FrameUse {
  readonly title: string;
  styles(): readonly string[];
  /** There is an element in its document to be drawn into. */
  ready(place: HTMLElement): void;
  /** Somebody made it load a second time, which empties it. */
  lost(): void;
}

/**
 * Puts a frame into the root. A closed root alone hides little: the page's script finds and selects its text, hears its keys,
 * and writes into its fields. A document of its own has its own selection, focus, editing and events, and a frame in a closed
 * root is counted among nobody's `window.frames`.
 */
export function attachFrame(root: ShadowRoot, use: FrameUse): HTMLIFrameElement {
  const frame = root.ownerDocument.createElement('iframe');
  frame.title = use.title;
  frame.srcdoc = blank;
  let isFilled = false;
  frame.addEventListener('load', () => {
    const inside = frame.contentDocument;
    if (isFilled) return use.lost();
    if (!inside) return;
    isFilled = true;
    inside.documentElement.lang = language();
    const place = inside.createElement('div');
    inside.body.append(place);
    // Where something is dropped, Firefox tells the element it was dragged from.
    inside.addEventListener('dragstart', (event) => event.preventDefault(), { capture: true });
    adoptStyles(inside, use.styles());
    use.ready(place);
  });
  root.append(frame);
  return frame;
}
