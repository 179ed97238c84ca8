import type { ExpectedPage } from '../expectation.ts';
import { Chance } from './chance.ts';
import { expected, type Shows, shows } from './expected.ts';
import { type G4Header, g4List, type Suggestion } from './g4.ts';
import type { G4Style } from './g4-row.ts';
import { own } from './own.ts';
import type { Row } from './rows.ts';
import { buildOf, sduiDocument } from './sdui-shell.ts';
import type { PageSpec } from './spec.ts';
import type { Words } from './words/words.ts';

/** What distinguishes one G4 page from another. */
export interface G4Page {
  readonly name: string;
  readonly words: Words;
  readonly rows: readonly Row[];
  readonly header?: G4Header;
  readonly suggestions?: readonly Suggestion[];
  readonly style?: Partial<Pick<G4Style, 'urn' | 'twins' | 'reply' | 'ownLine'>>;
  readonly after?: string;
  readonly dark?: boolean;
  readonly minified?: boolean;
  readonly shows?: Partial<Shows>;
  readonly state?: ExpectedPage['state'];
}

/** The random choices and hashed classes of one page, fixed by its name. */
export function g4Style(name: string, words: Words, style: G4Page['style'] = {}): G4Style {
  const chance = new Chance(name);
  return { words, chance, build: buildOf(chance), ...style };
}

/** A G4 manager page of the usual kind, with the expectation worked out from its rows. */
export function g4Page(page: G4Page): PageSpec {
  const shown = own(page.name, page.rows);
  const header = page.header ?? { count: shown.length };
  const base = page.style?.urn ? shows.g4Urn : shows.g4;
  // A bare reply button carries no number: without one in the row the slug has to do.
  const numberless = base.number === 'compose-link' && page.style?.reply === 'reply-button';
  const what: Shows = { ...base, ...(numberless ? { number: 'never' } : {}), ...page.shows };
  return {
    name: page.name,
    html: () => {
      const style = g4Style(page.name, page.words, page.style);
      const { name: _name, rows: _rows, header: _header, suggestions = [], ...document } = page;
      return sduiDocument({ ...document, ...style, main: g4List(header, shown, suggestions, style) });
    },
    expected: {
      state: page.state ?? 'read',
      announced: header.count,
      invitations: shown.map((row) => expected(row, what)),
    },
  };
}
