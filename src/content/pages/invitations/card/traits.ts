import * as dom from '../../../dom/dom.ts';
import { isConcealed, isSpokenOnly } from '../scene/hidden.ts';
import type { Audience, Picture } from './sheet.ts';

/** What an element's attributes say about how its content is meant. */
export interface Traits {
  readonly role: string | null;
  readonly isConcealed: boolean;
  /** A menu or message that floats above the card. */
  readonly isOverlay: boolean;
  /** Null: as around it. */
  readonly audience: Exclude<Audience, 'all'> | null;
  /** A picture made of style or of a drawing with a role instead of an image. */
  readonly drawing: Picture['kind'] | null;
}

/** The traits of an element without any of the attributes that tell something (see `scene/landmarks.ts`): most of a page. */
export const plainTraits: Traits = {
  role: null,
  isConcealed: false,
  isOverlay: false,
  audience: null,
  drawing: null,
};

const overlays = new Set(['menu', 'tooltip', 'dialog', 'alertdialog', 'progressbar', 'status', 'listbox']);

/** Reads the attributes of an element that has some to read. */
export function traitsOf(element: Element): Traits {
  const role = dom.getAttribute(element, 'role');
  const classes = dom.getAttribute(element, 'class') ?? '';
  const isForEyes = dom.getAttribute(element, 'aria-hidden') === 'true';
  return {
    role,
    isConcealed: isConcealed(element),
    isOverlay: (role !== null && overlays.has(role)) || classes.includes('dropdown__content'),
    audience: isSpokenOnly(element) ? 'ears' : isForEyes ? 'eyes' : null,
    drawing: drawingOf(element, classes, role),
  };
}

function drawingOf(element: Element, classes: string, role: string | null): Picture['kind'] | null {
  if (role === 'img') return 'svg';
  if (/(?:^|[\s_-])ghost(?:[\s_-]|$)/i.test(classes)) return 'ghost';
  const style = dom.getAttribute(element, 'style');
  return style !== null && /background(?:-image)?:[^;]*url\(/i.test(style) ? 'background' : null;
}
