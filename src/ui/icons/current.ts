import type { IconName } from './shapes.ts';

type Shapes = Readonly<Record<IconName, string>>;

let current: Partial<Shapes> = {};

/** Sets the outlines this surface draws; each does it once, before the first render. The page's script is sent them. */
export function drawFrom(shapes: Shapes): void {
  current = shapes;
}

/** The outline of an icon; nothing is drawn while there is none. */
export const shapeOf = (name: IconName): string | undefined => current[name];
