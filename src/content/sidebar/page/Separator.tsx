import { t } from '../../../ui/text/current.ts';
import { trusted } from '../../../ui/trusted.ts';
import { measures } from './placement.ts';

/** How far one press of an arrow key moves it; CSS px. */
const step = 16;

interface SeparatorProps {
  /** The sidebar's side of the window; the separator is on its other edge. */
  readonly side: 'left' | 'right';
  readonly width: number;
  readonly onResize: (width: number) => void;
}

/** The edge that sets the sidebar's width, by dragging or with the arrow keys. */
export function Separator({ side, width, onResize }: SeparatorProps) {
  const outward = side === 'right' ? -1 : 1;
  const resize = (to: number): void =>
    onResize(Math.round(Math.min(measures.most, Math.max(measures.least, to))));
  const press = (event: KeyboardEvent): void => {
    const widths: Readonly<Record<string, number>> = {
      ArrowLeft: width - outward * step,
      ArrowRight: width + outward * step,
      Home: measures.least,
      End: measures.most,
    };
    const to = widths[event.key];
    if (to === undefined) return;
    event.preventDefault();
    resize(to);
  };
  const grab = (event: PointerEvent & { readonly currentTarget: HTMLElement }): void => {
    if (event.button === 0) event.currentTarget.setPointerCapture(event.pointerId);
  };
  const drag = (event: PointerEvent & { readonly currentTarget: HTMLElement }): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const edge = side === 'right' ? window.innerWidth - measures.gap : measures.gap;
    resize(outward * (event.clientX - edge));
  };
  return (
    <hr
      class="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('sidebar_width')}
      aria-valuemin={measures.least}
      aria-valuemax={measures.most}
      aria-valuenow={width}
      onKeyDown={trusted(press)}
      onPointerDown={trusted(grab)}
      onPointerMove={trusted(drag)}
    />
  );
}
