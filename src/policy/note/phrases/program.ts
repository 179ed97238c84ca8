import type { TokenKind } from '../tokens.ts';
import type { Node } from './notation.ts';

/** One step of a phrase, linked to what comes after it. All steps have one shape, which an engine reads faster. */
export interface Step {
  readonly does:
    | 'accept'
    | 'word'
    | 'words'
    | 'stem'
    | 'ending'
    | 'kind'
    | 'capital'
    | 'start'
    | 'gap'
    | 'name'
    | 'either';
  readonly text: string;
  readonly words: ReadonlySet<string>;
  /** For a gap: the most words it may span. */
  readonly most: number;
  readonly next: Step | null;
  /** For `either`: the beginnings of the alternatives, each linked to what follows them all. */
  readonly options: readonly Step[];
}

const none: ReadonlySet<string> = new Set();

const step = (does: Step['does'], next: Step | null, more: Partial<Step> = {}): Step => ({
  does,
  text: more.text ?? '',
  words: more.words ?? none,
  most: more.most ?? 0,
  next,
  options: more.options ?? [],
});

/** The end of every phrase. */
const accept = step('accept', null);

/** Links the parts of a phrase, last to first, so that matching needs no stack of its own. */
export function programOf(nodes: readonly Node[], after: Step = accept): Step {
  let next = after;
  for (let at = nodes.length - 1; at >= 0; at--) {
    const node = nodes[at];
    if (node !== undefined) next = stepOf(node, next);
  }
  return next;
}

function stepOf(node: Node, next: Step): Step {
  switch (node.is) {
    case 'word':
      return step('word', next, { text: node.word });
    case 'words':
      return step('words', next, { words: node.words });
    case 'stem':
      return step('stem', next, { text: node.stem });
    case 'ending':
      return step('ending', next, { text: node.ending });
    case 'kind':
      return step('kind', next, { text: node.kind });
    case 'gap':
      return step('gap', next, { most: node.most });
    case 'either':
      return step('either', next, { options: node.of.map((option) => programOf(option, next)) });
    default:
      return step(node.is, next);
  }
}

/** What the first token of a phrase may be: used to try only the phrases that can begin at a token. */
export interface Openings {
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
  readonly kinds: ReadonlySet<TokenKind>;
  /** It may begin with any word (a capital). */
  readonly anyWord: boolean;
}

/** The openings of a phrase; throws where it begins with a gap or a name, which would try it at every token. */
export function openingsOf(nodes: readonly Node[]): Openings {
  const words = new Set<string>();
  const stems = new Set<string>();
  const endings = new Set<string>();
  const kinds = new Set<TokenKind>();
  let anyWord = false;
  /** True when the nodes can match nothing, so that what follows may begin the phrase as well. */
  const visit = (sequence: readonly Node[]): boolean => {
    for (const node of sequence) {
      if (node.is === 'start') continue;
      if (node.is === 'gap') throw new Error('a phrase must not begin with a gap');
      if (node.is === 'either') {
        if (node.of.map(visit).some(Boolean)) continue;
      } else if (node.is === 'word') words.add(node.word);
      else if (node.is === 'words') for (const word of node.words) words.add(word);
      else if (node.is === 'stem') stems.add(node.stem);
      else if (node.is === 'ending') endings.add(node.ending);
      else if (node.is === 'kind') kinds.add(node.kind);
      else anyWord = true;
      return false;
    }
    return true;
  };
  visit(nodes);
  return { words, stems, endings, kinds, anyWord };
}
