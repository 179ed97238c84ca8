import { Chance } from '../chance.ts';
import { emberDocument, emberIds } from '../ember-shell.ts';
import { attr, each, text, when } from '../markup.ts';
import type { ShownConnection, ShownConnections } from './spec.ts';

function card(person: ShownConnection, { message }: ShownConnections, id: () => string): string {
  const { name, slug, written = slug, headline, since } = person;
  return `
<li class="mn-connection-card artdeco-list ember-view" id="${id()}">
  <a href="https://www.linkedin.com/in/${attr(written)}/" id="${id()}" class="ember-view mn-connection-card__picture"><div class="presence-entity"><div class="EntityPhoto-circle-4-ghost-person"></div></div></a>
  <div class="mn-connection-card__details"><a href="https://www.linkedin.com/in/${attr(written)}/" class="ember-view mn-connection-card__link">
    <span class="mn-connection-card__name-label visually-hidden">Member’s name</span>
    <span class="mn-connection-card__name t-16 t-black t-bold">
      ${text(name)}
    </span>
    <span class="visually-hidden">Member’s occupation</span>
    <span class="mn-connection-card__occupation t-14 t-black--light t-normal">
      ${text(headline ?? '')}
    </span></a>
    ${when(since, () => `<time class="time-badge t-12 t-black--light t-normal">${text(since ?? '')}</time>`)}
  </div>
  <div class="mn-connection-card__action-container"><div class="entry-point"><button aria-label="${attr(`${message}: ${name}`)}" class="message-anywhere-button artdeco-button artdeco-button--secondary"><span class="artdeco-button__text">${text(message)}</span></button></div><button aria-label="…" class="artdeco-dropdown__trigger"></button></div>
</li>`;
}

/** The page of connections as Ember showed it until 2025. */
export function emberConnections(page: string, shown: ShownConnections): string {
  const chance = new Chance(page);
  const id = emberIds(chance);
  const { words, title, people, loading } = shown;
  const main = `
<div class="scaffold-layout__main"><section class="mn-connections artdeco-card"><header class="mn-connections__header"><h1 class="t-18 t-black t-normal">${text(title)}</h1></header>
<div class="mn-connections__search-container"><a href="/search/results/people/?network=%5B%22F%22%5D">…</a></div>
<div class="scaffold-finite-scroll__content"><ul>${each(people, (person) => card(person, shown, id))}</ul></div>
${when(loading, () => '<div class="artdeco-loader" role="progressbar"></div>')}</section></div>
<aside class="scaffold-layout__aside"><a href="https://www.linkedin.com/in/somebody-advertised/"><span>Somebody Advertised</span></a></aside>`;
  return emberDocument({ words, chance, id, main, frame: 'global-nav', title: `${title} | LinkedIn` });
}
