import { cast, like } from '../cast.ts';
import { emberDocument } from '../ember-shell.ts';
import { emberStyle } from '../ember-style.ts';
import { expected, shows } from '../expected.ts';
import { g2Main } from '../g2.ts';
import { g3Head, g3Main, g3Style } from '../g3.ts';
import { g3Row } from '../g3-row.ts';
import { g4Main } from '../g4.ts';
import { g4Style } from '../g4-page.ts';
import { figure } from '../g4-row.ts';
import { attr, each, text, tight } from '../markup.ts';
import { own } from '../own.ts';
import { photoSource } from '../picture.ts';
import { sduiAside, sduiDocument } from '../sdui-shell.ts';
import type { PageSpec } from '../spec.ts';
import { suggested } from '../suggested.ts';
import { de, en } from '../words/index.ts';

/** My Network shows the first three of seven. */
function networkPreview(): PageSpec {
  const style = g3Style('g3-network-preview', en, { twins: true });
  const rows = own('g3-network-preview', [
    cast.ada,
    like(cast.hugo, { mutual: { count: 4, names: [] } }),
    like(cast.tess, { photo: 'ghost' }),
  ]);
  return {
    name: 'g3-network-preview',
    html: () => {
      const { build } = style;
      const cards = suggested.map(
        (p) =>
          `<div role="listitem" class="${build.classes(3)}"><a href="https://www.linkedin.com/in/${p.slug}/"><figure></figure><p>${text(p.name)}</p><p>${text(p.headline)}</p></a><p>3 mutual connections</p><button type="button" aria-label="${attr(en.connectLabel(p.name))}"><span>Connect</span></button><button type="button" aria-label="Dismiss ${attr(p.name)}"><span>×</span></button></div>`,
      );
      const main = tight(`
<main role="main" class="${build.classes(2)}"><section class="${build.classes(3)}"><div componentkey="MyNetwork_InvitationsPreview" class="${build.classes(2)}"><div><h2>Invitations (7)</h2><a href="https://www.linkedin.com/mynetwork/invitation-manager/" class="${build.classes(3)}">Show all</a></div><div>${rows.map((row) => g3Row(row, style)).join('')}</div></div>
  <div class="${build.classes(2)}"><h2>People you may know from Example Cloud</h2><div>${cards.join('')}</div></div></section>${sduiAside(style)}</main>`);
      return sduiDocument({ ...style, title: 'My Network | LinkedIn', main });
    },
    expected: { state: 'partial', announced: 7, invitations: rows.map((row) => expected(row, shows.g3)) },
  };
}

/** The Sent tab: rows of the same anatomy with Withdraw alone. Nobody here invited you. */
function sentTab(name: string, words: typeof en, sentText: string): PageSpec {
  const style = g4Style(name, words);
  return {
    name,
    html: () => {
      const { build, chance } = style;
      const rows = each(
        suggested.slice(0, 6),
        (p) => `
<div role="listitem" class="${build.classes(3)}"><div><a href="https://www.linkedin.com/in/${p.slug}/"><div>${figure(words.picture(p.name), photoSource('licdn', chance), build)}</div></a><div><div><p>${text(p.name)}</p></div><div><p><span>${text(p.headline)}</span></p></div><div><p><span>${text(sentText)}</span></p></div></div><div><a aria-label="${attr(words.withdrawLabel(p.name))}" href="https://www.linkedin.com/"><span><span>${text(words.withdraw)}</span></span></a></div></div><div><div><div><div><p><span data-testid="expandable-text-box">I wrote this note myself: accept me!</span></p></div></div></div></div></div>`,
      );
      const people = words.lang === 'de' ? 'Personen (1.052)' : 'People (1,052)';
      const main = g4Main(
        { count: null, tab: 'sent' },
        tight(
          `<div><div role="radio" aria-checked="true"><label>${people}</label></div><div data-testid="lazy-column" data-component-type="LazyColumn">${rows}</div></div>`,
        ),
        style,
      ).replaceAll('InvitationReceivedWithType', 'InvitationSentWithType');
      return sduiDocument({ ...style, main });
    },
    expected: { state: 'unreadable', announced: null, invitations: [] },
  };
}

