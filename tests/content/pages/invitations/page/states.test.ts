import { describe, expect, test } from 'vitest';
import { readInvitations } from '../../../../../src/content/pages/invitations/index.ts';
import { documentWith, g2, g2Page, g4, g4Page, pair } from '../build.ts';

const row = (slug: string, name = 'Jane Doe') =>
  g4(name, slug, `<p><a href="/in/${slug}/">${name}</a></p><p>Painter</p>`);
const picker = (text: string) =>
  `<div role="button"><input type="checkbox" checked><label>${text}</label></div>`;
const radio = (text: string, checked = false) =>
  `<div role="radio" aria-checked="${checked}"><input type="radio"><label>${text}</label></div>`;
const look = (body: string, lang?: string) => {
  const { page, rows } = readInvitations(documentWith(body, lang));
  return { state: page.state, announced: page.announced, rows: rows.length, unread: page.unread };
};

describe('how many have mutual connections', () => {
  const links = (label: string) =>
    `<nav><ul><li><a href="/a">All (7)</a></li><li><a href="/b">${label}</a></li></ul></nav>`;

  test.each<[what: string, above: string, lang: string, count: number | undefined]>([
    ['a link', links('Mutual Connections (2)'), 'en', 2],
    ['a radio', picker('Focused (4)') + radio('Mutual Connections (3)'), 'en', 3],
    ['in German', links('Gemeinsame Kontakte (1)'), 'de', 1],
    ['another filter', links('Your School (2)'), 'en', undefined],
    ['no filter', picker('Focused (4)'), 'en', undefined],
  ])('by %s', (_, above, lang, count) => {
    const { page } = readInvitations(documentWith(g4Page(row('jane-doe'), above), lang));
    expect(page.withMutual).toBe(count);
  });
});

describe('how many the page announces', () => {
  test.each<[what: string, above: string, announced: number | null]>([
    ['a picker', picker('Focused (4)'), 4],
    [
      'a picker beside filters nobody chose',
      picker('Focused (4)') + radio('Verified (1)') + radio('Your School (2)'),
      4,
    ],
    ['a filter in force', picker('Focused (4)') + radio('Verified (1)', true), 1],
    [
      'an open menu',
      `${picker('Other (3)')}<div role="menu"><div role="menuitem">Focused (4)</div><div role="menuitem">Other (3)</div></div>`,
      3,
    ],
    [
      'links without a mark',
      '<nav><ul><li><a href="/a">All (7)</a></li><li><a href="/b">Mutual Connections (2)</a></li></ul></nav>',
      7,
    ],
    [
      'a link in force',
      '<nav><ul><li><a href="/a">All (7)</a></li><li aria-current="page"><a href="/b">Mutual Connections (2)</a></li></ul></nav>',
      2,
    ],
    [
      'tabs received and sent',
      '<div role="tablist"><button role="tab" aria-selected="true">Received (5)</button><button role="tab" aria-selected="false">Sent (9)</button></div>',
      5,
    ],
    [
      'sent by its link',
      '<nav><a href="/mynetwork/invitation-manager/received/">A (5)</a><a href="/mynetwork/invitation-manager/sent/">B (9)</a></nav>',
      5,
    ],
    [
      'a pill chosen by class',
      '<button class="artdeco-pill"><span class="artdeco-pill__text">All (6)</span></button><button class="artdeco-pill artdeco-pill--selected"><span class="artdeco-pill__text">People (5)</span></button>',
      5,
    ],
    [
      'a pill without brackets',
      '<button class="artdeco-pill artdeco-pill--selected">People <span>5</span></button>',
      5,
    ],
    [
      'a label and its radio',
      '<input type="radio" id="r1"><label for="r1">All (9)</label><input type="radio" id="r2" checked><label for="r2">Verified (2)</label>',
      2,
    ],
    [
      'a list of choices',
      '<select><option>All (9)</option><option selected>Verified (2)</option></select>',
      2,
    ],
    ['a heading', '<h2>Invitations (7)</h2>', 7],
    ['parts of its own', '<h2>Invitations (<span>1</span><span>2</span>)</h2>', 12],
    ['thousands with a point', picker('Focused (1.052)'), 1052],
    ['thousands with a comma', picker('Focused (1,052)'), 1052],
    ['thousands with a narrow space', picker('Focused (1\u202F052)'), 1052],
    ['other digits and marks', picker('\u200Fالكل (١٬٠٥٢)'), 1052],
    ['full-width brackets', picker('全部（12）'), 12],
    [
      'numbers that count something else',
      '<p>You can only see 100 invitations per page</p><h2>0 notifications</h2><p>5 of 10</p>',
      null,
    ],
    ['a count that is hidden', `<div hidden>${picker('Focused (4)')}</div>`, null],
  ])('%s', (_, above, announced) => {
    expect(look(g4Page(row('a') + row('b', 'Sam Lee'), above)).announced).toBe(announced);
  });

  test('not what stands in rows or below them', () => {
    const rows = g4(
      'Jane Doe',
      'jane',
      '<p><a href="/in/jane/">Jane Doe</a></p><p>All (3)</p>',
      '<p>Focused (9)</p>',
    );
    expect(look(g4Page(`${rows}<div><h3>More (18)</h3></div>`)).announced).toBeNull();
  });

  test('Ember’s toolbar', () => {
    const toolbar =
      '<div class="mn-list-toolbar"><input type="checkbox" id="all"><label for="all">Select all 1,052</label></div>';
    expect(look(g2Page(g2('<a href="/in/a/">A B</a>', ''), toolbar))).toMatchObject({
      announced: 1052,
      state: 'partial',
    });
  });
});

