import '../pages/invitations/all-words.ts';
/** One row of the list: who it is from, and what may be special about it. */
export interface Row {
  readonly slug: string;
  readonly name: string;
  readonly note?: string;
}

/** Somebody with this one-letter slug. */
export function somebody(letter: string): Row {
  return { slug: `person-${letter}`, name: `Person ${letter.toUpperCase()}ville` };
}

/** A page of today's markup (G4) in the test's document, with a list to be played with as LinkedIn does. */
export class ListPage {
  readonly list: HTMLElement;

  constructor(announced: number | null) {
    document.documentElement.lang = 'en';
    document.body.innerHTML = `<main id="workspace"><section aria-label="Primary content">
      <p>Manage invitations</p>
      <div data-sdui-screen="com.linkedin.sdui.flagshipnav.mynetwork.invitations.InvitationReceivedWithType">
        <div class="filters"></div>
        <div data-testid="lazy-column" data-component-type="LazyColumn"></div>
      </div></section></main>`;
    this.list = find('[data-testid="lazy-column"]');
    this.announce(announced);
  }

  /** The page's own count, as in its picker. */
  announce(count: number | null): void {
    find('.filters').innerHTML =
      count === null
        ? ''
        : `<div role="button"><input type="checkbox" checked><span>Focused (${count})</span></div>`;
  }

  /** A new element for a row, not yet on the page. */
  rowElement(row: Row): HTMLElement {
    const wrapper = document.createElement('div');
    wrapper.dataset['displayContents'] = 'true';
    wrapper.append(document.createElement('div'));
    const item = wrapper.firstElementChild;
    item?.setAttribute('role', 'listitem');
    if (item) fill(item, row);
    return wrapper;
  }

  /** Shows exactly these rows, in new elements. */
  show(rows: readonly Row[]): void {
    this.list.replaceChildren(...rows.map((row) => this.rowElement(row)));
  }

  item(slug: string): HTMLElement {
    const item = find(`a[href*="/in/${slug}/"]`).closest('[role="listitem"]');
    if (!(item instanceof HTMLElement)) throw new Error(`No row of ${slug}.`);
    return item;
  }

  /** The page says in words that nothing is pending. */
  sayEmpty(): void {
    this.announce(0);
    this.list.replaceWith(
      Object.assign(document.createElement('p'), { textContent: 'No pending invitations' }),
    );
  }
}

/** Puts a row's content into an element, whatever was there: virtualised lists reuse elements so. */
export function fill(item: Element, { slug, name, note }: Row): void {
  item.innerHTML = `<div>
      <a href="https://www.linkedin.com/in/${slug}/"><figure><img src="data:," alt="${name}’s profile picture"></figure></a>
      <div><p><a href="https://www.linkedin.com/in/${slug}/">${name}</a></p><p><span>Engineer at Example</span></p></div>
      <div><button aria-label="Ignore an invitation to connect from ${name}"><span>Ignore</span></button>
        <button aria-label="Accept ${name}’s invitation"><span>Accept</span></button></div>
    </div>${note ? `<div><p><span data-testid="expandable-text-box">${note}</span></p></div>` : ''}`;
}

/** Turns a row into what LinkedIn shows once it was accepted. */
export function acknowledge(item: Element, name: string): void {
  item.innerHTML = `<div><p>${name} is now a connection</p><button aria-label="Dismiss"><svg id="close-small"></svg></button></div>`;
}

function find(selector: string): HTMLElement {
  const found = document.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`Nothing matches ${selector}.`);
  return found;
}
