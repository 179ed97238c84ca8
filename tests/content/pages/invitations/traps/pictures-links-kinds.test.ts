import { describe, expect, test } from 'vitest';
import { readInvitations } from '../../../../../src/content/pages/invitations/index.ts';
import { fold } from '../../../../../src/content/pages/invitations/text/clean.ts';
import { Lexicon } from '../../../../../src/content/pages/invitations/words/lexicon.ts';
import { tables } from '../../../../../src/kit/words/tables.ts';
import { documentWith, firstOf, g2, g2Page, g4, g4Page, pair, photo } from '../build.ts';
import { link, named, p } from './jane.ts';

describe('pictures', () => {
  test.each<[what: string, inner: string, photo: boolean | null]>([
    ['a photo', '<img src="https://media.licdn.com/dms/image/x">', true],
    ['a photo saved with the page', '<img src="./Invitations_files/17.jpg">', true],
    ['an image without source', '<img alt="x">', false],
    ['no image', '', false],
    [
      'the blank ghost',
      '<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7">',
      false,
    ],
    [
      'a photo to come',
      '<img class="lazy-image" data-delayed-url="https://media.licdn.com/dms/image/x">',
      true,
    ],
    ['who knows what to come', '<img class="lazy-image" loading="lazy">', null],
  ])('%s', (_, inner, shown) => {
    const row = g4('Jane Doe', 'jane-doe', named()).replace(photo('jane-doe'), photo('jane-doe', inner));
    expect(firstOf(g4Page(row))).toMatchObject({ photo: shown });
  });

  test('no place for one', () => {
    expect(firstOf(g2Page(g2(link('jane-doe', 'Jane Doe'), '')))).toMatchObject({ photo: null });
  });

  test('faces of mutual connections are not the inviter’s', () => {
    const faces =
      '<div><figure><img src="https://media.licdn.com/a"></figure><p>2 mutual connections</p></div>';
    const row = g4('Jane Doe', 'jane-doe', named() + faces).replace(photo('jane-doe'), photo('jane-doe', ''));
    expect(firstOf(g4Page(row))).toMatchObject({ photo: false, mutualConnections: 2, headline: null });
  });
});

describe('the frame around a photo', () => {
  test.each<[label: string, frame: string | undefined]>([
    ['Jane Doe’s profile picture', undefined],
    ['Jane Doe open to work, profile picture', 'openToWork'],
    ['Jane Doe, #OPEN_TO_WORK', 'openToWork'],
    ['Jane Doe is hiring, profile picture', 'hiring'],
    ['Jane Doe, #HIRING', 'hiring'],
  ])('%s', (label, frame) => {
    const inner = `<img alt="${label}" src="https://media.licdn.com/dms/image/p">`;
    const row = g4('Jane Doe', 'jane-doe', named()).replace(photo('jane-doe'), photo('jane-doe', inner));
    expect(firstOf(g4Page(row))).toMatchObject({ name: 'Jane Doe' });
    const [read] = readInvitations(documentWith(g4Page(row))).rows;
    expect(read?.reading.frame).toBe(frame);
  });

  test.each([
    ['de', 'Profilbild, offen für Jobs', 'openToWork'],
    ['de', 'Stellt ein', 'hiring'],
    ['fr', 'Photo de profil, à l’écoute d’opportunités', 'openToWork'],
    ['fr', 'Recrute', 'hiring'],
    ['es', 'en busca de empleo', 'openToWork'],
    ['it', 'Disponibile a lavorare', 'openToWork'],
    ['nl', 'Open voor werk', 'openToWork'],
    ['pt', 'Em busca de emprego', 'openToWork'],
    ['tr', 'Çalışmaya açık', 'openToWork'],
  ])('in %s: %s', (language, label, frame) => {
    const words = tables.filter((table) => table.language === language);
    expect(new Lexicon(words, language, true).frameIn(fold(label))).toBe(frame);
  });

  test('is none in the name of somebody', () => {
    const row = g4('We Are Hiring', 'we-are', p(link('we-are', 'We Are Hiring'))).replace(
      photo('we-are'),
      photo(
        'we-are',
        '<img alt="We Are Hiring’s profile picture" src="https://media.licdn.com/dms/image/p">',
      ),
    );
    const [read] = readInvitations(documentWith(g4Page(row))).rows;
    expect(read?.reading.frame).toBeUndefined();
  });
});

