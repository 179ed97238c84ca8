import type { ExpectedPage } from '../expectation.ts';
import { emberDocument } from './ember-shell.ts';
import { type EmberStyle, emberStyle } from './ember-style.ts';
import { expected, shows } from './expected.ts';
import { g0Row } from './g0-row.ts';
import { g1Row } from './g1-row.ts';
import { each, text } from './markup.ts';
import { own } from './own.ts';
import type { Row } from './rows.ts';
import type { PageSpec } from './spec.ts';
import type { Words } from './words/words.ts';

/** What distinguishes one G0 or G1 page from another. */
export interface ClassicPage {
  readonly name: string;
  readonly generation: 'g0' | 'g1';
  readonly words: Words;
  readonly rows: readonly Row[];
  readonly count?: number;
  readonly state?: ExpectedPage['state'];
}

/** G0: a toolbar with the count, the list, numbered pages. */
export function g0Main({ words, id }: EmberStyle, count: number, rows: string): string {
  const pages = Math.max(1, Math.ceil(count / 100));
  return `
<section class="mn-invitation-manager__main artdeco-card">
  <header class="mn-invitation-manager__header"><h1 class="t-18">${text(words.manage)}</h1><nav><ul class="mn-invitation-manager__tabs"><li class="active"><a href="/mynetwork/invitation-manager/">${text(words.received)}</a></li><li><a href="/mynetwork/invitation-manager/sent/">${text(words.sent)}</a></li></ul></nav></header>
  <div class="mn-list-toolbar">
    <div class="mn-list-toolbar__left"><input type="checkbox" id="${id()}" class="mn-list-toolbar__checkbox"><label>${text(words.all)} (${count.toLocaleString(words.lang)})</label></div>
    <div class="mn-list-toolbar__right-button"><button class="button-secondary-small" disabled>${words.ignore}</button><button class="button-secondary-small" disabled>${words.accept}</button></div>
  </div>
  <ul class="mn-invitation-list">${rows}
  </ul>
  <ol class="mn-invitation-pagination">
    <li><a class="mn-invitation-pagination__control-btn disabled" href="#"><li-icon aria-label="Previous item" type="chevron-left-icon"></li-icon></a></li>${each(
      Array.from({ length: pages }, (_, i) => i + 1),
      (n) => `
    <li><a href="/mynetwork/invitation-manager/?page=${n}"${n === 1 ? ' class="disabled"' : ''}>${n}</a></li>`,
    )}
    <li><a class="mn-invitation-pagination__control-btn" href="/mynetwork/invitation-manager/?page=2"><li-icon aria-label="Next item" type="chevron-right-icon"></li-icon></a></li>
  </ol>
</section>`;
}

/** G1: facet pills with counts, the list, a remark about the page size. */
export function g1Main({ words }: EmberStyle, count: number, rows: string): string {
  const people = (rows.match(/invitation-card__link/g) ?? []).length;
  const pill = (facet: string, label: string, n: number, selected: boolean) => `
    <button id="mn-invitation-manager__invitation-facet-pills--${facet}" class="artdeco-pill artdeco-pill--2 ${selected ? 'artdeco-pill--selected ' : ''}ember-view" type="button"><span class="artdeco-pill__text">${text(label)} (${n.toLocaleString(words.lang)})</span></button>`;
  return `
<section class="mn-invitation-manager__container artdeco-card ember-view">
  <header class="mn-invitation-manager__header display-flex"><h1 class="t-18 t-black t-normal flex-1">${text(words.manage)}</h1></header>
  <nav class="mn-invitation-manager__tabs"><a class="active" aria-current="true" href="/mynetwork/invitation-manager/">${text(words.received)}</a><a href="/mynetwork/invitation-manager/sent/">${text(words.sent)}</a></nav>
  <div class="mn-invitation-manager__facets">${pill('ALL', words.all, count, true)}${people > 0 && people < count ? pill('CONNECTION', words.lang === 'de' ? 'Personen' : 'People', people, false) : ''}
  </div>
  <ul class="mn-invitation-list artdeco-list">${rows}
  </ul>
  <p class="mn-invitation-manager__limit t-12 t-black--light">You can only see 100 invitations per page</p>
</section>`;
}

/** A G0 or G1 manager page, with the expectation worked out from its rows. */
export function classicPage(page: ClassicPage): PageSpec {
  const shown = own(page.name, page.rows);
  const count = page.count ?? shown.length;
  return {
    name: page.name,
    html: () => {
      const style = emberStyle(page.name, page.words);
      const render = page.generation === 'g0' ? g0Row : g1Row;
      const rows = shown.map((row) => render(row, style)).join('');
      const main = page.generation === 'g0' ? g0Main(style, count, rows) : g1Main(style, count, rows);
      return emberDocument({ ...style, frame: 'classic', main });
    },
    expected: {
      state: page.state ?? (count > shown.length ? 'partial' : 'read'),
      announced: count,
      invitations: shown.map((row) => expected(row, shows.ember)),
    },
  };
}
