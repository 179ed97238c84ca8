import * as dom from '../../../dom/dom.ts';
import type { Card } from '../rows/cards.ts';
import type { NamedControl } from '../rows/controls.ts';
import type { Pair } from '../rows/pairs.ts';
import type { Scene } from '../scene/scene.ts';
import { clean, cut, fold } from '../text/clean.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { inviterOf } from './inviter.ts';
import { headLines } from './lines.ts';
import { takeApart } from './take-apart.ts';

/** How many rows are asked for their names, where a control's words leave doubt. */
const asked = 300;

/** Letters an unknown language may hang on a name: "Lumihiutaleen kutsu". */
const ending = 2;

/**
 * True when a control's own words name somebody or something else than the row it stands in. The label is a witness: a
 * control that came from another row would answer that row's invitation. Words that name nobody are no witness.
 *
 * @param own what the row is about: the inviter's name, the target
 */
export function namesAnother(
  control: NamedControl | null,
  { element, pair }: Pick<Card, 'element' | 'pair'>,
  own: readonly string[],
  scene: Scene,
): boolean {
  if (!control || own.length === 0) return false;
  const title = clean(dom.getAttribute(control.element, 'title') ?? '');
  const labels = new Set([control.label, title, control.text].filter((words) => words !== ''));
  return [...labels].some((label) => isAboutAnother(label, control, { element, pair }, own, scene));
}

/** True where another row has exactly this name. */
export function hasNamesake(name: string, card: Element, scene: Scene): boolean {
  return othersOf(card, scene).some((other) => sameWords(name, other.name));
}

/** True when the two controls of a row name different people: LinkedIn words both from one name. */
export function disagree({ accept, ignore }: Pair, own: readonly string[], lexicon: Lexicon): boolean {
  const [one = [], other = []] = [accept, ignore].map((control) => namesIn(control?.label ?? '', lexicon));
  if (one.length === 0 || other.length === 0) return false;
  const isOwn = (names: readonly string[]) => names.some((name) => own.some((mine) => sameWords(name, mine)));
  return !one.some((name) => other.some((each) => sameWords(name, each))) && !(isOwn(one) && isOwn(other));
}

function isAboutAnother(
  label: string,
  control: NamedControl,
  { element: card, pair }: Pick<Card, 'element' | 'pair'>,
  own: readonly string[],
  scene: Scene,
): boolean {
  const { lexicon } = scene;
  if (isBare(label, lexicon)) return false;
  const named = namesIn(label, lexicon);
  if (named.length > 0) {
    if (named.some((name) => own.some((mine) => sameWords(name, mine)))) return false;
    if (!named.some((name) => own.some((mine) => isLikeName(name, mine)))) return true;
    // "Ann Lee" in the row of Ann Lee Park: fine, unless an Ann Lee has a row of her own.
    return named.some((name) => hasNamesake(name, card, scene));
  }
  const others = othersOf(card, scene);
  const mine = own.filter((name) => contains(label, name, ending));
  const longest = Math.max(0, ...mine.map(({ length }) => length));
  if (others.some(({ name }) => name.length > longest && contains(label, name, 0))) return true;
  if (mine.length > 0 || label === control.text) return false;
  if (others.some((other) => isFramedAlike(label, other))) return true;
  const same = 1 + others.filter(({ labels }) => labels.includes(label)).length;
  // What most rows say word for word names nobody, and of two rows both, unless the one beside it names its own.
  if (
    same > 2 ? same * 2 > others.length : same > 1 && others.length === 1 && !besideNames(own, control, pair)
  )
    return false;
  return hasName(label, control) || (!/\p{Ll}/u.test(label) && besideNames(own, control, pair));
}

/** True where the row's other control names whom the row is about. */
function besideNames(own: readonly string[], control: NamedControl, { accept, ignore }: Pair): boolean {
  const beside = (control === accept ? ignore : accept)?.label ?? '';
  return own.some((name) => contains(beside, name, ending));
}

/** "Accept", "Ignore invitation": what every row says. */
function isBare(label: string, lexicon: Lexicon): boolean {
  return (['accept', 'ignore', 'others'] as const).some((list) => lexicon.templates(list).fits(label));
}

