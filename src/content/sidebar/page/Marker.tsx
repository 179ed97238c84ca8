import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PageStore } from '../../store/types.ts';

interface MarkerProps {
  readonly store: PageStore;
  /** The invitation whose row is marked. */
  readonly id: string;
}

/**
 * A frame around a row on the page, drawn in our own root: LinkedIn's elements stay untouched. It asks for the row afresh
 * with every frame, because rows move, come and go; nothing runs while it is not shown.
 */
export function Marker({ store, id }: MarkerProps) {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    let request = 0;
    let drawn = '';
    const follow = (): void => {
      const box = store.elementOf(id)?.getBoundingClientRect();
      const css = box?.height
        ? `transform:translate(${box.left}px,${box.top}px);width:${box.width}px;height:${box.height}px`
        : 'display:none';
      if (css !== drawn && frame.current) frame.current.style.cssText = css;
      drawn = css;
      request = requestAnimationFrame(follow);
    };
    follow();
    return () => cancelAnimationFrame(request);
  }, [store, id]);
  return <div ref={frame} class="marker" aria-hidden="true" />;
}
