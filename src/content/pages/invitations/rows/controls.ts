import type { Ground } from '../scene/ground.ts';
import { entityOf, opensComposer } from '../scene/links.ts';
import { clean } from '../text/clean.ts';
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

const pressable = 'button, a, [role="button"], input[type="button"], input[type="submit"]';

/** Every control on the ground, in document order; links to people and things are not controls. */
export function controlsOn(ground: Ground): Control[] {
  const controls: Control[] = [];
  let last: Element | null = null;
  for (const element of ground.all(pressable)) {
    if (last?.contains(element)) continue;
    const control = controlOf(element);
    if (control === null || ground.isShut(element)) continue;
    controls.push(control);
    if (!control.leadsAway) last = element;
  }
  return controls;
}

/** The control an element is, or null for a plain link and for a pressable card that holds links or controls itself. */
export function controlOf(element: Element): Control | null {
  const isLink = element.tagName === 'A' && element.getAttribute('role') !== 'button';
  if (isLink && entityOf(element) !== null) return null;
  if (!isLink && element.querySelector('a[href*="/in/"], button') !== null) return null;
  const value = element.tagName === 'INPUT' ? (element.getAttribute('value') ?? '') : null;
  return {
    element,
    text: clean(value ?? element.textContent ?? ''),
    label: clean(element.getAttribute('aria-label') ?? ''),
    leadsAway: isLink && leadsAway(element),
  };
}

/** True unless the link leads nowhere, to this page, to the site's front page or to the composer: LinkedIn's buttons in link's clothing do. */
function leadsAway(link: Element): boolean {
  const href = link.getAttribute('href')?.trim();
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
