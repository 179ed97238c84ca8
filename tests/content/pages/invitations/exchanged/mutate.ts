import type { ReadRow } from '../../../../../src/content/pages/invitations/index.ts';

/** Draws a whole number from 0 up to, not including, a limit. */
export type Draw = (below: number) => number;

/** Names that stand on no saved page. */
export const invented = ['Zora Quillfeather', 'Bob Zwo', 'Mehmet Ünal', '架空 太郎'];

const attributes = ['aria-label', 'title'];

/** One way in which a page may get a row's controls wrong; `names` are those of the rows, in their order. */
type Mutation = (rows: readonly ReadRow[], names: readonly string[], draw: Draw) => void;

/** Two different rows. */
function two(rows: readonly ReadRow[], draw: Draw): readonly [number, number] {
  const one = draw(rows.length);
  return [one, (one + 1 + draw(rows.length - 1)) % rows.length];
}

function exchange(one: Element | null | undefined, other: Element | null | undefined): void {
  if (!one || !other) return;
  const place = one.ownerDocument.createElement('i');
  one.replaceWith(place);
  other.replaceWith(one);
  place.replaceWith(other);
}

const control =
  (which: 'accept' | 'ignore'): Mutation =>
  (rows, _, draw) => {
    const [one, other] = two(rows, draw);
    exchange(rows[one]?.controls[which], rows[other]?.controls[which]);
  };

/** Puts another name into the words of a control. */
function rename(element: Element | null | undefined, from: string, to: string): void {
  for (const name of attributes) {
    const said = element?.getAttribute(name);
    if (said?.includes(from)) element?.setAttribute(name, said.replace(from, to));
  }
}

/** What goes wrong with controls. */
export const mutations: Readonly<Record<string, Mutation>> = {
  'accept controls exchanged': control('accept'),
  'ignore controls exchanged': control('ignore'),
  'both exchanged': (rows, _, draw) => {
    const [one, other] = two(rows, draw);
    exchange(rows[one]?.controls.accept, rows[other]?.controls.accept);
    exchange(rows[one]?.controls.ignore, rows[other]?.controls.ignore);
  },
  'all controls moved on by one': (rows) => {
    for (let at = 1; at < rows.length; at += 1) {
      exchange(rows[at]?.controls.accept, rows[at - 1]?.controls.accept);
      exchange(rows[at]?.controls.ignore, rows[at - 1]?.controls.ignore);
    }
  },
  'a label copied from another row': (rows, _, draw) => {
    const [one, other] = two(rows, draw);
    const which = draw(2) === 0 ? 'accept' : 'ignore';
    const said = rows[other]?.controls[which]?.getAttribute('aria-label');
    if (said) rows[one]?.controls[which]?.setAttribute('aria-label', said);
  },
  'a label with the name of another row': (rows, names, draw) => {
    const [one, other] = two(rows, draw);
    const controls = rows[one]?.controls;
    const [from, to] = [names[one] ?? '', names[other] ?? ''];
    if (draw(2) === 0) rename(controls?.accept, from, to);
    rename(controls?.ignore, from, to);
  },
  'a label with the name of somebody unknown': (rows, names, draw) => {
    const one = draw(rows.length);
    const to = invented[draw(invented.length)] ?? '';
    rename(rows[one]?.controls[draw(2) === 0 ? 'accept' : 'ignore'], names[one] ?? '', to);
  },
};

/** Changes that lie beside the controls and alter nothing about whose they are. */
export const noise: Readonly<Record<string, Mutation>> = {
  none: () => undefined,
  'a half without its label': (rows, _, draw) =>
    rows[draw(rows.length)]?.controls[draw(2) === 0 ? 'accept' : 'ignore']?.removeAttribute('aria-label'),
  'a control in a box of its own': (rows, _, draw) => {
    const element = rows[draw(rows.length)]?.controls.accept;
    const box = element?.ownerDocument.createElement('div');
    if (!element || !box) return;
    element.replaceWith(box);
    box.append(element);
  },
  'classes gone': (rows, _, draw) => {
    for (const each of rows[draw(rows.length)]?.element.querySelectorAll('[class]') ?? [])
      each.removeAttribute('class');
  },
  'another member linked in the row': (rows, names, draw) => {
    const [one, other] = two(rows, draw);
    const first = rows[one]?.controls.ignore ?? rows[one]?.controls.accept;
    const line = first?.ownerDocument.createElement('p');
    const url = rows[one]?.reading.profileUrl;
    // In a row without a link this one would be the inviter's.
    if (!first || !line || !(url?.known && url.value)) return;
    const link = line.ownerDocument.createElement('a');
    link.setAttribute('href', '/in/another-member/');
    link.textContent = names[other] ?? '';
    line.append(link);
    first.parentElement?.before(line);
  },
};
