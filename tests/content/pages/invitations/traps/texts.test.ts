import { describe, expect, test } from 'vitest';
import { firstOf, g2, g2Page, g4, g4Page, pair } from '../build.ts';
import { jane, link, named, p } from './jane.ts';

describe('names', () => {
  test.each<[what: string, line: string, name: string]>([
    [
      'a badge as a drawing',
      '<p><a href="/in/x/">Jane Doe <svg id="verified-small" aria-label="Verified"></svg></a></p>',
      'Jane Doe',
    ],
    ['a badge as text in the link', '<p><a href="/in/x/">Jane Doe Verified</a></p>', 'Jane Doe'],
    [
      'a badge in a box glued to the name',
      '<p><a href="/in/x/"><span>Jane Doe</span><span>Premium</span></a></p>',
      'Jane Doe',
    ],
    [
      'a badge for screen readers',
      '<p><a href="/in/x/">Jane Doe<span class="visually-hidden">, Verified</span></a></p>',
      'Jane Doe',
    ],
    ['a degree behind the link', '<p><a href="/in/x/">Jane Doe</a> <span>• 2nd</span></p>', 'Jane Doe'],
    [
      'a hidden suffix in no known language',
      '<p><a href="/in/x/"><strong>Jane Doe</strong><span>Kohteen nykyinen historia</span></a> wants to connect</p>',
      'Jane Doe',
    ],
    [
      'the whole sentence inside the link',
      '<p><a href="/in/x/">Jane Doe wants to connect</a></p>',
      'Jane Doe',
    ],
    ['emphasis inside a word', '<p><a href="/in/x/"><b>Jan</b>e Doe</a></p>', 'Jane Doe'],
    [
      'marks of direction and odd spaces',
      '<p><a href="/in/x/">\u2068Jane\u00A0Doe\u2069\u200B</a></p>',
      'Jane Doe',
    ],
    [
      'credentials the label leaves out',
      '<p><a href="/in/x/">Jane Doe, PMP, PhD</a></p>',
      'Jane Doe, PMP, PhD',
    ],
    ['an emoji the label leaves out', '<p><a href="/in/x/">Jane Doe 🚀</a></p>', 'Jane Doe 🚀'],
  ])('%s', (_, line, name) => {
    expect(firstOf(jane(`<div>${line}</div>${p('Painter')}`))).toMatchObject({ name, headline: 'Painter' });
  });

  test.each([
    'Rob New',
    'Ann Hiring',
    'Prince',
    'Mary Verified-Smith',
    'Accept Ignoreson',
    'Today Yesterday',
    "D'Arcy O’Neill",
    'Jens',
    '李小龍',
    'محمد علي',
    'Dr. med. Ute Ö. Übel-Äsch, MBA',
    'A. & B. Connection',
  ])('%s is a name', (name) => {
    const row = g4(name, 'somebody', `<div><p>${link('somebody', name)}</p></div>${p('Painter')}`);
    expect(firstOf(g4Page(row))).toMatchObject({ name, headline: 'Painter', verified: false });
    const bare = g2(
      link('somebody', `<strong>${name}</strong>`),
      '<div class="invitation-card__subtitle">Painter</div>',
    );
    expect(firstOf(g2Page(bare))).toMatchObject({ name, headline: 'Painter', verified: null });
  });

  test('somebody without a profile is named, and a mutual connection’s link is not theirs', () => {
    const row = `<div role="listitem"><div><figure><svg id="person-accent-4"></svg></figure><p>LinkedIn Member</p><p><span>Painter</span></p><p>${link('casey', 'Casey Ray')} and 8 other mutual connections</p>${pair('LinkedIn Member')}</div></div>`;
    expect(firstOf(g4Page(row))).toMatchObject({
      name: 'LinkedIn Member',
      profileUrl: null,
      headline: 'Painter',
      mutualConnections: 9,
      mutualNames: ['Casey Ray'],
      idFrom: 'hash',
    });
  });
});

