import type { ExpectedPage } from '../expectation.ts';
import { emberDocument } from './ember-shell.ts';
import { type EmberStyle, emberStyle } from './ember-style.ts';
import { expected, shows } from './expected.ts';
import { g2Row } from './g2-row.ts';
import { each, text } from './markup.ts';
import { own } from './own.ts';
import type { Row } from './rows.ts';
import type { PageSpec } from './spec.ts';
import type { Words } from './words/words.ts';

/** What distinguishes one G2 page from another. */
export interface G2Page {
  readonly name: string;
  readonly words: Words;
  readonly rows: readonly Row[];
  readonly count?: number;
  readonly after?: string;
  readonly state?: ExpectedPage['state'];
}

/** Header, tabs and pills, then whatever the list is. */
export function g2Main({ words, id }: EmberStyle, count: number, list: string): string {
  const pills = [
    { label: words.all, count, selected: true },
    { label: words.mutualFilter, count: 1, selected: false },
  ];
  const tab = (label: string, selected: boolean) => `
      <button id="${id()}" class="artdeco-tab ${selected ? 'active artdeco-tab--selected ' : ''}artdeco-tab--primary ember-view" role="tab" aria-selected="${selected}" type="button">${text(label)}</button>`;
  return `
<section class="mn-invitation-manager__container artdeco-card">
  <header class="mn-invitation-manager__header display-flex"><h1 class="t-18 t-black t-normal">${text(words.manage)}</h1></header>
  <div class="artdeco-tabs"><div class="artdeco-tablist artdeco-tablist--no-wrap" role="tablist">${tab(words.received, true)}${tab(words.sent, false)}
  </div></div>
  <div class="mn-invitation-manager__facets display-flex" role="radiogroup">${each(
    pills,
    (pill) => `
    <button class="artdeco-pill artdeco-pill--slate artdeco-pill--choice artdeco-pill--3 ${pill.selected ? 'artdeco-pill--selected ' : ''}ember-view" role="radio" aria-checked="${pill.selected}" type="button"><!---->
      <span class="artdeco-pill__text">
        ${text(pill.label)} (${pill.count.toLocaleString(words.lang)})
      </span>
    </button>`,
  )}
  </div>${list}
</section>`;
}

/** A G2 manager page, with the expectation worked out from its rows. */
export function g2Page(page: G2Page): PageSpec {
  const shown = own(page.name, page.rows);
  const count = page.count ?? shown.length;
  return {
    name: page.name,
    html: () => {
      const style = emberStyle(page.name, page.words);
      const rows = shown.map((row, i) => g2Row(row, style, i)).join('');
      const list = `\n<ul class="mn-invitation-list artdeco-list">${rows}\n</ul>`;
      return emberDocument({
        ...style,
        frame: 'global-nav',
        main: g2Main(style, count, list),
        after: page.after ?? '',
      });
    },
    expected: {
      state: page.state ?? (count > shown.length ? 'partial' : 'read'),
      announced: count,
      invitations: shown.map((row) => expected(row, shows.ember)),
    },
  };
}
