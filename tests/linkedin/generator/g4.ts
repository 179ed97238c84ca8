import { figure, type G4Style, g4Row } from './g4-row.ts';
import { profileHref } from './links.ts';
import { attr, each, text, tight, when } from './markup.ts';
import { photoSource } from './picture.ts';
import type { Row } from './rows.ts';
import { sduiAside, uuid } from './sdui-shell.ts';

const screen = 'com.linkedin.sdui.flagshipnav.mynetwork.invitations.InvitationReceivedWithType';

/** A person LinkedIn suggests in the same column: a link and one button, no pair of controls. */
export interface Suggestion {
  readonly name: string;
  readonly slug: string;
  readonly headline: string;
  readonly pending?: boolean;
}

/** The count and the filters above a G4 list. */
export interface G4Header {
  /** "Focused (4)": the picker's text; null leaves the picker out. */
  readonly count: number | null;
  readonly view?: 'focused' | 'other';
  readonly otherCount?: number;
  readonly filters?: readonly { readonly label: string; readonly count: number }[];
  /** The picker's menu is open. */
  readonly menuOpen?: boolean;
  readonly tab?: 'received' | 'sent';
}

/** "Manage invitations", the tabs, the picker and the filters. */
export function g4Header(
  header: G4Header,
  { words, build, chance }: G4Style,
): { title: string; filters: string } {
  const tab = header.tab ?? 'received';
  const view = header.view ?? 'focused';
  const id = () => `«R${chance.hex(4)}pa6b8n65h9j6»`;
  const shown = view === 'focused' ? words.focused : words.other;
  const amount = (count: number) => count.toLocaleString(words.lang);
  const tabs = [
    { label: words.received, path: 'received', current: tab === 'received' },
    { label: words.sent, path: 'sent', current: tab === 'sent' },
  ];
  const title = tight(`
<div class="${build.classes(3)}"><p class="${build.classes(4)}">${text(words.manage)}</p><div role="button" tabindex="0" class="${build.classes(3)}"><svg id="settings-medium" role="img" aria-label="${attr(words.close)}" width="24" height="24" viewBox="0 0 24 24"><path d="M4 4h16v16H4z"></path></svg></div>
  <nav class="${build.classes(2)}"><ul class="${build.classes(2)}">${each(tabs, (t) => `<li class="${build.classes(2)}"><a class="${build.classes(4)}" href="https://www.linkedin.com/mynetwork/invitation-manager/${t.path}/"${when(t.current, () => ' aria-current="page"')}>${text(t.label)}</a></li>`)}</ul></nav>
</div>`);
  if (header.count === null) return { title, filters: '' };
  const menu = tight(`
<div role="menu" class="${build.classes(3)}"><div role="menuitem" tabindex="-1" class="${build.classes(3)}"><p>${text(words.focused)} (${amount(view === 'focused' ? header.count : (header.otherCount ?? 0))})</p><p>${text(words.focusedHint)}</p></div><div role="menuitem" tabindex="-1" class="${build.classes(3)}"><p>${text(words.other)} (${amount(view === 'other' ? header.count : (header.otherCount ?? 0))})</p><p>${text(words.otherHint)}</p></div></div>`);
  const filters = tight(`
<div class="${build.classes(4)}"><div role="button" tabindex="0" class="${build.classes(4)}" aria-haspopup="true"><input type="checkbox" id="${id()}" checked class="${build.hidden}"><label class="${build.classes(3)}"><span>${text(shown)} (${amount(header.count)})</span></label></div>${when(header.menuOpen, () => menu)}${each(
    header.filters ?? [],
    (filter) =>
      `<div role="radio" aria-checked="false" tabindex="-1" class="${build.classes(4)}"><input type="radio" id="${id()}" class="${build.hidden}"><label class="${build.classes(3)}"><span>${text(filter.label)} (${filter.count})</span></label></div>`,
  )}</div>`);
  return { title, filters };
}

/** "Suggestions for you": the last child of the lazy column, of the same anatomy as an invitation but for the controls. */
export function g4Suggestions(people: readonly Suggestion[], { words, build, chance }: G4Style): string {
  if (people.length === 0) return '';
  return tight(`
<div componentkey="auto-component-${uuid(chance)}"><div data-display-contents="true"><div class="${build.classes(2)}"><h3 class="${build.classes(4)}">${text(words.suggestions)}</h3>${each(
    people,
    (p) => `
  <div class="${build.classes(2)}"><div role="listitem" class="${build.classes(3)}"><div class="${build.classes(4)}"><a class="${build.classes(4)}" href="${profileHref(p.slug)}"><div>${figure(words.picture(p.name), chance.odds(0.7) ? photoSource('licdn', chance) : null, build)}</div></a><div class="${build.classes(3)}"><p class="${build.classes(4)}"><a class="${build.classes(3)}" href="${profileHref(p.slug)}">${text(p.name)}</a></p><p class="${build.classes(4)}"><span>${text(p.headline)}</span></p><p class="${build.classes(4)}"><span>${text(words.mutual({ count: 1 + chance.below(40), names: [] }))}</span></p></div><button type="button" class="${build.classes(6)}" aria-label="${attr(p.pending ? `Pending, click to withdraw invitation sent to ${p.name}` : words.connectLabel(p.name))}"><span>${text(p.pending ? 'Pending' : words.connect)}</span></button></div></div></div>`,
  )}</div></div></div>`);
}

/** The lazy column with rows, separators and whatever follows in it. */
export function g4Column(rows: readonly string[], style: G4Style, last = ''): string {
  const { build } = style;
  return `<div data-testid="lazy-column" data-component-type="LazyColumn" class="${build.classes(3)}">${rows.join(`<hr role="presentation" class="${build.classes(2)}">`)}${last}</div>`;
}

/** `main` of the G4 manager around whatever stands below the filters. */
export function g4Main(header: G4Header, body: string, style: G4Style): string {
  const { build } = style;
  const { title, filters } = g4Header(header, style);
  return tight(`
<main id="workspace" class="${build.classes(4)}" tabindex="-1"><div class="${build.classes(3)}">
  <section aria-label="Primary content" class="${build.classes(3)}"><section class="${build.classes(2)}"><div class="${build.classes(2)}">${title}
    <div data-sdui-screen="${screen}" data-sdui-destination-screen="${screen}" class="${build.classes(2)}"><div class="${build.classes(3)}"><hr role="presentation" class="${build.classes(2)}">${filters}${body}</div></div></div></section></section>
  ${sduiAside(style)}</div></main>`);
}

/** The usual page: a header, a column of rows, suggestions last. */
export function g4List(
  header: G4Header,
  rows: readonly Row[],
  suggestions: readonly Suggestion[],
  style: G4Style,
): string {
  return g4Main(
    header,
    g4Column(
      rows.map((row, i) => g4Row(row, style, i)),
      style,
      g4Suggestions(suggestions, style),
    ),
    style,
  );
}

/** The explicit empty state: a zero, a sentence, no column. */
export function g4Empty(header: G4Header, style: G4Style): string {
  return g4Main(
    header,
    `<div class="${style.build.classes(3)}"><p class="${style.build.classes(4)}">${text(style.words.empty)}</p></div>`,
    style,
  );
}
