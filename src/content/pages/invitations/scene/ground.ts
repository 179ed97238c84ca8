import * as dom from '../../../dom/dom.ts';
import { isHidden } from './hidden.ts';

/** Regions of a page that never hold an invitation's own controls. */
const foreign =
  'nav, aside, dialog, [role="navigation"], [role="dialog"], [role="alertdialog"], [role="tablist"], [role="radiogroup"], ' +
  '[role="menu"], [role="complementary"], [data-testid="dialog"], [data-sdui-screen*="Dialog"], .artdeco-modal, ' +
  '.artdeco-toasts, .msg-overlay-list-bubble, .msg-overlay-conversation-bubble, .mn-list-toolbar, .mn-list-toolbar__right-button';

/** Attributes and classes that say how content is meant: hidden, for some only, drawn, or in a role. */
const telling =
  '[role], [style], [hidden], [inert], [aria-hidden], .visually-hidden, .visuallyhidden, .a11y-text, .sr-only, ' +
  '.screen-reader-text, .screen-reader-only, .hidden--visually, .artdeco-dropdown__content';

/** Both, without the roles that `[role]` finds anyway. */
const marks = `${foreign}, ${telling}`.split(', ').filter((selector) => !selector.startsWith('[role='));

/**
 * Where on a page invitations may stand: its main landmark, else its body. Remembers which of its elements lie in
 * hidden or foreign regions, so that asking for every control of a long list costs one step each.
 */
export class Ground {
  private readonly shut = new Map<Element, boolean>();
  private special: ReadonlySet<Element> | null = null;

  constructor(readonly scopes: readonly Element[]) {}

  /** All elements under the scopes that match, in document order. */
  all(selector: string): Element[] {
    return this.scopes.flatMap((scope) => [...dom.querySelectorAll(scope, selector)]);
  }

  /**
   * The few elements whose attributes say anything about how their content is meant. Collected in one go: a page has
   * thousands that say nothing, and asking each of them takes longer than all else.
   */
  get marked(): ReadonlySet<Element> {
    this.special ??= this.those(marks);
    return this.special;
  }

  /**
   * The elements under the scopes that match any of the selectors. One question each: browsers find an attribute or a class
   * many times faster than they try every element against a list.
   */
  those(selectors: readonly string[]): Set<Element> {
    const found = new Set<Element>();
    for (const scope of this.scopes) {
      for (const selector of selectors)
        for (const element of dom.querySelectorAll(scope, selector)) found.add(element);
    }
    return found;
  }

  /**
   * True when the element lies in a part of the scope that is hidden or belongs to something else (navigation, a dialog,
   * a composer). What is above the scope does not count: an open dialog hides the whole page from assistive technology.
   */
  isShut(element: Element): boolean {
    const known = this.shut.get(element);
    if (known !== undefined) return known;
    if (this.scopes.includes(element)) return false;
    const parent = dom.parentElement(element);
    const shut =
      (parent !== null && this.isShut(parent)) ||
      (this.marked.has(element) && (isHidden(element) || dom.matches(element, foreign)));
    this.shut.set(element, shut);
    return shut;
  }
}

/** The main landmarks of a page that can be seen, else the whole body. */
export function groundOf(root: Document): Ground {
  const mains = [...dom.querySelectorAll(root, 'main, [role="main"]')].filter(
    (main) => dom.closest(dom.parentElement(main), 'main, [role="main"]') == null,
  );
  const visible = mains.filter(
    (main) =>
      !dom.hasAttribute(main, 'hidden') && !/display:\s*none/.test(dom.getAttribute(main, 'style') ?? ''),
  );
  const scopes = visible.length > 0 ? visible : mains;
  return new Ground(scopes.length > 0 ? scopes : wholePage(root).scopes);
}

/** The body as ground, for pages without a main landmark or with the list outside of it. */
export function wholePage(root: Document): Ground {
  const body: Element | null = dom.body(root) ?? dom.documentElement(root);
  return new Ground(body ? [body] : []);
}
