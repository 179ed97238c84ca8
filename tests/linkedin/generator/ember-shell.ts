import type { Chance } from './chance.ts';
import { attr, each, text } from './markup.ts';
import { messagingOverlay, toastRegion } from './overlay.ts';
import type { Words } from './words/words.ts';

/** What an Ember page is made of. */
export interface EmberPage {
  readonly words: Words;
  readonly chance: Chance;
  /** See {@link emberIds}. */
  readonly id: () => string;
  /** The whole inside of `main`. */
  readonly main: string;
  readonly after?: string;
  readonly title?: string;
  /** The years differ in their frame: `classic` (G0, G1) or `global-nav` (G2). */
  readonly frame: 'classic' | 'global-nav';
}

/** Hands out the page's `ember123` ids: different on every visit, so worthless as an invitation's id. */
export function emberIds(chance: Chance): () => string {
  let counter = 20 + chance.below(40);
  return () => {
    counter += 1 + (counter % 3);
    return `ember${counter}`;
  };
}

function globalNav({ words }: EmberPage): string {
  return `
<header id="global-nav" class="global-nav global-nav__a11y-menu">
  <div class="global-nav__content">
    <a href="https://www.linkedin.com/feed/" class="app-aware-link global-nav__logo"><span class="visually-hidden">LinkedIn</span></a>
    <div id="global-nav-search" class="global-nav__search"><input class="search-global-typeahead__input" placeholder="" role="combobox" aria-expanded="false" type="text"></div>
    <nav class="global-nav__nav" aria-label="Primary Navigation">
      <ul class="global-nav__primary-items">${each(
        words.nav,
        (label) => `
        <li class="global-nav__primary-item">
          <a href="https://www.linkedin.com/feed/" class="app-aware-link global-nav__primary-link">
            <div class="ivm-image-view-model global-nav__icon-ivm"><div class="ivm-view-attr__img-wrapper display-flex"><!----><li-icon aria-hidden="true" class="ivm-view-attr__icon" size="large"><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24"><path d="M3 3h18v18H3z"></path></svg></li-icon></div></div>
            <span class="t-12 t-black--light t-normal global-nav__primary-link-text" title="${attr(label)}">
              ${text(label)}
            </span>
          </a>
        </li>`,
      )}
      </ul>
    </nav>
  </div>
</header>`;
}

function classicNav({ words }: EmberPage): string {
  return `
<header id="extended-nav" class="extended-nav nav-bar">
  <div class="nav-main__content full-height display-flex align-items-center" role="navigation">
    <ul class="nav-main nav-container display-flex full-height" aria-label="Primary">${each(
      words.nav,
      (label, i) => `
      <li id="${['feed', 'mynetwork', 'jobs', 'messaging', 'notifications', 'profile', 'work'][i] ?? 'x'}-nav-item" class="nav-item nav-item--tab">
        <a data-control-name="nav.${i}" href="/feed/" class="nav-item__link nav-item__link--underline js-nav-item-link">
          <span class="nav-item__icon" aria-hidden="true"><li-icon type="nav-icon" size="large"><svg viewBox="0 0 24 24" width="24px" height="24px"><path d="M3 3h18v18H3z"></path></svg></li-icon></span>
          <span class="nav-item__title">${text(label)}</span>
        </a>
      </li>`,
    )}
    </ul>
  </div>
</header>`;
}

const jobs = [
  'Kite tester',
  'Lighthouse accountant',
  'Senior teapot architect',
  'Tram bell tuner',
  'Head of Raincoats',
  'Bookbinder (m/f/d)',
];

/** The right rail of Ember pages: an advertisement and jobs. */
export function emberAside(): string {
  return `
<aside class="right-rail scaffold-layout__aside" aria-label="Aside">
  <section class="ad-banner-container artdeco-card"><iframe title="advertisement" class="ad-banner" height="250" width="300"></iframe></section>
  <section class="artdeco-card mt2">
    <h2 class="t-16 t-black t-bold">Jobs you may accept</h2>
    <ul>${each(
      jobs,
      (job) => `
      <li class="jobs-rail__item display-flex p3">
        <div class="jobs-rail__logo"><div class="EntityPhoto-square-3-ghost-company ivm-view-attr__ghost-entity"></div></div>
        <div><h3 class="t-14 t-bold">${text(job)}</h3><p class="t-12">Example Cloud</p><p class="t-12 t-black--light">2 days ago · 12 applicants</p></div>
      </li>`,
    )}
    </ul>
  </section>
</aside>`;
}

function footer({ words }: EmberPage): string {
  return `
<footer id="compactfooter" class="global-footer-compact">
  <ul class="global-footer-compact__links-list">${each(
    words.footer,
    (label, i) => `
    <li class="global-footer-compact__list-item"><a ${i === 0 ? 'id="compactfooter-about" ' : ''}class="global-footer-compact__link t-12" href="https://about.linkedin.com/">${text(label)}</a></li>`,
  )}
  </ul>
</footer>`;
}

/** The whole document. */
export function emberDocument(page: EmberPage): string {
  const { words, chance } = page;
  const style =
    '.visually-hidden,.a11y-text{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}body{margin:0;font:14px system-ui,sans-serif}ul{list-style:none;padding:0}.msg-overlay-container{position:fixed;inset:auto 8px 0 auto;max-height:40px;overflow:hidden}.display-flex{display:flex}.hidden{display:none}';
  return `<!DOCTYPE html>
<html lang="${words.lang}"${words.dir === 'rtl' ? ' dir="rtl"' : ''} class="theme theme--mercado artdeco ">
<head>
<meta charset="utf-8">
<title>${text(page.title ?? `(3) ${words.manage} | LinkedIn`)}</title>
<style>${style}</style>
</head>
<body class="ember-application render-mode-BIGPIPE nav-v2">
<div class="application-outlet">${page.frame === 'classic' ? classicNav(page) : globalNav(page)}
<div class="authentication-outlet">
<div id="${page.id()}" class="mn-invitation-manager ember-view">
<div class="scaffold-layout scaffold-layout--breakpoint-xl scaffold-layout--main-aside">
<div class="scaffold-layout__row scaffold-layout__content">
<main class="scaffold-layout__main" id="main" role="main">${page.main}
</main>${emberAside()}
</div>
</div>
</div>
</div>${footer(page)}${messagingOverlay(words, chance)}${toastRegion()}
</div>${page.after ?? ''}
</body>
</html>
`;
}
