import '../all-words.ts';
import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readInvitations } from '../../../../../src/content/pages/invitations/index.ts';
import { pageNames, savedPage } from '../../../../linkedin/saved-page.ts';
import { documentWith, g4, g4Page, pair } from '../build.ts';
import { cast } from '../strangers/cast.ts';
import { styles } from '../strangers/styles.ts';
import { tongues } from '../strangers/tongues.ts';
import { nameOf, wrongBindings } from './judge.ts';
import { mutations, noise } from './mutate.ts';

/** By hand: `PAGES=10000 npx vitest run …/exchanged.test.ts` prints how many were read, doubted and wrong. */
const pages = Number(process.env['PAGES'] ?? 60);

const parsed = (html: string): Document =>
  new JSDOM(html, { url: 'https://www.linkedin.com/mynetwork/invitation-manager/received/' }).window.document;

/** Every saved page, and pages nobody at LinkedIn wrote in every language, with two to twenty rows. */
const originals: ReadonlyMap<string, Document> = new Map([
  ...pageNames().map((name): [string, Document] => [name, parsed(savedPage(name).html)]),
  ...styles.flatMap((style) =>
    tongues.map((tongue): [string, Document] => [
      `${style.id}, ${tongue.lang}`,
      parsed(
        `<html lang="${tongue.lang}"><body><main>${style.list(cast.map((guest, index) => style.row(guest, tongue, index)))}</main></body></html>`,
      ),
    ]),
  ),
]);
const several = [...originals].filter(([, page]) => {
  const { length } = readInvitations(page).rows;
  return length > 1 && length <= 20;
});

const rowsOf = (page: Document) => readInvitations(page).rows;

test('no control is bound to a row of somebody it does not name, on exchanged controls of any page', () => {
  const total = { pages: 0, rows: 0, doubted: 0, wrong: 0 };
  fc.assert(
    fc.property(
      fc.constantFrom(...several),
      fc.constantFrom(...Object.keys(mutations)),
      fc.constantFrom(...Object.keys(noise)),
      fc.infiniteStream(fc.nat({ max: 9_999 })),
      ([, original], mutation, other, numbers) => {
        const page = original.cloneNode(true) as Document;
        const rows = rowsOf(page);
        const names = rows.map(({ reading }) => nameOf(reading));
        const before = new Map(rows.map(({ element, reading }) => [element, nameOf(reading)]));
        const draw = (below: number) => (numbers.next().value ?? 0) % below;
        mutations[mutation]?.(rows, names, draw);
        noise[other]?.(rows, names, draw);
        const read = rowsOf(page);
        const wrong = wrongBindings(read, before);
        total.pages += 1;
        total.rows += read.length;
        total.doubted += rows.length - read.length;
        total.wrong += wrong.length;
        expect(wrong).toEqual([]);
      },
    ),
    { numRuns: pages },
  );
  if (process.env['PAGES']) console.info(total);
}, 7_200_000);

const row = (name: string, controls: string, lines = '') =>
  g4(name, 'jane-doe', `<p><a href="/in/jane-doe/">${name}</a></p><p>Painter</p>${lines}`, '', controls);
const namesRead = (rows: string, lang = 'en') =>
  rowsOf(documentWith(g4Page(rows), lang)).map(({ reading }) => nameOf(reading));

test.each([
  ['both controls', pair('Bob Ray')],
  ['its accept control', pair('Alice Ray', { accept: 'Accept Bob Ray’s invitation' })],
  ['its ignore control', pair('Alice Ray', { ignore: 'Ignore an invitation from Bob Ray' })],
  ['words in no language known', pair('Alice Ray', { accept: 'Hyväksy kutsu: Bob Ray' })],
  ['a title', pair('Alice Ray').replace('<button', '<button title="Accept Bob Ray’s invitation"')],
])('a row of Alice is not read when %s name Bob', (_, controls) => {
  expect(namesRead(row('Alice Ray', controls))).toEqual([]);
});

test.each([
  ['credentials', 'Jane Doe, PMP', pair('Jane Doe')],
  ['an emoji', 'Jane 🚀 Doe', pair('Jane Doe')],
  ['accents', 'Jané Doe', pair('Jane Doe')],
  ['a middle name', 'Jane Quincy Doe', pair('Jane Doe')],
  ['an initial', 'Jane D.', pair('Jane Doe')],
  [
    'words that name nobody',
    'Jane Doe',
    pair('', { accept: 'Accept invitation', ignore: 'Ignore invitation' }),
  ],
])('a row is read when its controls differ by %s', (_, name, controls) => {
  expect(namesRead(row(name, controls))).toEqual([name]);
});

test.each(['Ann Lee', 'Anna Lee'])(
  'a name within a name is another’s where that one has a row: %s',
  (other) => {
    const rows =
      row('Ann Lee Park', pair(other)) + g4(other, 'ann-lee', `<p><a href="/in/ann-lee/">${other}</a></p>`);
    expect(namesRead(rows)).toEqual([other]);
  },
);

test.each([
  ['nl', 'Uitnodiging om te connecten van Lars Noord negeren', 'Uitnodiging van Piet Zuid accepteren'],
  ['ar', 'تجاهل دعوة من 架空 太郎', 'قبول دعوة Piet Zuid'],
  ['ja', '架空 太郎さんからの申請を無視', 'Piet Zuidさんの招待を承認'],
])('a label in words that are not known does not pass for one without a name: %s', (lang, ignore, accept) => {
  const own = g4(
    'Piet Zuid',
    'piet',
    '<p><a href="/in/piet/">Piet Zuid</a></p>',
    '',
    pair('', { ignore, accept }),
  );
  const other = pair('', { ignore, accept: accept.replace('Piet Zuid', 'Lars Noord') });
  const rows = own + g4('Lars Noord', 'lars', '<p><a href="/in/lars/">Lars Noord</a> x</p>', '', other);
  expect(namesRead(rows, lang)).not.toContain('Piet Zuid');
});

test('a member linked further down does not become the inviter because a label names them', () => {
  const mutual = '<p><a href="/in/bob/">Bob Ray</a></p>';
  expect(namesRead(row('Alice Ray', pair('Bob Ray'), mutual))).toEqual([]);
});

test('a person whose labels leave “to connect” out is a person', () => {
  const controls = pair('Jane Doe', { ignore: 'Ignore an invitation from Jane Doe' });
  const [read] = rowsOf(documentWith(g4Page(row('Jane Doe', controls))));
  expect(read?.reading).toMatchObject({ kind: 'person', name: { value: 'Jane Doe' } });
});

test('what only looks like another name is no doubt', () => {
  for (const [, page] of several) {
    const rows = rowsOf(page);
    expect(wrongBindings(rows, new Map())).toEqual([]);
  }
});