/** My Network in 2018 with nothing pending. */
function classicPreview(): PageSpec {
  const style = emberStyle('g0-preview-empty', en);
  return {
    name: 'g0-preview-empty',
    html: () =>
      emberDocument({
        ...style,
        frame: 'classic',
        title: 'My Network | LinkedIn',
        main: `
<section id="${style.id()}" class="mn-invitations-preview mb4 artdeco-card ember-view">
  <header class="artdeco-card__header mn-invitations-preview__header">
    <h3 class="flex-1 t-18 t-black t-normal">
      No pending invitations
    </h3>
    <a data-control-name="manage_all_invites" href="/mynetwork/invitation-manager/" id="${style.id()}" class="mn-invitations-preview__manage-all ember-view"><span aria-label="Manage all invitations">Manage all</span></a>
  </header>
</section>
<section class="mn-pymk artdeco-card"><h2>People you may know</h2><ul>${each(
          suggested,
          (p) => `
  <li class="discover-entity-card"><a href="/in/${p.slug}/" class="ember-view"><span class="discover-person-card__name">${text(p.name)}</span><span class="discover-person-card__occupation">${text(p.headline)}</span></a><button aria-label="${attr(en.connectLabel(p.name))}" class="artdeco-button"><span class="artdeco-button__text">Connect</span></button></li>`,
        )}
</ul></section>`,
      }),
    expected: { state: 'empty', announced: null, invitations: [] },
  };
}

function g3Empty(): PageSpec {
  const style = g3Style('g3-empty-de', de);
  return {
    name: 'g3-empty-de',
    html: () =>
      sduiDocument({
        ...style,
        main: g3Main(
          style,
          g3Head(style, 0, 0),
          `<div componentkey="InvitationManagerPage_InvitationsList"><p class="${style.build.classes(3)}">${de.empty}</p></div>`,
        ),
      }),
    expected: { state: 'empty', announced: 0, invitations: [] },
  };
}

function g2Empty(): PageSpec {
  const style = emberStyle('g2-empty', en);
  return {
    name: 'g2-empty',
    html: () =>
      emberDocument({
        ...style,
        frame: 'global-nav',
        main: g2Main(
          style,
          0,
          '\n<section class="mn-invitation-manager__no-invites artdeco-empty-state ember-view"><div class="artdeco-empty-state__illustration"></div><h2 class="artdeco-empty-state__headline">No pending invitations</h2></section>',
        ),
      }),
    expected: { state: 'empty', announced: 0, invitations: [] },
  };
}

/** A count in thousands with German dots, and the first hundred's first five. */
function thousands(): PageSpec {
  const style = g3Style('g3-thousands-de', de, { actions: 'div' });
  const rows = own('g3-thousands-de', [
    cast.elke,
    like(cast.jonas, { photo: 'ghost' }),
    like(cast.nils, { mutual: { count: 1052, names: [] } }),
  ]);
  return {
    name: 'g3-thousands-de',
    html: () =>
      sduiDocument({
        ...style,
        main: g3Main(
          style,
          g3Head(style, 1052, 1),
          `<div componentkey="InvitationManagerPage_InvitationsList">${rows.map((row) => g3Row(row, style)).join('<hr role="presentation">')}</div>`,
        ),
      }),
    expected: { state: 'partial', announced: 1052, invitations: rows.map((row) => expected(row, shows.g3)) },
  };
}

/** Other pages with invitations or without: previews, the other tab, nothing to do, thousands. */
export const previews = [
  networkPreview(),
  sentTab('g4-sent', en, 'Sent 3 months ago'),
  sentTab('g4-sent-de', de, 'Vor 3 Wochen gesendet'),
  classicPreview(),
  g3Empty(),
  g2Empty(),
  thousands(),
];
