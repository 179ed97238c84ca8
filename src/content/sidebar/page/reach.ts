/** Kept around what is drawn, for its shadow; CSS px. */
const air = 8;

/**
 * Cuts the frame, which is as large as the window, down to what is drawn in it: everywhere else the mouse is the page's. A
 * dialog has all of it. Until the signal.
 * @param drawn the element whose children are what is drawn
 */
export function followReach(drawn: Element, reach: (shape: string) => void, signal: AbortSignal): void {
  const cut = (): void => reach(reachOf(drawn));
  const resized = new ResizeObserver(cut);
  const follow = (): void => {
    resized.disconnect();
    resized.observe(drawn);
    for (const child of drawn.children) resized.observe(child);
    cut();
  };
  const changed = new MutationObserver(follow);
  changed.observe(drawn, { childList: true, attributes: true });
  window.addEventListener('resize', cut, { signal });
  signal.addEventListener('abort', () => {
    resized.disconnect();
    changed.disconnect();
  });
  follow();
}

/** The part of the frame that is ours, as a clip path. */
function reachOf(drawn: Element): string {
  const children = [...drawn.children];
  if (children.some((child) => child.matches('dialog'))) return 'none';
  const boxes = children
    .map((child) => child.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0);
  if (boxes.length === 0) return 'inset(100%)';
  const paths = boxes.map(({ left, top, right, bottom }) => {
    const [x, y] = [Math.max(0, left - air), Math.max(0, top - air)];
    return `M${x} ${y}H${right + air}V${bottom + air}H${x}Z`;
  });
  return `path("${paths.join('')}")`;
}
