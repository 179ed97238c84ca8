import { weighty } from './sight.ts';

/** So long, in milliseconds, what is under the pointer must have been there, and the page around must have been plain. */
const restful = { under: 300, plain: 500 } as const;

/** Whether a press at this moment meets what the user has been looking at. */
export type Steady = (event: MouseEvent) => boolean;

/**
 * Follows what is under the pointer while it is over the panel, frame by frame, until the signal: what has just moved or come
 * there is not what was aimed at. With it whether the page has made everything pale, or put something over it.
 */
export function followPointer(panel: HTMLElement, signal: AbortSignal): Steady {
  const inside = panel.ownerDocument;
  let at: { readonly x: number; readonly y: number } | null = null;
  let moved = false;
  let under: Element | null = null;
  let place = '';
  let changed = Number.NEGATIVE_INFINITY;
  let pale = Number.NEGATIVE_INFINITY;
  let frame = 0;

  const follow = (): void => {
    if (!at) return;
    const now = performance.now();
    if (!isPlain(inside)) pale = now;
    const isWhereItWas = under === null || (under.isConnected && placeOf(under) === place);
    const found = inside.elementFromPoint(at.x, at.y);
    const next = found?.closest(weighty) ?? null;
    if (!isWhereItWas || (!moved && next !== under)) changed = now;
    moved = false;
    under = next;
    place = next ? placeOf(next) : '';
    frame = requestAnimationFrame(follow);
  };
  const come = ({ clientX, clientY }: PointerEvent): void => {
    const isNew = at === null;
    moved = true;
    at = { x: clientX, y: clientY };
    if (isNew) follow();
  };
  const leave = (): void => {
    at = null;
    under = null;
    cancelAnimationFrame(frame);
  };
  panel.addEventListener('pointermove', come, { signal });
  panel.addEventListener('pointerdown', come, { signal });
  panel.addEventListener('pointerleave', leave, { signal });
  signal.addEventListener('abort', leave);
  return (event) => {
    // What has changed since the last frame counts, too.
    if (at) {
      cancelAnimationFrame(frame);
      follow();
    }
    const now = performance.now();
    return (
      now - changed >= restful.under &&
      now - pale >= restful.plain &&
      isPlain(inside) &&
      isOnTop(inside, event.clientX, event.clientY)
    );
  };
}

function placeOf(element: Element): string {
  const { x, y, width, height } = element.getBoundingClientRect();
  return `${x} ${y} ${width} ${height}`;
}

/** What takes a press there in the page around is ours. */
function isOnTop(inside: Document, x: number, y: number): boolean {
  const frame = inside.defaultView?.frameElement;
  const around = frame?.getRootNode();
  if (!frame || !around || !('host' in around)) return true;
  return frame.ownerDocument.elementFromPoint(x, y) === around.host;
}

/** Nothing around the frame changes how it looks: the host's own style cannot be touched, its parent's can. */
function isPlain(inside: Document): boolean {
  const root = inside.defaultView?.frameElement?.ownerDocument.documentElement;
  if (!root) return true;
  const { opacity, filter, transform, clipPath, maskImage, mixBlendMode, visibility, scale, rotate } =
    getComputedStyle(root);
  const none = [filter, transform, clipPath, maskImage, scale, rotate];
  return (
    (opacity === '1' || opacity === '') &&
    none.every((value) => value === 'none' || value === '' || value === undefined) &&
    (mixBlendMode === 'normal' || !mixBlendMode) &&
    visibility !== 'hidden'
  );
}
