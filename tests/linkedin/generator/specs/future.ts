import type { ExpectedInvitation } from '../../expectation.ts';
import { Chance } from '../chance.ts';
import { attr, each, text } from '../markup.ts';
import { ownSlug } from '../own.ts';
import { photoSource } from '../picture.ts';
import type { PageSpec } from '../spec.ts';
import { suggested } from '../suggested.ts';
import { futureFrame } from './future-frame.ts';

/** Somebody on a page of a generation that does not exist yet. */
interface Future {
  readonly name: string;
  readonly slug: string;
  readonly headline: string;
  readonly photo: boolean;
  readonly verified?: boolean;
  readonly mutual?: number;
  readonly note?: string;
}

const cast: Future[] = [
  {
    name: 'Nerys Windvane',
    slug: 'nerys-windvane',
    headline: 'Weather cock restorer',
    photo: true,
    verified: true,
    mutual: 12,
    note: 'We stood next to each other on the tower in Laternenfels. Did the photo turn out well?',
  },
  { name: 'Corvin Haferkorn', slug: 'corvin-haferkorn-7', headline: 'Miller at Beispielwerk', photo: false },
  {
    name: 'Imani Moonraker',
    slug: 'imani-moonraker',
    headline: 'Astronomer, Quince Valley',
    photo: true,
    mutual: 3,
  },
  {
    name: 'Eero Papierboot',
    slug: 'eero-papierboot',
    headline: 'Boat builder',
    photo: true,
    note: 'Accept or ignore, but do tell me today who folds the best boats.',
  },
];

/** The people of one page, with slugs of their own. */
function peopleOf(page: string): Future[] {
  return cast.map((p) => ({ ...p, slug: ownSlug(page, p.slug) }));
}

/** What can be told without knowing the generation: the rest is left open. */
function expectation(p: Future, count = true): ExpectedInvitation {
  return {
    id: p.slug,
    kind: 'person',
    name: p.name,
    profileUrl: `https://www.linkedin.com/in/${p.slug}/`,
    target: null,
    headline: p.headline,
    note: p.note ?? null,
    ...(count ? { mutualConnections: p.mutual ?? null } : {}),
    ...(p.verified ? { verified: true } : {}),
    photo: p.photo,
  };
}

/** Custom elements, test attributes of another sort, controls that are no buttons. */
function elements(): PageSpec {
  const chance = new Chance('g5-elements');
  const people = peopleOf('g5-elements');
  const img = (p: Future) =>
    p.photo
      ? `<img slot="image" alt="${attr(p.name)}" src="${attr(photoSource('licdn', chance) ?? '')}">`
      : '';
  return {
    name: 'g5-elements',
    html: () =>
      futureFrame(
        'en',
        `
<li-page-region name="invites" data-qa-region="received">
  <li-tabs><li-tab aria-selected="true">Received (4)</li-tab><li-tab aria-selected="false">Sent</li-tab></li-tabs>
  <li-stack density="cosy">${each(
    people,
    (p) => `
    <li-invite-card data-qa="invite" tabindex="-1">
      <li-media shape="round"><figure>${img(p)}</figure></li-media>
      <li-copy>
        <li-line weight="strong"><a href="/in/${p.slug}?ref=invites">${text(p.name)}${p.verified ? ' <svg role="img" aria-label="Verified" width="12" height="12"></svg>' : ''}</a></li-line>
        <li-line>${text(p.headline)}</li-line>${
          p.mutual
            ? `
        <li-line tone="soft">${p.mutual} mutual connections</li-line>`
            : ''
        }
      </li-copy>
      <li-actions>
        <li-button role="button" tabindex="0" aria-label="Ignore an invitation to connect from ${attr(p.name)}"><span>Ignore</span></li-button>
        <li-button role="button" tabindex="0" aria-label="Accept ${attr(p.name)}’s invitation"><span>Accept</span></li-button>
      </li-actions>${
        p.note
          ? `
      <li-message><p>${text(p.note)}</p></li-message>`
          : ''
      }
    </li-invite-card>`,
  )}
  </li-stack>
  <h3>Suggestions for you</h3>
  <li-stack>${each(
    suggested,
    (s) => `
    <li-person-card><a href="/in/${s.slug}/">${text(s.name)}</a><li-line>${text(s.headline)}</li-line><li-button role="button" tabindex="0" aria-label="Invite ${attr(s.name)} to connect"><span>Connect</span></li-button></li-person-card>`,
  )}
  </li-stack>
</li-page-region>`,
      ),
    expected: { state: 'read', announced: 4, invitations: people.map((p) => expectation(p)) },
  };
}