describe('links', () => {
  test.each([
    ['/in/jane-doe', 'https://www.linkedin.com/in/jane-doe/'],
    ['/in/jane-doe/?miniProfileUrn=urn%3Ali%3Afs_miniProfile%3AACo', 'https://www.linkedin.com/in/jane-doe/'],
    ['https://de.linkedin.com/in/jane-doe-/en/', 'https://www.linkedin.com/in/jane-doe-/'],
    ['//www.linkedin.com/in/jane-doe#x', 'https://www.linkedin.com/in/jane-doe/'],
    ['https://www.linkedin.com/in/m%C3%BCller', 'https://www.linkedin.com/in/m%C3%BCller/'],
    ['https://www.linkedin.com/in/müller-🪁/', 'https://www.linkedin.com/in/m%C3%BCller-%F0%9F%AA%81/'],
    ['https://www.linkedin.com/in/%zz/', 'https://www.linkedin.com/in/%zz/'],
  ])('%s', (href, profileUrl) => {
    const row = g2(`<a href="${href}">Jane Doe</a>`, '');
    expect(firstOf(g2Page(row))).toMatchObject({ profileUrl, id: profileUrl.split('/')[4], idFrom: 'slug' });
  });

  test.each([
    ['the card’s key', '<div role="listitem" componentkey="urn:li:invitation:7300000000000000001">', ''],
    [
      'a wrapper’s key',
      '<div componentkey="urn:li:invitation:7300000000000000001"><div role="listitem">',
      '',
    ],
    [
      'the composer’s link',
      '<div role="listitem">',
      '<p>Hi</p><a href="https://www.linkedin.com/messaging/compose/?x=1&invitation=urn%3Ali%3Afsd_invitation%3A7300000000000000001">Message</a>',
    ],
    [
      'a key inside',
      '<div role="listitem"><div componentkey="auto-urn:li:fsd_invitation:7300000000000000001"></div>',
      '',
    ],
  ])('the number from %s', (_, open, after) => {
    const row = `<div>${open}<div>${photo('jane-doe')}${named()}${pair('Jane Doe')}</div>${after}</div></div></div>`;
    expect(
      firstOf(g4Page(row + g4('Sam Lee', 'sam-lee', '<p><a href="/in/sam-lee/">Sam Lee</a></p>'))),
    ).toMatchObject({
      id: '7300000000000000001',
      idFrom: 'invitation',
    });
  });
});

describe('what it is an invitation to', () => {
  const thing = (lines: string, controls: string, picture: string) =>
    g4Page(
      `<div><div data-display-contents="true"><div role="listitem"><div>${picture}<div>${lines}</div><div>${controls}</div></div></div></div></div>`,
    );

  test.each([
    ['company', 'invited you to follow', '/company/acme/'],
    ['school', 'invited you to follow their school', '/school/acme/'],
    ['group', 'invited you to join', '/groups/123/'],
    ['event', 'invited you to an event', '/events/123/'],
    ['newsletter', 'invited you to subscribe to', '/newsletters/acme-123/'],
  ])('%s', (kind, phrase, path) => {
    const wanted = {
      kind,
      name: 'Jane Doe',
      target: 'Acme & Sons',
      profileUrl: 'https://www.linkedin.com/in/jane-doe/',
      note: null,
    };
    const target = `<a href="https://www.linkedin.com${path}">Acme &amp; Sons</a>`;
    const controls = pair('Jane Doe', { ignore: 'Ignore an invitation from Jane Doe' });
    const pictured = `<a href="${path}"><figure></figure></a>`;
    for (const lines of [
      `<p>${link('jane-doe', 'Jane Doe')} ${phrase} ${target}</p>`,
      `<p>${link('jane-doe', 'Jane Doe')}</p><p>${phrase}</p><p>${target}</p>`,
      `<p>${target}</p><p>${link('jane-doe', 'Jane Doe')} ${phrase}</p>`,
    ]) {
      expect(firstOf(thing(lines, controls, pictured))).toMatchObject({ ...wanted, headline: null });
    }
    const unlinked = `<p>Jane Doe ${phrase} <strong>Acme &amp; Sons</strong></p>`;
    expect(firstOf(thing(unlinked, controls, photo('jane-doe')))).toMatchObject({
      ...wanted,
      headline: null,
    });
  });

  test('another member to follow', () => {
    const lines = `<p>${link('jane-doe', 'Jane Doe')} invited you to follow ${link('sam-lee', 'Sam Lee')}</p>`;
    expect(
      firstOf(
        thing(lines, pair('Jane Doe', { ignore: 'Ignore an invitation from Jane Doe' }), photo('sam-lee')),
      ),
    ).toMatchObject({
      kind: 'other',
      name: 'Jane Doe',
      target: 'Sam Lee',
    });
  });

  test('something new, without a link', () => {
    const lines = `<p>${link('jane-doe', 'Jane Doe')} invited you to co-host a room</p>`;
    expect(
      firstOf(
        thing(lines, pair('Jane Doe', { ignore: 'Ignore an invitation from Jane Doe' }), photo('jane-doe')),
      ),
    ).toMatchObject({
      kind: 'other',
      name: 'Jane Doe',
      headline: null,
    });
  });

  test('nobody but the thing itself', () => {
    const controls = pair('x', {
      ignore: 'Ignore invitation for The Weekly',
      accept: 'Accept invitation for The Weekly',
    });
    const lines = '<p><a href="/newsletters/the-weekly-1/">The Weekly</a></p><p>Newsletter • Monthly</p>';
    expect(
      firstOf(thing(lines, controls, '<a href="/newsletters/the-weekly-1/"><figure></figure></a>')),
    ).toMatchObject({
      kind: 'newsletter',
      name: null,
      profileUrl: null,
      target: 'The Weekly',
      headline: 'Newsletter • Monthly',
    });
  });
});
