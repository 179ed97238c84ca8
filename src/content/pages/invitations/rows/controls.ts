import * as dom from '../../../dom/dom.ts';
import type { Ground } from '../scene/ground.ts';
import { isConcealed, isSpokenOnly } from '../scene/hidden.ts';
import { limits } from '../scene/limits.ts';
import { entityOf, opensComposer } from '../scene/links.ts';
import { clean, cut } from '../text/clean.ts';
import type { ControlRole, Lexicon } from '../words/lexicon.ts';

/** Something to press, with what it says. */
export interface Control {
  readonly element: Element;
  /** Visible text, cleaned. */
  readonly text: string;
  /** Accessible label, cleaned; empty when there is none. */
  readonly label: string;
  /** A link that leads elsewhere: a control only if its words say so. */
  readonly leadsAway: boolean;
}

/** A control with what its words say it does; null when they say nothing. */
export interface NamedControl extends Control {
  readonly role: ControlRole | null;
}

/** A name of the greatest length with everything LinkedIn says around it. */
const longestLabel = limits.name + 100;

const pressable = 'button, a, [role="button"], input[type="button"], input[type="submit"]';

/** Every control on the ground, in document order; links to people and things are not controls. */
export function controlsOn(ground: Ground): Control[] {
  const controls: Control[] = [];
  let last: Element | null = null;
  for (const element of ground.all(pressable)) {
    if (dom.contains(last, element)) continue;
    const control = controlOf(element, ground.marked);
    if (control === null || ground.isShut(element)) continue;
    controls.push(control);
    if (!control.leadsAway) last = element;
  }
  return controls;
}

/** The control an element is, or null for a plain link and for a pressable card that holds links or controls itself. */
function controlOf(element: Element, marked: ReadonlySet<Element>): Control | null {
  const isLink = dom.tagName(element) === 'A' && dom.getAttribute(element, 'role') !== 'button';
  if (isLink && entityOf(element) !== null) return null;
  if (
    dom.tagName(element) !== 'BUTTON' &&
    !isLink &&
    dom.querySelector(element, 'a[href*="/in/"], button') !== null
  )
    return null;
  const [seen, spoken] = textsOf(element, marked);
  const value = dom.tagName(element) === 'INPUT' ? (dom.getAttribute(element, 'value') ?? '') : null;
  return {
    element,
    text: cut(clean(value ?? seen), limits.label),
    label: cut(clean(dom.getAttribute(element, 'aria-label') ?? labelledBy(element) ?? spoken), longestLabel),
    leadsAway: isLink && leadsAway(element),
  };
}

/** What a control shows, and what it says to screen readers only. */
function textsOf(element: Element, marked: ReadonlySet<Element>): readonly [string, string] {
  let core = element;
  for (
    let inner = dom.firstElementChild(core);
    inner && inner === dom.lastElementChild(core);
    inner = dom.firstElementChild(core)
  ) {
    if (marked.has(inner)) break;
    core = inner;
  }
  if (dom.firstElementChild(core) === null) return [dom.textContent(element) ?? '', ''];
  const texts: [string, string] = ['', ''];
  const collect = (at: Element, isSpoken: boolean): void => {
    for (let node = dom.firstChild(at); node; node = dom.nextSibling(node)) {
      if (dom.nodeType(node) === 3) texts[isSpoken ? 1 : 0] += dom.nodeValue(node) ?? '';
      else if (isElement(node) && dom.tagName(node) !== 'svg' && !isConcealed(node)) {
        collect(node, isSpoken || isSpokenOnly(node));
      }
    }
  };
  collect(element, false);
  return texts;
}

function isElement(node: Node): node is Element {
  return dom.nodeType(node) === 1;
}

function labelledBy(element: Element): string | null {
  const ids = dom.getAttribute(element, 'aria-labelledby')?.trim().split(/\s+/);
  const texts = ids?.map((id) => dom.textContent(dom.getElementById(dom.ownerDocument(element), id)) ?? '');
  return texts?.join(' ') || null;
}

/** True unless the link leads nowhere, to this page, to the site's front page or to the composer: LinkedIn's buttons in link's clothing do. */
function leadsAway(link: Element): boolean {
  const href = dom.getAttribute(link, 'href')?.trim();
  if (!href || href.startsWith('#') || /^javascript:/i.test(href) || opensComposer(link)) return false;
  return !/^(?:(?:https?:)?\/\/[a-z.]*linkedin\.com)?(?:\/?|\/(?:mynetwork|feed)(?:\/(?!.*\/sent\b).*)?)(?:[?#].*)?$/i.test(
    href,
  );
}

/** Adds to controls what their words say they do; links elsewhere stay only when they say accept or ignore. */
export function nameControls(controls: readonly Control[], lexicon: Lexicon): NamedControl[] {
  const named: NamedControl[] = [];
  for (const control of controls) {
    const role = lexicon.roleOf(control.text, control.label);
    if (!control.leadsAway || role === 'accept' || role === 'ignore') named.push({ ...control, role });
  }
  return named;
}
