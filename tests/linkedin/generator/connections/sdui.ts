import { Chance } from '../chance.ts';
import { figure } from '../g4-row.ts';
import { attr, each, text, tight, when } from '../markup.ts';
import { type Build, buildOf, sduiAside, sduiDocument, uuid } from '../sdui-shell.ts';
import type { ShownConnection, ShownConnections } from './spec.ts';

/** How two SDUI accounts differ on the same day. */
export interface SduiConnectionsStyle {
  /** Cards are named (`data-view-name`), as in August 2025. */
  readonly named?: boolean;
  /** Entries have no control that says by its markup what it is for. */
  readonly bare?: boolean;
}

type Draw = {
  readonly shown: ShownConnections;
  readonly build: Build;
  readonly chance: Chance;
  readonly style: SduiConnectionsStyle;
};

function card(person: ShownConnection, { shown, build, chance, style }: Draw): string {
  const { name, slug, written = slug, headline, since } = person;
  const href = `https://www.linkedin.com/in/${attr(written)}/`;
  const view = (name: string) => when(style.named, () => ` data-view-name="${name}"`);
  const p = (line: string) => `<p class="${build.classes(3)}">${text(line)}</p>`;
  const inner = `<div componentkey="auto-component-${uuid(chance)}"><a href="${href}"${view('connections-profile')} style="height: 7.2rem; width: 7.2rem;">${figure(shown.words.picture(name), null, build)}</a>
  <div class="${build.classes(2)}"><a href="${href}"${view('connections-profile')}><div>${p(name)}${when(headline, () => p(headline ?? ''))}</div></a>${when(since, () => p(since ?? ''))}</div>
  <div class="${build.classes(2)}">${style.bare ? `<button type="button" aria-label="${attr(shown.message)}"><span>${text(shown.message)}</span></button>` : `<a href="https://www.linkedin.com/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${slug.length}&amp;recipient=${slug.length}"><span>${text(shown.message)}</span></a>`}<button type="button" aria-label="…"><svg id="overflow-web-ios-small"></svg></button></div></div>`;
  return style.named
    ? `<div data-view-name="connections-list" data-display-contents="true">${inner}</div>`
    : `<div data-display-contents="true"><div role="listitem">${inner}</div></div><hr role="presentation">`;
}

const suggestion = ({ name, slug, headline }: ShownConnection, { shown, build }: Draw): string => `
<div data-display-contents="true"><div role="listitem"><a href="https://www.linkedin.com/in/${attr(slug)}/">${figure(shown.words.picture(name), null, build)}</a><a href="https://www.linkedin.com/in/${attr(slug)}/"><p>${text(name)}</p><p>${text(headline ?? '')}</p></a><a href="https://www.linkedin.com/preload/custom-invite/?vanityName=${attr(slug)}" aria-label="${attr(shown.words.connectLabel(name))}"><span>${text(shown.words.connect)}</span></a></div></div>`;

/** The page of connections as SDUI shows it since 2025. */
export function sduiConnections(
  page: string,
  shown: ShownConnections,
  style: SduiConnectionsStyle = {},
): string {
  const chance = new Chance(page);
  const build = buildOf(chance);
  const draw: Draw = { shown, build, chance, style };
  const { words, title } = shown;
  const main = tight(`
<main id="workspace" class="${build.classes(2)}"><section aria-label="Primary content"><div data-sdui-screen="com.linkedin.sdui.flagshipnav.mynetwork.ConnectionsList"><div><p>${text(title)}</p></div>
<div data-testid="lazy-column" data-component-type="LazyColumn">${each(shown.people, (person) => card(person, draw))}${each(shown.suggested ?? [], (person) => suggestion(person, draw))}</div>${when(shown.loading, () => '<div aria-busy="true"></div>')}</div></section>${sduiAside({ words, build, chance })}</main>`);
  return sduiDocument({ words, chance, build, main, title: `${title} | LinkedIn` });
}
