import { describe, expect, test } from 'vitest';
import { readInvitations } from '../../../../../src/content/pages/invitations/index.ts';
import { documentWith, firstOf, g2, g2Page, g4, g4Page, pair, photo } from '../build.ts';
import { plainPage } from '../plain.ts';
import { jane, link, named, p } from './jane.ts';

const namesOn = (body: string) =>
  plainPage(readInvitations(documentWith(body))).invitations.map(({ name, target }) => name ?? target);
const message = (text: string) =>
  `<div class="invitation-card__custom-message-container"><div class="invitation-card__custom-message">${text}</div></div>`;
const subtitle = (text: string) => `<div class="invitation-card__subtitle">${text}</div>`;
const insight = (text: string) =>
  `<div class="member-insights"><span class="member-insights__count">${text}</span></div>`;

describe('what a class says outright', () => {
  test.each([
    ['no headline', ''],
    ['dashes for a headline', subtitle('--')],
  ])('a note above the controls of a card with %s', (_, above) => {
    const row = g2(link('jane-doe', 'Jane Doe'), above + message('Let us talk about kites'));
    expect(firstOf(g2Page(row))).toMatchObject({ headline: null, note: 'Let us talk about kites' });
  });

  test.each([
    ['Casey Ray and 3 others', 4, ['Casey Ray']],
    ['Casey Ray, Drew Stone, and 1 other', 3, ['Casey Ray', 'Drew Stone']],
    ['12', 12, []],
    ['3 mutual groups', null, []],
    ['Casey Ray follows this page', null, []],
  ])('insights of "%s"', (text, mutualConnections, mutualNames) => {
    const row = g2(link('jane-doe', 'Jane Doe'), subtitle('Painter') + insight(text));
    expect(firstOf(g2Page(row))).toMatchObject({ headline: 'Painter', mutualConnections, mutualNames });
  });
});

describe('what stands in two halves', () => {
  test.each(['Jane<br>Doe', '<div>Jane</div><div>Doe</div>', '<span>Jane</span><span>Doe</span>'])(
    'a name, "%s"',
    (name) => {
      const lines = `<div><p>${link('jane-doe', `${name}<svg id="verified-small"></svg>`)}</p></div>`;
      expect(firstOf(jane(lines + p('Painter')))).toMatchObject({
        name: 'Jane Doe',
        headline: 'Painter',
        verified: true,
      });
    },
  );

  test('a first name and a headline are none', () => {
    const row = g4('Jane', 'jane', `<div><p>${link('jane', 'Jane')}</p></div>${p('Doe')}`);
    expect(firstOf(g4Page(row))).toMatchObject({ name: 'Jane', headline: 'Doe' });
  });

  test('a clamped note whose first line ends with a comma', () => {
    const note =
      '<span class="lt-line-clamp__line">Hi Sam,</span><span class="lt-line-clamp__line lt-line-clamp__line--last">we met</span>';
    expect(firstOf(g2Page(g2(link('jane-doe', 'Jane Doe'), '', message(note))))).toMatchObject({
      note: 'Hi Sam, we met',
    });
  });

  test('English controls on a page in German', () => {
    const body = jane(named() + p('Painter') + p('2 gemeinsame Kontakte'));
    expect(firstOf(body, 'de')).toMatchObject({ headline: 'Painter', mutualConnections: 2 });
  });

  test('controls that are entries of a list', () => {
    const row = (slug: string) =>
      `<div role="row"><div role="gridcell">${link(slug, slug)}<div>Painter</div></div><div role="gridcell"><ul><li><button>Ignore</button></li><li><button>Accept</button></li></ul></div></div>`;
    expect(namesOn(`<main><div role="grid">${row('jane')}${row('sam')}</div></main>`)).toEqual([
      'jane',
      'sam',
    ]);
    expect(namesOn(`<main><div role="grid">${row('jane')}</div></main>`)).toEqual(['jane']);
  });
});

describe('an Ignore without its Accept, beside an invitation', () => {
  const real = g4('Jane Doe', 'jane-doe', named());
  const item = (content: string) =>
    `<div><div data-display-contents="true"><div role="listitem">${content}</div></div></div>`;

  test.each([
    ['an advertisement', `${link('x', 'Buy now')}<button>Ignore</button><button>Try Premium</button>`],
    [
      'a promoted page',
      '<a href="/company/ad/">Ad Corp</a><p>Promoted</p><button>Ignore</button><button>Learn more</button>',
    ],
    [
      'a suggestion',
      `${link('sam', 'Sam Lee')}<button aria-label="Ignore Sam Lee">Ignore</button><button aria-label="Invite Sam Lee to connect">Connect</button>`,
    ],
  ])('%s', (_, content) => {
    expect(namesOn(g4Page(item(content) + real))).toEqual(['Jane Doe']);
  });

  test('is an invitation where it says so', () => {
    const content = `${photo('sam')}${link('sam', 'Sam Lee')}<button aria-label="Ignore an invitation from Sam Lee">Ignore</button><button>Tune in</button>`;
    expect(namesOn(g4Page(item(content) + real))).toEqual(['Sam Lee', 'Jane Doe']);
  });
});

