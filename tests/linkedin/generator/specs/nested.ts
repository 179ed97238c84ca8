import { cast, like } from '../cast.ts';
import { expected, shows } from '../expected.ts';
import { g3Head, g3Main, g3Style } from '../g3.ts';
import { figure } from '../g4-row.ts';
import { attr, each, text, tight } from '../markup.ts';
import { own } from '../own.ts';
import { photoSource } from '../picture.ts';
import type { PersonRow } from '../rows.ts';
import { script } from '../scripts.ts';
import { sduiDocument } from '../sdui-shell.ts';
import type { PageSpec } from '../spec.ts';
import { en } from '../words/index.ts';

/** One element as data: tag, attributes, children. What a page's script builds its tree from. */
type Tree = [tag: string, attributes: Record<string, string>, ...children: (Tree | string)[]];

const people: PersonRow[] = [
  like(cast.iris, { verified: true, mutual: { count: 9, names: ['Casey Ray'] } }),
  like(cast.fenn, { photo: 'ghost' }),
  like(cast.hugo, { acceptAsLink: true, note: ['Anchors inside anchors: only a script can do that.'] }),
  like(cast.kaya, { mutual: { count: 1, names: ['Drew Stone'] } }),
];

function profile(slug: string | null): string {
  return `https://www.linkedin.com/in/${slug ?? ''}/`;
}

/** A card whose picture, name and mutual connections are anchors inside one anchor around it all. */
function tree(row: PersonRow, source: string | null): Tree {
  const label = en.picture(row.name);
  const image: Tree[] = source ? [['img', { alt: label, src: source, 'data-loaded': 'true' }]] : [];
  const badge: Tree[] = row.verified
    ? [['svg', { id: 'verified-small', role: 'img', 'aria-label': 'Verified' }]]
    : [];
  const named = row.mutual?.names[0];
  const sentence = row.mutual ? en.mutual(row.mutual) : '';
  const mutual: Tree[] = named
    ? [
        [
          'p',
          {},
          ['a', { href: profile(named.toLowerCase().replace(' ', '-')) }, ['strong', {}, named]],
          sentence.slice(named.length),
        ],
      ]
    : [];
  const accept: Tree = row.acceptAsLink
    ? [
        'a',
        {
          href: 'https://www.linkedin.com/mynetwork/invitation-manager/received/',
          'aria-label': en.acceptLabel(row.name),
        },
        ['span', {}, 'Accept'],
      ]
    : ['button', { type: 'button', 'aria-label': en.acceptLabel(row.name) }, ['span', {}, 'Accept']];
  const note: Tree[] = (row.note ?? []).map((line) => [
    'div',
    {},
    [
      'p',
      {},
      [
        'span',
        { 'data-testid': 'expandable-text-box' },
        line,
        ['button', { 'data-testid': 'expandable-text-button' }, '… more'],
      ],
    ],
    ['a', { href: `/messaging/compose/?invitation=urn%3Ali%3Afsd_invitation%3A${row.id}` }, 'Message'],
  ]);
  return [
    'div',
    { role: 'listitem', componentkey: `urn:li:invitation:${row.id}` },
    [
      'div',
      {},
      [
        'a',
        { href: profile(row.slug), 'data-view-name': 'invitation-profile' },
        [
          'a',
          { href: profile(row.slug), style: 'height: 7.2rem; width: 7.2rem;' },
          [
            'figure',
            { 'data-view-name': 'image' },
            ['svg', { id: 'person-accent-4', role: 'img', 'aria-label': label, viewBox: '0 0 128 128' }],
            ...image,
          ],
        ],
        [
          'div',
          {},
          ['p', {}, ['a', { href: profile(row.slug) }, row.name, ...badge], ' is inviting you to connect'],
          ...(row.headline ?? []).map((line): Tree => ['p', {}, line]),
          ...mutual,
        ],
      ],
      [
        'div',
        {},
        ['button', { type: 'button', 'aria-label': en.ignoreLabel(row.name) }, ['span', {}, 'Ignore']],
        accept,
      ],
    ],
    ...note,
  ];
}

/** Builds the cards node by node, as React does: the only way to nest an anchor in an anchor. */
function builder(trees: readonly Tree[]): string {
  return script(`
const svg = 'http://www.w3.org/2000/svg';
function build([tag, attributes, ...children]) {
  const element = tag === 'svg' ? document.createElementNS(svg, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.map((child) => (typeof child === 'string' ? child : build(child))));
  return element;
}
document.querySelector('[componentkey="InvitationManagerPage_InvitationsList"]').append(...${JSON.stringify(trees).replaceAll('<', '\\u003c')}.map(build));
`);
}

function built(): PageSpec {
  const style = g3Style('g3-nested-anchors', en);
  const rows = own('g3-nested-anchors', people);
  return {
    name: 'g3-nested-anchors',
    html: () => {
      const trees = rows.map((row) => tree(row, photoSource(row.photo, style.chance)));
      return sduiDocument({
        ...style,
        main: g3Main(
          style,
          g3Head(style, rows.length, 2),
          '<div componentkey="InvitationManagerPage_InvitationsList"></div>',
        ),
        after: builder(trees),
      });
    },
    expected: {
      state: 'read',
      announced: rows.length,
      invitations: rows.map((row) => expected(row, shows.g3)),
    },
  };
}

/** The same nesting as a saved file has it: the parser closes the outer anchor where the inner one begins. */
function split(): PageSpec {
  const style = g3Style('g3-split-anchors', en);
  const plain = own('g3-split-anchors', people).map((row) => like(row, { acceptAsLink: false }));
  return {
    name: 'g3-split-anchors',
    html: () => {
      const { build, chance } = style;
      const cards = each(plain, (row) =>
        tight(`
<div role="listitem" componentkey="urn:li:invitation:${row.id}" class="${build.classes(3)}"><div class="${build.classes(2)}"><a href="${profile(row.slug)}" class="${build.classes(3)}"><div><a href="${profile(row.slug)}" class="${build.classes(2)}">${figure(en.picture(row.name), photoSource(row.photo, chance), build)}</a></div><div><p><a href="${profile(row.slug)}">${text(row.name)}${row.verified ? '<svg id="verified-small" role="img" aria-label="Verified"></svg>' : ''}</a> is inviting you to connect</p>${each(row.headline ?? [], (line) => `<p>${text(line)}</p>`)}${row.mutual ? `<p>${text(en.mutual(row.mutual))}</p>` : ''}</div></a><div><button type="button" aria-label="${attr(en.ignoreLabel(row.name))}"><span>Ignore</span></button><button type="button" aria-label="${attr(en.acceptLabel(row.name))}"><span>Accept</span></button></div></div>${each(row.note ?? [], (line) => `<div><p><span data-testid="expandable-text-box">${text(line)}</span></p></div>`)}</div>`),
      );
      return sduiDocument({
        ...style,
        main: g3Main(
          style,
          g3Head(style, plain.length, 2),
          `<div componentkey="InvitationManagerPage_InvitationsList">${cards}</div>`,
        ),
      });
    },
    expected: {
      state: 'read',
      announced: plain.length,
      invitations: plain.map((row) => expected(row, shows.g3)),
    },
  };
}

/** Anchors in anchors: as the browser has them, and as a saved file has them. */
export const nested = [built(), split()];
