import type { Words } from '../generator/words/words.ts';
import { elementFrom, reuse } from './reuse.ts';
import { heightOf, shown } from './shown.ts';
import type { Place, World } from './world.ts';

/** How many rows above the first visible one stay rendered. */
const above = 3;

/** The lazy column: spacers above and below, a dozen slots or more between, each slot reused for whoever scrolls into it. */
export class LazyColumn {
  readonly element: HTMLElement;
  readonly #world: World;
  readonly #words: Words;
  readonly #scroller: HTMLElement;
  readonly #before = spacer();
  readonly #after = spacer();
  readonly #end: HTMLElement;
  #slots: { element: HTMLElement; place: Place }[] = [];
  #frame = 0;

  /** `end` is what follows the rows in the same column: the suggestions. */
  constructor(world: World, words: Words, scroller: HTMLElement, end: HTMLElement) {
    this.#world = world;
    this.#words = words;
    this.#scroller = scroller;
    this.#end = end;
    this.element = elementFrom('<div data-testid="lazy-column" data-component-type="LazyColumn"></div>');
    this.element.append(this.#before, this.#after);
    scroller.addEventListener('scroll', () => this.schedule(), { passive: true });
  }

  /** Renders soon, once for many causes. A timer, as hidden tabs get no frames. */
  schedule(): void {
    if (this.#frame) return;
    this.#frame = window.setTimeout(() => {
      this.#frame = 0;
      this.render();
    }, 16);
  }

  render(): void {
    const { places } = this.#world;
    const { rendered, urn } = this.#world.config;
    const top = this.#scroller.scrollTop - this.#offset();
    const first = Math.max(0, Math.min(placesAbove(places, top) - above, places.length - rendered));
    // Many answered rows fit into a window: what is in sight is rendered, however many that are.
    const inSight = placesAbove(places, top + this.#scroller.clientHeight) + 1;
    const visible = places.slice(first, Math.max(first + rendered, inSight));
    this.#fill(visible, urn);
    this.#before.style.height = `${sum(places.slice(0, first))}px`;
    this.#after.style.height = `${sum(places.slice(first + visible.length))}px`;
    const atEnd = this.#world.loaded && first + visible.length === places.length;
    if (atEnd && !this.#end.isConnected) this.element.append(this.#end);
    else if (!atEnd && this.#end.isConnected) this.#end.remove();
  }

  /** The place whose row holds the node. */
  placeAt(node: Node): Place | undefined {
    return this.#slots.find(({ element }) => element.contains(node))?.place;
  }

  #fill(visible: readonly Place[], urn: boolean): void {
    while (this.#slots.length > visible.length) this.#slots.pop()?.element.remove();
    visible.forEach((place, i) => {
      const wanted = shown(place, this.#words, urn);
      wanted.style.height = `${heightOf(place)}px`;
      wanted.append(elementFrom('<hr role="presentation">'));
      const slot = this.#slots[i];
      if (slot) {
        reuse(slot.element, wanted);
        slot.place = place;
      } else {
        this.#after.before(wanted);
        this.#slots.push({ element: wanted, place });
      }
    });
  }

  /** How far below the scroller's top the column starts. */
  #offset(): number {
    return (
      this.element.getBoundingClientRect().top -
      this.#scroller.getBoundingClientRect().top +
      this.#scroller.scrollTop
    );
  }
}

function spacer(): HTMLElement {
  return elementFrom('<div style="height:0px"></div>');
}

/** How many places end above a line, in pixels from the column's top. */
function placesAbove(places: readonly Place[], line: number): number {
  let passed = 0;
  const below = places.findIndex((place) => {
    passed += heightOf(place);
    return passed > line;
  });
  return below < 0 ? places.length : below;
}

function sum(places: readonly Place[]): number {
  return places.reduce((height, place) => height + heightOf(place), 0);
}
