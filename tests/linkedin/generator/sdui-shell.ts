import type { Chance } from './chance.ts';
import { attr, each, readable, text, tight, when } from './markup.ts';
import { messagingOverlay } from './overlay.ts';
import type { Words } from './words/words.ts';

/** The hashed classes of one build: every page gets its own, so nobody can select by them. */
export interface Build {
  /** Several fresh classes for an element. */
  classes(count: number): string;
  /** The class of this build that hides text from sight but not from screen readers. */
  readonly hidden: string;
}

export function buildOf(chance: Chance): Build {
  return { classes: (count) => chance.classes(count), hidden: chance.hashedClass() };
}

/** What an SDUI page is made of. */
export interface SduiPage {
  readonly words: Words;
  readonly chance: Chance;
  readonly build: Build;
  readonly title?: string;
  /** The whole of `main`. */
  readonly main: string;
  /** Dialogs, banners and scripts at the end of the body. */
  readonly after?: string;
  readonly dark?: boolean;
  /** No line break anywhere, as the live pages are. */
  readonly minified?: boolean;
}

const icons = [
  'home-medium',
  'people-medium',
  'job-medium',
  'nav-small-messaging',
  'bell-medium',
  'caret-small',
  'grid-medium',
];
const hrefs = ['/feed/', '/mynetwork/', '/jobs/', '/messaging/', '/notifications/', '#', '#'];

/** The navigation of SDUI pages. */
export function sduiNav({ words, build }: Pick<SduiPage, 'words' | 'build'>): string {
  return tight(`
<div componentkey="primaryNavLinksComponentRef" data-display-contents="true">
  <div class="${build.classes(4)}"><a href="https://www.linkedin.com/feed/" class="${build.classes(3)}"><svg id="app-mark-xxsmall" viewBox="0 0 24 24" width="24" height="24"><rect width="24" height="24" rx="4"></rect></svg></a>
    <div class="${build.classes(3)}"><input type="text" role="combobox" aria-expanded="false" class="${build.classes(5)}" data-testid="typeahead-input"></div></div>
  <nav class="${build.classes(3)}" aria-label="Primary"><ul class="${build.classes(2)}">${each(
    words.nav,
    (label, i) => `
    <li class="${build.classes(3)}"><a class="${build.classes(4)}" href="${hrefs[i] ?? '#'}" ${when(i === 1, () => 'aria-current="page"')}><span class="${build.classes(2)}"><svg id="${icons[i] ?? 'x'}" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true"><path d="M3 3h18v18H3z"></path></svg></span><span class="${build.classes(2)}">${text(label)}</span>${when(i === 4, () => `<span class="${build.classes(2)}"><span aria-hidden="true">3</span><span class="${build.hidden}">3 new notifications</span></span>`)}</a></li>`,
  )}</ul></nav>
</div>`);
}

const advertised = [
  'Example Cloud',
  'Paper Kite Works',
  'Beispielwerk',
  'Initech Retro',
  'Quince & Co',
  'Holloway Tents',
];

/** The right rail: advertisements, a "pages you may like" list, links. */
export function sduiAside({ words, build, chance }: Pick<SduiPage, 'words' | 'build' | 'chance'>): string {
  return tight(`
<section aria-label="Aside" class="${build.classes(5)}">
  <div class="${build.classes(3)}"><div class="${build.classes(3)}" componentkey="auto-component-${uuid(chance)}"><p class="${build.classes(3)}">${text(chance.pick(advertised))}</p><p class="${build.classes(3)}">Grow your network of networks</p><a class="${build.classes(4)}" href="https://www.linkedin.com/ads/start/"><span class="${build.classes(2)}">Learn more</span></a></div></div>
  <div class="${build.classes(3)}">${each(
    advertised,
    (name) => `
    <div class="${build.classes(4)}" componentkey="auto-component-${uuid(chance)}"><a href="https://www.linkedin.com/company/${name.toLowerCase().replace(/[^a-z]+/g, '-')}/" class="${build.classes(3)}"><figure class="${build.classes(2)}"><svg id="company-accent-4" viewBox="0 0 32 32" width="32" height="32"><path d="M2 2h28v28H2z"></path></svg></figure></a><div class="${build.classes(3)}"><p class="${build.classes(4)}">${text(name)}</p><p class="${build.classes(4)}"><span class="${build.classes(1)}">${chance.below(90_000).toLocaleString(words.lang)} followers</span></p></div><button type="button" class="${build.classes(6)}" aria-label="Follow ${attr(name)}"><span class="${build.classes(3)}">Follow</span></button></div>`,
  )}</div>
</section>`);
}

export function sduiFooter({ words, build }: Pick<SduiPage, 'words' | 'build'>): string {
  return tight(`
<footer class="${build.classes(3)}"><ul class="${build.classes(2)}">${each(
    words.footer,
    (label) =>
      `<li class="${build.classes(2)}"><a class="${build.classes(3)}" href="https://about.linkedin.com/"><span>${text(label)}</span></a></li>`,
  )}</ul><p class="${build.classes(3)}">© 2026</p></footer>`);
}

/** The whole document. */
export function sduiDocument(page: SduiPage): string {
  const { words, build, chance } = page;
  const theme = page.dark ? 'theme theme--dark' : 'theme theme--light';
  const body = tight(`
<div id="root" class="${build.classes(2)}">
  <div class="${build.classes(3)}">${each(words.skip, (label) => `<button type="button" class="${build.hidden}"><span>${text(label)}</span></button>`)}</div>
  <div role="region" aria-live="polite" class="${build.hidden}"><h2>0 notifications</h2></div>
  <header class="${build.classes(4)}">${sduiNav(page)}</header>
  ${page.main}
  ${sduiFooter(page)}
</div>
<div id="interop-outlet">${messagingOverlay(words, chance)}</div>
${page.after ?? ''}`);
  const style = `main{height:88vh;overflow:auto;display:flex;gap:24px}body{margin:0;font:14px system-ui,sans-serif}ul{list-style:none;padding:0}hr{border:0;border-top:1px solid #ddd}figure{margin:0}.${build.hidden},.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}#msg-overlay{position:fixed;inset:auto 8px 0 auto;max-height:40px;overflow:hidden}`;
  const head = `<head><meta charset="utf-8"><title>${text(page.title ?? `${words.manage} | LinkedIn`)}</title><style>${style}</style></head>`;
  const html = `<html lang="${words.lang}"${words.dir === 'rtl' ? ' dir="rtl"' : ''} class="${theme}">${head}<body class="${build.classes(2)}">${body}</body></html>`;
  return `<!DOCTYPE html>\n${page.minified ? html : readable(html)}\n`;
}

/** A version 4 UUID, as componentkeys carry them. */
export function uuid(chance: Chance): string {
  return `${chance.hex(8)}-${chance.hex(4)}-4${chance.hex(3)}-a${chance.hex(3)}-${chance.hex(12)}`;
}
