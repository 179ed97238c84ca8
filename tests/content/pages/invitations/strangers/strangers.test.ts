import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readInvitations } from '../../../../../src/content/pages/invitations/index.ts';
import { flat, plainPage } from '../plain.ts';
import { cast, type Guest } from './cast.ts';
import { type Style, styles } from './styles.ts';
import { type Tongue, tongues } from './tongues.ts';

/** A page around the rows: navigation, a filter with the count, suggestions below, a banner with a bare "Accept". */
function page(style: Style, tongue: Tongue, guests: readonly Guest[]): Document {
  const rows = guests.map((guest, index) => style.row(guest, tongue, index));
  return new JSDOM(
    `<!doctype html><html lang="${tongue.lang}"><body>
      <header><nav><a href="/feed/">LinkedIn</a><a href="/mynetwork/">3</a></nav></header>
      <div class="consent"><p>Cookies</p><button>Reject</button><button>${tongue.accept}</button></div>
      <main><nav><ul><li><a aria-current="true" href="/mynetwork/invitation-manager/received/">${tongue.all} (${guests.length})</a></li>
        <li><a href="/mynetwork/invitation-manager/sent/">…</a></li></ul></nav>
        ${style.list(rows)}
        <div><h3>Suggestions</h3>
          <div role="listitem"><a href="/in/sugge-stion/"><figure></figure></a><a href="/in/sugge-stion/">Sugge Stion</a><p>Somebody</p><button aria-label="Invite Sugge Stion to connect">Connect</button></div>
        </div></main></body></html>`,
    { url: 'https://www.linkedin.com/mynetwork/invitation-manager/received/' },
  ).window.document;
}

function expected(guest: Guest, style: Style, tongue: Tongue) {
  const count = guest.mutual ? guest.mutual.more + guest.mutual.names.length : null;
  return {
    kind: guest.kind,
    name: guest.name,
    profileUrl: guest.slug === null ? null : new URL(`https://www.linkedin.com/in/${guest.slug}/`).href,
    headline: guest.headline?.join(' ') ?? null,
    note: guest.note ? flat(guest.note.join(' ')) : null,
    target: guest.target?.name ?? null,
    ...(tongue.known ? { mutualConnections: count } : {}),
    ...(guest.kind === 'person' ? { photo: style.pictures ? guest.photo : null } : {}),
  };
}

describe.each(styles)('$id', (style) => {
  test.each(tongues)('$accept', (tongue) => {
    const read = plainPage(readInvitations(page(style, tongue, cast)));
    const wanted = cast.map((guest) => expected(guest, style, tongue));
    const got = read.invitations.map((invitation, index) =>
      Object.fromEntries(Object.keys(wanted[index] ?? invitation).map((key) => [key, invitation[key]])),
    );
    expect(got).toEqual(wanted);
    expect(read).toMatchObject({ state: 'read', announced: cast.length });
    expect(new Set(read.invitations.map(({ id }) => id)).size).toBe(cast.length);
  });
});