describe('states', () => {
  test.each<[what: string, body: string, state: string]>([
    ['all that is announced', g4Page(row('a') + row('b'), picker('Focused (2)')), 'read'],
    ['nothing announced', g4Page(row('a')), 'read'],
    ['a stale count below', g4Page(row('a') + row('b'), picker('Focused (1)')), 'read'],
    ['a stale count above', g4Page(row('a') + row('b'), picker('Focused (3)')), 'partial'],
    [
      'a row that cannot be read',
      g4Page(`${row('a')}<div role="listitem" componentkey="urn:li:invitation:5"><div></div></div>`),
      'partial',
    ],
    ['empty in words', '<main><p>No pending invitations</p></main>', 'empty'],
    [
      'empty in a sentence',
      '<main><h2>Nothing here.</h2><p>You have no pending invitations. Grow your network!</p></main>',
      'empty',
    ],
    ['empty by count', `<main><section>${picker('Focused (0)')}</section></main>`, 'empty'],
    [
      'empty with suggestions',
      `<main>${picker('Focused (0)')}<h3>Suggestions for you</h3><div role="listitem"><a href="/in/s/">S T</a><button aria-label="Dismiss S T">×</button><button aria-label="Invite S T to connect">Connect</button></div></main>`,
      'empty',
    ],
    [
      'empty with another filter’s rows hidden',
      `<main><p>No pending invitations</p><div style="display: none">${row('a')}</div></main>`,
      'empty',
    ],
    [
      'empty, said of something hidden',
      '<main><div hidden><p>No pending invitations</p></div></main>',
      'unreadable',
    ],
    [
      'an error that mentions invitations',
      '<main><p>No invitations could be loaded. Try again</p></main>',
      'unreadable',
    ],
    ['nothing at all', '<main></main>', 'unreadable'],
    [
      'suggestions only',
      `<main><h3>Suggestions for you</h3><div role="listitem"><a href="/in/s/">S T</a><button aria-label="Invite S T to connect">Connect</button></div></main>`,
      'unreadable',
    ],
    ['a skeleton', '<main><div role="listitem"><div></div></div></main>', 'unreadable'],
    [
      'a wall',
      '<main><form><input name="session_key"><input type="password"><button>Sign in</button></form><p>No pending invitations</p></main>',
      'unreadable',
    ],
    [
      'the sent tab',
      '<main><nav><a aria-current="true" href="/mynetwork/invitation-manager/sent/">Sent</a></nav><div role="listitem"><a href="/in/s/">S T</a><a aria-label="Withdraw invitation sent to S T" href="https://www.linkedin.com/">Withdraw</a></div></main>',
      'unreadable',
    ],
    [
      'the sent tab, empty',
      '<main><nav><a href="/x">Received</a><a aria-current="page" href="/y">Sent</a></nav><p>No pending invitations</p><h2>People (0)</h2></main>',
      'unreadable',
    ],
    [
      'only rows that cannot be read',
      '<main><div role="listitem" componentkey="urn:li:invitation:5"><p></p></div></main>',
      'unreadable',
    ],
  ])('%s', (_, body, state) => {
    expect(look(body).state).toBe(state);
  });

  test.each([
    ['de', 'Keine ausstehenden Einladungen'],
    ['fr', 'Aucune invitation en attente'],
    ['es', 'No tienes invitaciones pendientes'],
    ['es', 'No hay invitaciones pendientes.'],
    ['pt-BR', 'Nenhum convite pendente'],
    ['it', 'Nessun invito in sospeso'],
    ['nl', 'Geen openstaande uitnodigingen'],
    ['tr', 'Bekleyen davet yok'],
    ['pl', 'Brak oczekujących zaproszeń'],
    ['sv', 'Inga väntande inbjudningar'],
    ['ar', 'لا توجد دعوات معلقة'],
    ['ru', 'Нет ожидающих приглашений'],
  ])('empty in %s: %s', (lang, text) => {
    expect(look(`<main><div><p>${text}</p></div></main>`, lang).state).toBe('empty');
  });
});

