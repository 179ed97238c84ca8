import type { ExpectedPage } from '../expectation.ts';
import { Chance } from './chance.ts';
import { expected, type Shows, shows } from './expected.ts';
import { type G3Style, g3Row } from './g3-row.ts';
import { each, text, tight, when } from './markup.ts';
import { own } from './own.ts';
import type { Row } from './rows.ts';
import { buildOf, sduiAside, sduiDocument } from './sdui-shell.ts';
import type { PageSpec } from './spec.ts';
import type { Words } from './words/words.ts';

const screen = 'com.linkedin.sdui.flagshipnav.mynetwork.invitations.InvitationReceivedWithType';

/** What distinguishes one G3 page from another. */
export interface G3Page {
  readonly name: string;
  readonly words: Words;
  readonly rows: readonly Row[];
  /** "All (N)" when it is not the number of rows. */
  readonly count?: number;
  readonly style?: Partial<Pick<G3Style, 'actions' | 'twins' | 'suffix' | 'mutualLinks'>>;
  readonly loadMore?: boolean;
  readonly after?: string;
  readonly minified?: boolean;
  readonly shows?: Partial<Shows>;
  readonly state?: ExpectedPage['state'];
}

/** The random choices of one page, fixed by its name. */
export function g3Style(name: string, words: Words, style: G3Page['style'] = {}): G3Style {
  const chance = new Chance(name);
  return { words, chance, build: buildOf(chance), ...style };
}

/** The tabs and the chips "All (N)", "Mutual Connections (N)", "Your School (N)". */
export function g3Head(style: G3Style, count: number, mutual: number): string {
  const { words, build } = style;
  const amount = (n: number) => n.toLocaleString(words.lang);
  const chips = [
    { label: words.all, count, slug: '' },
    ...(mutual > 0
      ? [{ label: words.mutualFilter, count: mutual, slug: 'PEOPLE_WITH_MUTUAL_CONNECTION/' }]
      : []),
    { label: words.schoolFilter, count: 1, slug: 'PEOPLE_WITH_MUTUAL_SCHOOL/' },
  ];
  const base = 'https://www.linkedin.com/mynetwork/invitation-manager';
  return tight(`
<div class="${build.classes(3)}"><h1 class="${build.classes(3)}">${text(words.manage)}</h1>
  <nav class="${build.classes(2)}"><ul><li><a href="${base}/received/" aria-current="page" class="${build.classes(3)}">${text(words.received)}</a></li><li><a href="${base}/sent/" class="${build.classes(3)}">${text(words.sent)}</a></li></ul></nav>
  <hr role="presentation">
  <nav class="${build.classes(2)}"><ul class="${build.classes(2)}">${each(chips, (chip) => `<li><a class="${build.classes(4)}" href="${base}/received/${chip.slug}"><span>${text(chip.label)} (${amount(chip.count)})</span></a></li>`)}</ul></nav></div>`);
}

/** `main` around the list. */
export function g3Main(style: G3Style, head: string, list: string): string {
  const { build } = style;
  return tight(`
<div role="main" data-sdui-screen="${screen}" class="${build.classes(3)}"><div class="${build.classes(3)}"><section class="${build.classes(3)}">${head}${list}</section>${sduiAside(style)}</div></div>`);
}

/** A G3 manager page, with the expectation worked out from its rows. */
export function g3Page(page: G3Page): PageSpec {
  const shown = own(page.name, page.rows);
  const count = page.count ?? shown.length;
  return {
    name: page.name,
    html: () => {
      const style = g3Style(page.name, page.words, page.style);
      const mutual = shown.filter((row) => row.kind === 'person' && row.mutual).length;
      const rows = shown.map((row) => g3Row(row, style)).join('<hr role="presentation">');
      const more = when(
        page.loadMore,
        () =>
          `<div><button type="button" class="${style.build.classes(4)}"><span>Load more</span></button></div>`,
      );
      const list = `<div componentkey="InvitationManagerPage_InvitationsList" class="${style.build.classes(2)}">${rows}${more}</div>`;
      return sduiDocument({
        ...style,
        main: g3Main(style, g3Head(style, count, mutual), list),
        after: page.after ?? '',
        minified: page.minified ?? false,
      });
    },
    expected: {
      state: page.state ?? (count > shown.length ? 'partial' : 'read'),
      announced: count,
      invitations: shown.map((row) => expected(row, { ...shows.g3, ...page.shows })),
    },
  };
}