/** A table, one body a person, buttons without labels, the note in a row of its own. */
function table(): PageSpec {
  const chance = new Chance('g5-table');
  const people = peopleOf('g5-table');
  return {
    name: 'g5-table',
    html: () =>
      futureFrame(
        'en',
        `
<section class="inv-grid" aria-labelledby="inv-title">
  <h1 id="inv-title">Received (4)</h1>
  <table class="inv-grid__table">
    <thead><tr><th></th><th>Who</th><th>What you have in common</th><th>Your answer</th></tr></thead>${each(
      people,
      (p) => `
    <tbody>
      <tr>
        <td><figure>${p.photo ? `<img alt="" src="${attr(photoSource('data', chance) ?? '')}">` : ''}</figure></td>
        <td><a href="https://www.linkedin.com/in/${p.slug}/"><b>${text(p.name)}</b></a>${p.verified ? '<i role="img" aria-label="Verified"></i>' : ''}<p>${text(p.headline)}</p></td>
        <td>${p.mutual ? `<p>${p.mutual} mutual connections</p>` : ''}</td>
        <td><button>Ignore</button><button>Accept</button></td>
      </tr>${
        p.note
          ? `
      <tr><td></td><td colspan="3"><p>${text(p.note)}</p></td></tr>`
          : ''
      }
    </tbody>`,
    )}
  </table>
</section>`,
      ),
    expected: { state: 'read', announced: 4, invitations: people.map((p) => expectation(p)) },
  };
}

/** Articles in German, links for both controls, a thing among the people. */
function articles(): PageSpec {
  const chance = new Chance('g5-articles-de');
  const people = peopleOf('g5-articles-de');
  const shown = people.slice(1);
  return {
    name: 'g5-articles-de',
    html: () =>
      futureFrame(
        'de',
        `
<div class="Einladungen-root_x1"><div class="kopf"><h1>Einladungen verwalten</h1><span class="zahl">Alle (4)</span></div>
<div class="liste" aria-live="off">${each(
          shown,
          (p) => `
  <article data-k="${chance.hex(6)}">
    <div class="z1"><a href="https://www.linkedin.com/in/${p.slug}/" tabindex="-1"><figure>${p.photo ? `<img alt="${attr(p.name)}" src="${attr(photoSource('licdn', chance) ?? '')}">` : ''}</figure></a>
      <dl><dt><a href="https://www.linkedin.com/in/${p.slug}/">${text(p.name)}</a></dt><dd>${text(p.headline)}</dd>${p.mutual ? `<dd>${p.mutual} gemeinsame Kontakte</dd>` : ''}</dl>
      <div class="z2"><a role="button" href="#">Ignorieren</a><a role="button" href="#">Annehmen</a></div></div>${
        p.note
          ? `
    <div class="z3"><p>${text(p.note)}</p></div>`
          : ''
      }
  </article>`,
        )}
  <article data-k="${chance.hex(6)}">
    <div class="z1"><a href="https://www.linkedin.com/company/beispielwerk/" tabindex="-1"><figure></figure></a>
      <dl><dt><a href="https://www.linkedin.com/in/otto-beispiel/">Otto Beispiel</a> hat Sie eingeladen, <a href="https://www.linkedin.com/company/beispielwerk/">Beispielwerk</a> zu folgen</dt></dl>
      <div class="z2"><a role="button" href="#">Ignorieren</a><a role="button" href="#">Annehmen</a></div></div>
  </article>
</div></div>`,
      ),
    expected: {
      state: 'read',
      announced: 4,
      invitations: [
        ...shown.map((p) => expectation(p)),
        {
          kind: 'company',
          name: 'Otto Beispiel',
          profileUrl: 'https://www.linkedin.com/in/otto-beispiel/',
          target: 'Beispielwerk',
          note: null,
          mutualConnections: null,
        },
      ],
    },
  };
}

/** Generations that do not exist: new elements, no classes anybody knows. */
export const future = [elements(), table(), articles()];
