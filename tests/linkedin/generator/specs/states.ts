import { cast, like } from '../cast.ts';
import { expected, shows } from '../expected.ts';
import { g4Column, g4Empty, g4Header, g4Main, g4Suggestions } from '../g4.ts';
import { g4Page, g4Style } from '../g4-page.ts';
import { g4Row } from '../g4-row.ts';
import { attr, each, text, tight } from '../markup.ts';
import { own, ownSlug } from '../own.ts';
import type { Row } from '../rows.ts';
import { sduiDocument } from '../sdui-shell.ts';
import type { PageSpec } from '../spec.ts';
import { suggested } from '../suggested.ts';
import { things } from '../things.ts';
import { de, en } from '../words/index.ts';
import { cookieBanner, safetyDialog } from './over.ts';

const person = (row: Row) => expected(row, shows.g4);

function acknowledged(): PageSpec {
  const style = g4Style('g4-acknowledged', en);
  const { build } = style;
  const done = (name: string, id: string) =>
    tight(`
<div componentkey="auto-component-${id}"><div data-display-contents="true"><div role="listitem" class="${build.classes(3)}"><div class="${build.classes(4)}"><a href="https://www.linkedin.com/in/${name.toLowerCase().replace(/\W+/g, '-')}/"><p>${text(name)}</p></a><p>${text(en.accepted(name))}</p><a href="/messaging/compose/?recipient=x" class="${build.classes(2)}">Message</a><button type="button" class="${build.classes(4)}" aria-label="Dismiss"><span><svg id="close-small" width="16" height="16" viewBox="0 0 16 16"><path d="M3 3l10 10"></path></svg></span></button></div><div><p>More people you may know</p>${each(suggested.slice(0, 2), (p) => `<div><a href="https://www.linkedin.com/in/${p.slug}/"><p>${text(p.name)}</p></a><button type="button" aria-label="${attr(en.connectLabel(p.name))}"><span>${en.connect}</span></button></div>`)}</div></div></div></div>`);
  const rows = own('g4-acknowledged', [
    cast.ada,
    like(cast.bodo, { photo: 'ghost' }),
    like(cast.tess, { verified: true }),
  ]);
  return {
    name: 'g4-acknowledged',
    html: () => {
      const [first = '', ...rest] = rows.map((row) => g4Row(row, style));
      const column = g4Column(
        [first, done('Greta Samtpfote', '71'), ...rest, done('Amos Thistle', '72')],
        style,
        g4Suggestions(suggested.slice(2, 5), style),
      );
      return sduiDocument({ ...style, main: g4Main({ count: 3 }, column, style) });
    },
    expected: { state: 'read', announced: 3, invitations: rows.map(person) },
  };
}

function hiddenOther(name: string, wanted: readonly Row[]): PageSpec {
  const focused = own(name, wanted);
  const style = g4Style(name, en);
  const others = own(name, [cast.silas, cast.opal, things.newsletter]);
  return {
    name,
    html: () => {
      const column =
        focused.length > 0
          ? g4Column(
              focused.map((row) => g4Row(row, style)),
              style,
            )
          : `<div><p class="${style.build.classes(3)}">${en.empty}</p></div>`;
      const hidden = g4Column(
        others.map((row) => g4Row(row, style)),
        style,
      );
      return sduiDocument({
        ...style,
        main: g4Main(
          { count: focused.length, otherCount: 3, menuOpen: true },
          `${column}<div style="display:none" aria-hidden="true">${hidden}</div>`,
          style,
        ),
      });
    },
    expected: {
      state: focused.length > 0 ? 'read' : 'empty',
      announced: focused.length,
      invitations: focused.map(person),
    },
  };
}

function suggestionsOnly(): PageSpec {
  const style = g4Style('g4-suggestions-only', en);
  return {
    name: 'g4-suggestions-only',
    html: () =>
      sduiDocument({
        ...style,
        main: g4Main({ count: null }, g4Column([], style, g4Suggestions(suggested, style)), style),
      }),
    expected: { state: 'unreadable', announced: null, invitations: [] },
  };
}

function emptyWithSuggestions(): PageSpec {
  const style = g4Style('g4-empty-suggestions', en);
  return {
    name: 'g4-empty-suggestions',
    html: () => {
      const { build } = style;
      const { filters } = g4Header({ count: 0 }, style);
      const main = g4Main(
        { count: null },
        `${filters}<div class="${build.classes(2)}"><p class="${build.classes(3)}">${en.empty}</p></div><div data-testid="lazy-column" data-component-type="LazyColumn">${g4Suggestions(suggested, style)}</div>`,
        style,
      );
      return sduiDocument({ ...style, main });
    },
    expected: { state: 'empty', announced: 0, invitations: [] },
  };
}

function emptyPlain(name: string, words: typeof en): PageSpec {
  const style = g4Style(name, words);
  return {
    name,
    html: () => sduiDocument({ ...style, main: g4Empty({ count: 0 }, style), minified: words.lang === 'de' }),
    expected: { state: 'empty', announced: 0, invitations: [] },
  };
}

/** Pages in other states than "everything there": empty, stale, another view, answered rows, things on top. */
export const states = [
  acknowledged(),
  hiddenOther('g4-hidden-other', [cast.gwen, like(cast.lars, { acceptAsLink: true })]),
  hiddenOther('g4-empty-hidden-other', []),
  suggestionsOnly(),
  emptyWithSuggestions(),
  emptyPlain('g4-empty', en),
  emptyPlain('g4-empty-de', de),
  g4Page({
    name: 'g4-other-view',
    words: en,
    rows: [cast.hugo, like(cast.opal, { verified: true }), things.company],
    header: { count: 3, view: 'other', otherCount: 7, menuOpen: true },
  }),
  g4Page({
    name: 'g4-stale-count',
    words: en,
    rows: [cast.ada, cast.tess, things.event],
    header: { count: 9, otherCount: 2 },
    suggestions: suggested.slice(0, 3),
    state: 'partial',
  }),
  g4Page({
    name: 'g4-count-too-low',
    words: en,
    rows: [cast.ada, cast.tess, cast.nils],
    header: { count: 2 },
  }),
  g4Page({
    name: 'g4-safety-dialog',
    words: en,
    rows: [
      like(cast.cleo, { acceptAsLink: true }),
      cast.dilip,
      like(cast.kaya, { note: ['Take care when connecting, says the kite.'] }),
    ],
    after: safetyDialog(ownSlug('g4-safety-dialog', 'cleo-marchpane-778')),
  }),
  g4Page({
    name: 'g4-cookie-banner',
    words: en,
    rows: [cast.quinn, like(cast.rosa, { photo: 'ghost' })],
    after: cookieBanner(en),
    minified: true,
  }),
  g4Page({
    name: 'g4-long',
    words: en,
    minified: true,
    rows: Object.values(cast)
      .slice(0, 12)
      .map((row, i) =>
        like(row, {
          verified: i % 3 === 0,
          photo: i % 4 === 0 ? 'ghost' : 'licdn',
          ...(i === 5 ? { note: ['The fifth row has a note.'] } : {}),
        }),
      ),
    header: { count: 12, otherCount: 1 },
    suggestions: suggested,
  }),
];