describe('headlines', () => {
  test.each([
    'Accept',
    '3 days ago',
    'Yesterday',
    '500 mutual connections and counting',
    'is inviting you to think bigger',
    'Ignore the noise | Message me',
    'Jane Doe Coaching',
    'invited you to follow? Not me',
    '0',
    '🙂',
    'C# & C++ <script>alert(1)</script>',
  ])('"%s" is one', (headline) => {
    const text = headline.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    expect(firstOf(jane(named() + p(text)))).toMatchObject({ headline, ageDays: null });
  });

  test.each([
    ['500 mutual connections', '2 mutual connections', 2],
    ['3 days ago', '12 mutual connections', 12],
    ['Today', 'Casey Ray and 1 other mutual connection', 2],
  ])('"%s" before "%s"', (headline, line, mutualConnections) => {
    expect(firstOf(jane(named() + p(headline) + p(line)))).toMatchObject({ headline, mutualConnections });
  });

  test.each(['--', '—', ' - ', '\u00A0', '…'])('"%s" is none', (headline) => {
    expect(firstOf(jane(named() + p(headline)))).toMatchObject({ headline: null, name: 'Jane Doe' });
  });

  test('several blocks are joined', () => {
    expect(
      firstOf(jane(`${named()}<div><p>Painter</p><p>3 days ago a poet</p><p>Berlin</p></div>`)),
    ).toMatchObject({
      headline: 'Painter 3 days ago a poet Berlin',
    });
  });

  test('one that links a company is still a person’s', () => {
    expect(firstOf(jane(`${named()}<p>Engineer at <a href="/company/acme/">Acme</a></p>`))).toMatchObject({
      kind: 'person',
      headline: 'Engineer at Acme',
      target: null,
    });
  });
});

describe('notes', () => {
  const box = (text: string) =>
    `<div><div><p><span data-testid="expandable-text-box">${text}<button data-testid="expandable-text-button">… show more</button></span></p></div></div>`;
  test.each<[what: string, after: string, note: string]>([
    ['a decoy of mutual connections', box('12 mutual connections'), '12 mutual connections'],
    ['a decoy of age', '<p>today</p>', 'today'],
    ['a decoy of controls', '<p>Accept</p>', 'Accept'],
    ['paragraphs', '<div><p>One</p><p>Two</p></div>', 'One Two'],
    ['line breaks', '<p>One<br>Two<br><br>Three 🎉</p>', 'One Two Three 🎉'],
    ['its own ellipsis', box('To be continued…'), 'To be continued…'],
    ['an ellipsis of the page', '<p>We met<span>… </span><button>see more</button></p>', 'We met'],
    [
      'links in it',
      '<p>See <a href="https://example.com">https://example.com</a> and <a href="/in/casey/">Casey</a></p>',
      'See https://example.com and Casey',
    ],
    [
      'reply as a link',
      '<p>Hi</p><a href="/messaging/compose/?invitation=urn%3Ali%3Afsd_invitation%3A1001">Message</a>',
      'Hi',
    ],
    [
      'reply as a button',
      '<p>Hi</p><button>Reply to Jane</button><button aria-label="Show more actions"></button>',
      'Hi',
    ],
    ['a menu that is closed', '<p>Hi</p><div role="menu"><div role="menuitem">Report</div></div>', 'Hi'],
    [
      'twins',
      '<p><span aria-hidden="true">Hi there</span><span class="visually-hidden">Hi there</span></p>',
      'Hi there',
    ],
  ])('%s', (_, after, note) => {
    expect(firstOf(jane(named() + p('Painter'), after))).toMatchObject({
      note,
      headline: 'Painter',
      mutualConnections: null,
      ageDays: null,
    });
  });

  test('a note above the controls, after what is known to be something else', () => {
    const lines = `${named()}${p('Painter')}${p('Casey Ray and 3 other mutual connections')}<p>I liked your talk on <b>kites</b>.</p>`;
    expect(firstOf(jane(lines))).toMatchObject({
      note: 'I liked your talk on kites.',
      mutualConnections: 4,
      headline: 'Painter',
    });
  });

  test('none is known to be none', () => {
    expect(firstOf(jane(named() + p('Painter')))).toMatchObject({ note: null });
  });

  test('Ember’s clamp, line by line', () => {
    const clamp = `<div class="invitation-card__custom-message-container"><div class="ember-view invitation-card__custom-message t-14"><span class="lt-line-clamp__line">Hi Sam, we met</span><span class="lt-line-clamp__line lt-line-clamp__line--last">at the harbour<span class="lt-line-clamp__ellipsis lt-line-clamp__ellipsis--dummy">... <a class="lt-line-clamp__more" href="#" role="button">See more</a></span></span></div><div class="invitation-card__custom-message-report-container"><button><svg role="img" aria-label="Report message from Jane Doe"></svg></button></div><div class="entry-point"><button><span class="artdeco-button__text">Reply to Jane</span></button></div></div>`;
    expect(firstOf(g2Page(g2(link('jane-doe', 'Jane Doe'), '', clamp)))).toMatchObject({
      note: 'Hi Sam, we met at the harbour',
    });
  });
});
