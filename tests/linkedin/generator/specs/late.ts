import { cast, like } from '../cast.ts';
import { emberDocument } from '../ember-shell.ts';
import { emberStyle } from '../ember-style.ts';
import { expected, shows } from '../expected.ts';
import { g2Main } from '../g2.ts';
import { g2Row } from '../g2-row.ts';
import { g4Column, g4Main, g4Suggestions } from '../g4.ts';
import { g4Style } from '../g4-page.ts';
import { g4Row } from '../g4-row.ts';
import { own } from '../own.ts';
import { arrivingLate } from '../scripts.ts';
import { sduiDocument } from '../sdui-shell.ts';
import type { PageSpec } from '../spec.ts';
import { suggested } from '../suggested.ts';
import { de, en } from '../words/index.ts';

/** Two rows at once, the others 300 and 800 ms later, the suggestions between them. */
function lateRows(): PageSpec {
  const style = g4Style('g4-late-rows', en);
  const rows = own('g4-late-rows', [
    cast.ada,
    like(cast.bodo, { photo: 'ghost' }),
    like(cast.cleo, { verified: true }),
    like(cast.mina, { note: ['I come late, but I come with a corkscrew.'] }),
    cast.iris,
  ]);
  return {
    name: 'g4-late-rows',
    html: () => {
      const [a = '', b = '', c = '', d = '', e = ''] = rows.map((row) => g4Row(row, style));
      const after = arrivingLate('[data-testid="lazy-column"]', [
        { after: 300, markup: c + d },
        { after: 800, markup: e + g4Suggestions(suggested.slice(0, 3), style) },
      ]);
      return sduiDocument({ ...style, main: g4Main({ count: 5 }, g4Column([a, b], style), style), after });
    },
    expected: { state: 'read', announced: 5, invitations: rows.map((row) => expected(row, shows.g4)) },
  };
}

/** Nothing but a skeleton until 700 ms have passed. */
function skeletonFirst(): PageSpec {
  const style = g4Style('g4-skeleton-first', de);
  const rows = own('g4-skeleton-first', [
    cast.elke,
    like(cast.nils, { acceptAsLink: true, verified: true }),
    cast.jonas,
  ]);
  return {
    name: 'g4-skeleton-first',
    html: () => {
      const skeleton = `<div id="late-list" aria-busy="true">${'<div class="_0a0a0a0a"><div></div><div></div></div>'.repeat(6)}</div>`;
      const after = arrivingLate('#late-list', [
        {
          after: 700,
          replace: true,
          markup: g4Column(
            rows.map((row) => g4Row(row, style)),
            style,
          ),
        },
      ]);
      return sduiDocument({ ...style, main: g4Main({ count: 3 }, skeleton, style), after });
    },
    expected: { state: 'read', announced: 3, invitations: rows.map((row) => expected(row, shows.g4)) },
  };
}

/** Ember renders its list in two turns of its loop. */
function emberLate(): PageSpec {
  const style = emberStyle('g2-late-rows', en);
  const rows = own('g2-late-rows', [
    cast.opal,
    like(cast.hugo, { mutual: { count: 8, names: [] } }),
    like(cast.tess, { age: { text: '2 weeks ago', days: 14 } }),
  ]);
  return {
    name: 'g2-late-rows',
    html: () => {
      const [a = '', ...rest] = rows.map((row, i) => g2Row(row, style, i));
      const main = g2Main(style, 3, `\n<ul class="mn-invitation-list artdeco-list">${a}\n</ul>`);
      return emberDocument({
        ...style,
        frame: 'global-nav',
        main,
        after: arrivingLate('ul.mn-invitation-list', [{ after: 500, markup: rest.join('') }]),
      });
    },
    expected: { state: 'read', announced: 3, invitations: rows.map((row) => expected(row, shows.ember)) },
  };
}

/** Rows that were not there when the page came. */
export const late = [lateRows(), skeletonFirst(), emberLate()];
