import { Chance } from '../generator/chance.ts';
import { type G4Style, g4Row } from '../generator/g4-row.ts';
import { attr, text, tight } from '../generator/markup.ts';
import { isPerson } from '../generator/rows.ts';
import { buildOf } from '../generator/sdui-shell.ts';
import type { Words } from '../generator/words/words.ts';
import { elementFrom } from './reuse.ts';
import { nameOf, type Place } from './world.ts';

/** The acknowledgement that stands in for an answered row, with a close control and no other. */
function acknowledgement(place: Place, { words, build }: G4Style): string {
  const name = nameOf(place.invitation);
  const sentence =
    place.state === 'accepted' && isPerson(place.invitation)
      ? words.accepted(name)
      : place.state === 'accepted'
        ? `You accepted the invitation from ${name}`
        : `Invitation from ${name} ignored`;
  return tight(`
<div componentkey="auto-component-${place.invitation.id}"><div data-display-contents="true"><div role="listitem" class="${build.classes(3)}"><div class="${build.classes(4)}"><div class="${build.classes(2)}"><p class="${build.classes(3)}">${text(sentence)}</p></div><button type="button" class="${build.classes(4)}" aria-label="${attr(words.close)}"><span class="${build.classes(1)}"><svg id="close-small" width="16" height="16" viewBox="0 0 16 16"><path d="M3 3l10 10M13 3L3 13" stroke="currentColor"></path></svg></span></button></div></div></div></div>`);
}

/** The element one place is shown as on the SDUI page; the same place always looks the same. */
export function shown(place: Place, words: Words, urn: boolean): HTMLElement {
  const chance = new Chance(place.invitation.id);
  const style: G4Style = { words, chance, build: buildOf(chance), urn };
  if (place.state === 'accepted' || place.state === 'ignored')
    return elementFrom(acknowledgement(place, style));
  const element = elementFrom(g4Row(place.invitation, style));
  if (place.bare) for (const control of controlsOf(element)) control.remove();
  return element;
}

/** Ignore and Accept of a rendered row, in this order; none in an acknowledgement. */
export function controlsOf(row: Element): Element[] {
  const last = row.querySelector('[role="listitem"] > div:first-child > div:last-child');
  const controls = [...(last?.children ?? [])];
  return controls.length === 2 &&
    controls.every((control) => control.matches('button[aria-label], a[aria-label]'))
    ? controls
    : [];
}

/** Rows have fixed heights by what they hold, so that a virtualised list knows where it is. */
export function heightOf(place: Place): number {
  if (place.state === 'accepted' || place.state === 'ignored') return 64;
  const { invitation } = place;
  if (!isPerson(invitation) || !invitation.note) return 97;
  return invitation.clamped || invitation.note.length > 1 ? 169 : 149;
}
