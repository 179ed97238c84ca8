/** Follows the heights of elements that come and go. */
export interface Heights {
  /** The `ref` of an entry's element, by its id; the same function for the same id. */
  readonly measure: (id: string) => (element: HTMLElement | null) => void;
  readonly stop: () => void;
}

/** Keeps `heights` true by one ResizeObserver; `changed` is called when a height is not what it was. */
export function followHeights(heights: Map<string, number>, changed: () => void): Heights {
  const refs = new Map<string, (element: HTMLElement | null) => void>();
  const ids = new WeakMap<Element, string>();
  const observer = new ResizeObserver((entries) => {
    let different = false;
    for (const { target, borderBoxSize } of entries) {
      const id = ids.get(target);
      const height = borderBoxSize[0]?.blockSize ?? 0;
      if (id === undefined || height === 0 || heights.get(id) === height) continue;
      heights.set(id, height);
      different = true;
    }
    if (different) changed();
  });
  const refOf = (id: string) => {
    let seen: HTMLElement | null = null;
    return (element: HTMLElement | null): void => {
      if (seen) observer.unobserve(seen);
      seen = element;
      if (!element) return;
      ids.set(element, id);
      observer.observe(element);
    };
  };
  const measure: Heights['measure'] = (id) => {
    const known = refs.get(id);
    if (known) return known;
    const fresh = refOf(id);
    refs.set(id, fresh);
    return fresh;
  };
  return { measure, stop: () => observer.disconnect() };
}