function namesIn(label: string, lexicon: Lexicon): string[] {
  return (['labels', 'personLabels', 'thingLabels', 'reply'] as const).flatMap((list) => {
    const found = lexicon.templates(list).match(label);
    return [found?.name, found?.target].flatMap((name) => (name ? clean(name) : []));
  });
}

interface Other {
  /** Told without the row's labels; empty where nothing tells it. */
  readonly name: string;
  readonly labels: readonly string[];
}

/** By the look at the page that found the rows. */
const known = new WeakMap<Scene['cards'], ReadonlyMap<Element, Other>>();

function othersOf(card: Element, { cards, lexicon }: Scene): Other[] {
  let all = known.get(cards);
  if (!all) {
    all = new Map(cards.slice(0, asked).map((each) => [each.element, otherIn(each, lexicon)]));
    known.set(cards, all);
  }
  return [...all].flatMap(([element, other]) => (element !== card && dom.isConnected(element) ? other : []));
}

function otherIn({ element, landmarks, pair: { accept, ignore } }: Card, lexicon: Lexicon): Other {
  const sheet = takeApart(element, landmarks, ignore?.element ?? null, accept?.element ?? null);
  const { name } = inviterOf(sheet, headLines(sheet, lexicon), [], lexicon);
  const labels = [accept?.label ?? '', ignore?.label ?? ''].filter((label) => label !== '');
  return { name: name ?? '', labels };
}

/** True where the label says the same as another row's around that one's name: then it has a name in the same place. */
function isFramedAlike(label: string, { name, labels }: Other): boolean {
  return labels.some((other) => {
    const [before, after] = other.split(name);
    return (
      name !== '' &&
      before !== undefined &&
      after !== undefined &&
      label.length > before.length + after.length &&
      label.startsWith(before) &&
      label.endsWith(after)
    );
  });
}

/** A word with a capital letter, or in other letters than the rest, that neither begins the label nor stands on the control. */
function hasName(label: string, { text }: NamedControl): boolean {
  const shown = new Set(wordsOf(text));
  const words = label.split(/[^\p{L}\p{N}\p{M}'’-]+/u).filter((word) => word !== '');
  const isCased = words.some((word) => /^\p{Ll}/u.test(word));
  return words.some(
    (word, at) =>
      ((at > 0 && /^\p{Lu}/u.test(word)) || (isCased && /^\p{Lo}/u.test(word))) &&
      !wordsOf(word).every((part) => shown.has(part)),
  );
}

function sameWords(one: string, other: string): boolean {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  return first.join(' ') === second.join(' ') || first.join('') === second.join('');
}

/** True where one is the other with fewer words: without a title, a middle name, credentials, or with initials. */
function isLikeName(one: string, other: string): boolean {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  if (first.length === 0 || second.length === 0) return true;
  const [few, many] = first.length <= second.length ? [first, second] : [second, first];
  const isMet = (word: string) =>
    many.some((each) => each === word || isInitial(each, word) || isInitial(word, each));
  return few.every(isMet) && few.some((word) => word.length > 1);
}

const isInitial = (short: string, long: string): boolean => short.length === 1 && long.startsWith(short);

/** A name's words, comparable: no accents, case, emoji or signs. */
function wordsOf(name: string): string[] {
  return bare(cut(name, telling))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Names are told apart by their beginnings: of a longer one a label may have no more. */
const telling = 150;

const bare = (text: string): string => fold(text).normalize('NFKD').replace(/\p{M}/gu, '');

/** True where the label has the whole name, not as part of a longer word. */
function contains(label: string, name: string, ending: number): boolean {
  const [text, wanted] = [bare(label), bare(cut(name, telling))];
  if (wanted === '') return false;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const before = /[\p{Ll}\p{N}]$/u.test(text.slice(0, at)) && /^[\p{Ll}\p{N}]/u.test(wanted);
    const after = /[\p{Ll}\p{N}]$/u.test(wanted)
      ? (/^[\p{Ll}\p{N}]*/u.exec(text.slice(at + wanted.length))?.[0].length ?? 0)
      : 0;
    if (!before && (after <= ending || name.length > telling)) return true;
  }
  return false;
}