describe('what is no row', () => {
  test.each<[what: string, extra: string]>([
    ['a hidden column', `<div hidden>${row('h')}</div>`],
    ['a column kept from view by style', `<div style="display:none">${row('h')}</div>`],
    ['a column kept from screen readers', `<div aria-hidden="true">${row('h')}</div>`],
    ['an inert column', `<div inert>${row('h')}</div>`],
    ['a closed dialog', `<dialog>${row('h')}</dialog>`],
    [
      'an open dialog',
      `<dialog open data-testid="dialog"><h2>Take care when connecting</h2><a href="/in/x/">View profile</a><button>Accept invite</button></dialog>`,
    ],
    [
      'a dialog by its screen',
      `<div data-sdui-screen="x.AcceptConfirmationDialog"><h2>Take care</h2><a href="/in/x/">View profile</a><button>Accept invite</button></div>`,
    ],
    [
      'a banner',
      '<div><p>We use cookies</p><a href="/legal">Policy</a><button>Reject</button><button>Accept</button></div>',
    ],
    [
      'a banner that may be declined',
      '<div><p>We use cookies</p><button>Decline</button><button>Accept</button></div>',
    ],
    [
      'a suggestion',
      '<div role="listitem"><a href="/in/s/"></a><a href="/in/s/">S T</a><button aria-label="Dismiss S T">Dismiss</button><button aria-label="Invite S T to connect">Connect</button></div>',
    ],
    [
      'an answered row',
      '<div role="listitem"><a href="/in/s/">S T</a><p>S T is now a connection</p><a href="/messaging/compose/?x">Message</a><button aria-label="Close"><svg id="close-small"></svg></button></div>',
    ],
    ['controls for the whole list', '<div><button>Ignore</button><button>Accept</button></div>'],
    [
      'a chat window',
      '<div class="msg-overlay-conversation-bubble" role="dialog"><a href="/in/x/">X</a><button>Ignore</button><button>Accept</button></div>',
    ],
    ['pages of the list', '<div><button>Previous</button><button>Next</button></div>'],
  ])('%s', (_, extra) => {
    expect(look(g4Page(`${row('a')}${extra}`))).toMatchObject({ rows: 1, state: 'read' });
    expect(look(g4Page(`${extra}${row('a')}`))).toMatchObject({ rows: 1, state: 'read' });
    expect(look(`<main>${extra}</main>`).rows).toBe(0);
  });

  test('the page behind an open dialog still counts', () => {
    const page = g4Page(row('a'))
      .replace('<main', '<div aria-hidden="true" inert><main')
      .replace('</main>', '</main></div>');
    expect(look(`${page}<div role="dialog"><p>Take care</p></div>`)).toMatchObject({
      rows: 1,
      state: 'read',
    });
  });

  test('a row without a main landmark, or outside of it', () => {
    const list = `<div class="list">${row('a')}${row('b')}</div>`;
    expect(look(list).rows).toBe(2);
    expect(look(`<main><p>Hello</p></main>${list}`).rows).toBe(2);
  });

  test('one invitation shown twice is one', () => {
    const numbered = `<div role="listitem" componentkey="urn:li:invitation:5"><a href="/in/a/">A B</a>${pair('A B')}</div>`;
    expect(look(`<main>${numbered}${numbered}</main>`).rows).toBe(1);
  });
});