test('a badge told by the label of the name’s link', () => {
  const lines = '<p><a href="/in/jane-doe/" aria-label="Jane Doe, Verified">Jane Doe</a></p>';
  expect(firstOf(jane(lines + p('Painter')))).toMatchObject({ name: 'Jane Doe', verified: true });
});

test.each([
  ['in the sentence', ` invited you to follow ${link('sam-lee', 'Sam Lee')}`],
  ['on a line of its own', `</p><p>invited you to follow</p><p>${link('sam-lee', 'Sam Lee')}`],
])('another member to follow, linked %s', (_, rest) => {
  const controls = pair('Jane Doe', { ignore: 'Ignore an invitation from Jane Doe' });
  const row = g4('Jane Doe', 'jane-doe', named(rest), '', controls);
  expect(firstOf(g4Page(row))).toMatchObject({
    kind: 'other',
    name: 'Jane Doe',
    target: 'Sam Lee',
    targetUrl: 'https://www.linkedin.com/in/sam-lee/',
    profileUrl: 'https://www.linkedin.com/in/jane-doe/',
    headline: null,
  });
});

test.each([
  ['before it, in a box of its own', '<span class="f1">Name:</span><span>Jane Doe</span>'],
  ['before it', '<span class="f1">Name: </span>Jane Doe'],
  ['glued to it', 'Jane Doe<span class="f1">Aktueller Entitätsverlauf</span>'],
  ['on both sides', '<span class="f1">Name:</span><span>Jane Doe</span><span class="f1">Verified</span>'],
])('words a hashed class may hide stand beside the name, %s', (_, inner) => {
  for (const rest of ['', ' wants to connect'])
    expect(firstOf(jane(`<p>${link('jane-doe', inner)}${rest}</p>${p('Painter')}`))).toMatchObject({
      name: 'Jane Doe',
      headline: 'Painter',
    });
});

describe('what a style sheet hides', () => {
  /** As in a browser: elements of the class "gone" have no box, nor has anything in them. */
  const inBrowser = (body: string) => {
    const document = documentWith(body);
    const view = document.defaultView;
    if (!view) return expect.unreachable('a document without a window');
    Object.defineProperty(document.documentElement, 'clientWidth', { value: 1000 });
    Object.defineProperty(view.Element.prototype, 'checkVisibility', {
      value(this: Element) {
        return !this.closest('.gone');
      },
    });
    return plainPage(readInvitations(document));
  };

  test('a row in the middle of the list', () => {
    const sam = g4('Sam Lee', 'sam', `<div><p>${link('sam', 'Sam Lee')}</p></div>`);
    const kim = g4('Kim Roe', 'kim', `<div><p>${link('kim', 'Kim Roe')}</p></div>`);
    const { invitations } = inBrowser(
      g4Page(`${g4('Jane Doe', 'jane-doe', named())}<div class="gone">${sam}</div>${kim}`),
    );
    expect(invitations.map(({ name }) => name)).toEqual(['Jane Doe', 'Kim Roe']);
  });

  test('words that say the list is empty', () => {
    expect(inBrowser(g4Page('<div class="gone"><p>No pending invitations</p></div>')).state).toBe(
      'unreadable',
    );
    expect(inBrowser(g4Page('<div><p hidden>No pending invitations</p></div>')).state).toBe('unreadable');
    expect(inBrowser(g4Page('<div><p>No pending <b>invitations</b></p></div>')).state).toBe('empty');
  });
});

test.each([
  ['group', 'invited you to join'],
  ['event', 'invited you to join an event'],
  ['event', 'invited you to attend'],
])('a %s without a link: "%s"', (kind, phrase) => {
  const controls = pair('Jane Doe', { ignore: 'Ignore an invitation from Jane Doe' });
  const row = g4('Jane Doe', 'jane-doe', `<p>Jane Doe ${phrase}</p>`, '', controls);
  expect(firstOf(g4Page(row))).toMatchObject({ kind, name: 'Jane Doe', target: null });
});
