import { shapeOf } from './current.ts';
import type { IconName } from './shapes.ts';

/** An icon beside a word. It never speaks for itself: screen readers hear the word. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg class="icon" aria-hidden="true" width={size} height={size} viewBox="0 0 16 16">
      <path d={shapeOf(name)} />
    </svg>
  );
}
