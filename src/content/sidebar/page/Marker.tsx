import { useLayoutEffect } from 'preact/hooks';
import type { Theme } from '../../../ui/theme/theme.ts';
import type { PageStore } from '../../store/types.ts';

interface MarkerProps {
  readonly store: PageStore;
  /** The invitation whose row is marked. */
  readonly id: string;
  readonly marks: HTMLElement;
  readonly theme: Theme;
}

/**
 * A frame around a row on the page, drawn in our own root (what is said is in the frame beside it): LinkedIn's elements stay
 * untouched. It asks for the row afresh
 * with every frame, because rows move, come and go; nothing runs while it is not shown.
 */
export function Marker({ store, id, marks, theme }: MarkerProps) {
  useLayoutEffect(() => {
    const mark = document.createElement('div');
    mark.className = 'marker';
    mark.dataset['theme'] = theme;
    mark.ariaHidden = 'true';
    marks.append(mark);
    let request = 0;
    let drawn = '';
    const follow = (): void => {
      const box = store.elementOf(id)?.getBoundingClientRect();
      const css = box?.height
        ? `transform:translate(${box.left}px,${box.top}px);width:${box.width}px;height:${box.height}px`
        : 'display:none';
      if (css !== drawn) mark.style.cssText = css;
      drawn = css;
      request = requestAnimationFrame(follow);
    };
    follow();
    return () => {
      cancelAnimationFrame(request);
      mark.remove();
    };
  }, [store, id, marks, theme]);
  return null;
}
