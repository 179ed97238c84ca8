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

const none: Traits = { role: null, isConcealed: false, isOverlay: false, audience: null, drawing: null };
const overlays = new Set(['menu', 'tooltip', 'dialog', 'alertdialog', 'progressbar', 'status', 'listbox']);
const telling = new Set(['style', 'role', 'hidden', 'inert', 'aria-hidden']);

/**
 * Reads an element's attributes. Most elements of a page have none but a class without meaning, and a row is walked
 * element by element: those cost two questions.
 */
export function traitsOf(element: Element): Traits {
  const names = element.getAttributeNames();
  let isTelling = element.tagName === 'DIALOG';
  for (const name of names) {
    if (telling.has(name)) isTelling = true;
    else if (name === 'class' && tellingClass.test(element.getAttribute('class') ?? '')) isTelling = true;
  }
  return isTelling ? readTraits(element) : none;
}

const tellingClass = /hidden|sr-only|a11y|reader|ghost|dropdown/i;

function readTraits(element: Element): Traits {
  const role = element.getAttribute('role');
  const classes = element.getAttribute('class') ?? '';
  const isForEyes = element.getAttribute('aria-hidden') === 'true';
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
  const style = element.getAttribute('style');
  return style !== null && /background(?:-image)?:[^;]*url\(/i.test(style) ? 'background' : null;
}
