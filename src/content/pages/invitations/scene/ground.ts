import { isHidden } from './hidden.ts';

/** Regions of a page that never hold an invitation's own controls, by tag, role and class. */
const tags = new Set(['NAV', 'ASIDE', 'DIALOG']);
const roles = new Set([
  'navigation',
  'dialog',
  'alertdialog',
  'tablist',
  'radiogroup',
  'menu',
  'complementary',
]);
const classes = /\b(?:mn-list-toolbar|msg-overlay-|artdeco-(?:modal|toast))/;

function isForeign(element: Element): boolean {
  return (
    tags.has(element.tagName) ||
    roles.has(element.getAttribute('role') ?? '') ||
    classes.test(element.getAttribute('class') ?? '') ||
    element.getAttribute('data-testid') === 'dialog' ||
    element.getAttribute('data-sdui-screen')?.includes('Dialog') === true
  );
}

/**
 * Where on a page invitations may stand: its main landmark, else its body. Remembers which of its elements lie in
 * hidden or foreign regions, so that asking for every control of a long list costs one step each.
 */
export class Ground {
  private readonly shut = new Map<Element, boolean>();

  constructor(readonly scopes: readonly Element[]) {}

  /** All elements under the scopes that match, in document order. */
  all(selector: string): Element[] {
    return this.scopes.flatMap((scope) => [...scope.querySelectorAll(selector)]);
  }

  /**
   * True when the element lies in a part of the scope that is hidden or belongs to something else (navigation, a dialog,
   * a composer). What is above the scope does not count: an open dialog hides the whole page from assistive technology.
   */
  isShut(element: Element): boolean {
    if (this.scopes.includes(element)) return false;
    const known = this.shut.get(element);
    if (known !== undefined) return known;
    const parent = element.parentElement;
    const shut = (parent !== null && this.isShut(parent)) || isHidden(element) || isForeign(element);
    this.shut.set(element, shut);
    return shut;
  }
}

/** The main landmarks of a page that can be seen, else the whole body. */
export function groundOf(root: Document): Ground {
  const mains = [...root.querySelectorAll('main, [role="main"]')].filter(
    (main) => main.parentElement?.closest('main, [role="main"]') == null,
  );
  const visible = mains.filter(
    (main) => !main.hasAttribute('hidden') && !/display:\s*none/.test(main.getAttribute('style') ?? ''),
  );
  const scopes = visible.length > 0 ? visible : mains;
  return new Ground(scopes.length > 0 ? scopes : wholePage(root).scopes);
}

/** The body as ground, for pages without a main landmark or with the list outside of it. */
export function wholePage(root: Document): Ground {
  const body: Element | null = root.body ?? root.documentElement;
  return new Ground(body ? [body] : []);
}
