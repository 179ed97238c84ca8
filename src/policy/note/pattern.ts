import type { Token, TokenKind } from './tokens.ts';

/**
 * Phrases as the word lists write them, compiled. The language of the lists:
 *
 *     word            that word (folded: no case, no accents; `you're` is two words, `follow-up` too)
 *     stem~  ~end     a word that begins or ends so
 *     (a|b c|d)       one of these
 *     [a]             or nothing
 *     ..  ..5         up to three (five) words, as few as possible, within the sentence
 *     @name           the class of that name from the same list
 *     ^               the beginning of a sentence
 *     NUM URL …       a token of that kind (see TokenKind); NAME: a word with a capital
 *     {x}             up to five words of a name, remembered as what the finding is about
 *
 * A phrase never spans two sentences.
 */
export type Node =
  | { readonly is: 'word'; readonly word: string }
  | { readonly is: 'stem'; readonly stem: string }
  | { readonly is: 'ending'; readonly ending: string }
  | { readonly is: 'kind'; readonly kind: TokenKind }
  | { readonly is: 'capital' }
  | { readonly is: 'start' }
  | { readonly is: 'gap'; readonly most: number }
  | { readonly is: 'name' }
  | { readonly is: 'words'; readonly words: ReadonlySet<string> }
  | { readonly is: 'either'; readonly of: readonly (readonly Node[])[] };

/** Where a phrase was found: tokens `[first, end)`, and those of the name it remembers. */
export interface Span {
  readonly first: number;
  readonly end: number;
  readonly name: readonly [first: number, end: number] | null;
}

const kinds: ReadonlySet<string> = new Set([
  'NUM',
  'YEAR',
  'PCT',
  'MONEY',
  'URL',
  'EMAIL',
  'PHONE',
  'SLOT',
] satisfies TokenKind[]);

const isKind = (text: string): text is TokenKind => kinds.has(text);

/** Folds a word of a list the way notes are folded. German umlauts written out ("moechte") are the caller's business. */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
}

/**
 * Compiles one phrase. Throws on a phrase that is not well formed: a mistake in a word list, found by the tests and at the
 * first use.
 */
export function compilePhrase(phrase: string, classes: Readonly<Record<string, string>>): Node[] {
  const parts = phrase.match(/[()[\]|]|\{x\}|\.\.\d*|@\w+|[^\s()[\]|{}@]+/g) ?? [];
  let next = 0;
  const sequence = (): Node[] => {
    const nodes: Node[] = [];
    for (
      let part = parts[next];
      part !== undefined && part !== ')' && part !== ']' && part !== '|';
      part = parts[next]
    ) {
      next++;
      if (part === '(' || part === '[') nodes.push(alternatives(part));
      else nodes.push(...atoms(part, phrase, classes));
    }
    return nodes;
  };
  const alternatives = (open: string): Node => {
    const of: Node[][] = [sequence()];
    while (parts[next] === '|') {
      next++;
      of.push(sequence());
    }
    if (parts[next] !== (open === '(' ? ')' : ']')) throw new Error(`unbalanced phrase: ${phrase}`);
    next++;
    if (open === '[') of.push([]);
    return either(of);
  };
  const nodes = sequence();
  if (next !== parts.length || nodes.length === 0) throw new Error(`malformed phrase: ${phrase}`);
  return nodes;
}

function atoms(part: string, phrase: string, classes: Readonly<Record<string, string>>): Node[] {
  if (part === '{x}') return [{ is: 'name' }];
  if (part === '^') return [{ is: 'start' }];
  if (part.startsWith('..')) return [{ is: 'gap', most: part.length > 2 ? Number(part.slice(2)) : 3 }];
  if (part.startsWith('@')) {
    const body = classes[part.slice(1)];
    if (body === undefined) throw new Error(`unknown class ${part} in: ${phrase}`);
    return compilePhrase(`(${body})`, classes);
  }
  if (part === 'NAME') return [{ is: 'capital' }];
  if (isKind(part)) return [{ is: 'kind', kind: part }];
  return part
    .split(/['’-]/)
    .filter((word) => word !== '')
    .map((word): Node => {
      if (word.startsWith('~')) return { is: 'ending', ending: foldWord(word.slice(1)) };
      if (word.endsWith('~')) return { is: 'stem', stem: foldWord(word.slice(0, -1)) };
      return { is: 'word', word: foldWord(word) };
    });
}

/** Alternatives, with the single plain words among them gathered into one set. */
function either(of: readonly Node[][]): Node {
  const words = new Set<string>();
  const rest: Node[][] = [];
  for (const nodes of of) {
    const only = nodes[0];
    if (nodes.length === 1 && only?.is === 'word') words.add(only.word);
    else if (nodes.length === 1 && only?.is === 'words') for (const word of only.words) words.add(word);
    else rest.push(nodes);
  }
  const plain: Node = { is: 'words', words };
  if (rest.length === 0) return plain;
  return { is: 'either', of: words.size === 0 ? rest : [[plain], ...rest] };
}

/** Tries the phrase `nodes` at token `at`; null where it does not stand there. Gaps and names are short, so the work is bounded. */
export function matchAt(nodes: readonly Node[], tokens: readonly Token[], at: number): Span | null {
  const sentence = tokens[at]?.sentence;
  let name: [number, number] | null = null;
  const from = (
    node: number,
    token: number,
    rest: readonly Node[],
    then: (token: number) => number,
  ): number => {
    const current = rest[node];
    if (current === undefined) return then(token);
    const onward = (next: number) => from(node + 1, next, rest, then);
    const here = tokens[token];
    const inside = here !== undefined && here.sentence === sentence;
    switch (current.is) {
      case 'gap': {
        for (let skip = 0; skip <= current.most; skip++) {
          if (skip > 0 && tokens[token + skip - 1]?.sentence !== sentence) return -1;
          const end = onward(token + skip);
          if (end !== -1) return end;
        }
        return -1;
      }
      case 'start':
        return tokens[token - 1]?.sentence === sentence ? -1 : onward(token);
      case 'either': {
        for (const option of current.of) {
          const end = from(0, token, option, onward);
          if (end !== -1) return end;
        }
        return -1;
      }
      case 'name': {
        const end = inside ? nameEnd(tokens, token) : token;
        if (end === token) return -1;
        name = [token, end];
        return onward(end);
      }
      default:
        return inside && fits(current, here) ? onward(token + 1) : -1;
    }
  };
  const end = from(0, at, nodes, (token) => token);
  return end === -1 ? null : { first: at, end, name };
}

function fits(node: Node, token: Token): boolean {
  switch (node.is) {
    case 'word':
      return token.word === node.word && token.kind !== 'URL';
    case 'words':
      return node.words.has(token.word);
    case 'stem':
      return token.kind === 'word' && token.word.startsWith(node.stem);
    case 'ending':
      return token.kind === 'word' && token.word.endsWith(node.ending);
    case 'kind':
      return token.kind === node.kind || (node.kind === 'NUM' && token.kind === 'YEAR');
    case 'capital':
      return token.capital;
    default:
      return false;
  }
}

/** A name: the run of capitalised words and numbers from here on, at most five; one word where the sender writes none in capitals. */
function nameEnd(tokens: readonly Token[], start: number): number {
  const first = tokens[start];
  if (first === undefined || first.kind !== 'word') return start;
  let end = start + 1;
  if (!first.capital) return first.word.length > 2 ? end : start;
  for (let token = tokens[end]; end - start < 5; token = tokens[++end]) {
    if (token === undefined || token.sentence !== first.sentence || !token.joined) break;
    if (!token.capital && token.kind !== 'NUM') break;
  }
  return end;
}

/** What the first token of a phrase may be: used to try only the phrases that can begin at a token. */
export interface Openings {
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  /** It may begin with something that is neither (a kind, an ending, a capital). */
  readonly others: boolean;
}

/** The openings of a phrase; throws where it begins with a gap, which would try it at every token. */
export function openingsOf(nodes: readonly Node[]): Openings {
  const words = new Set<string>();
  const stems = new Set<string>();
  let others = false;
  /** True when the nodes can match nothing, so that what follows may begin the phrase as well. */
  const visit = (sequence: readonly Node[]): boolean => {
    for (const node of sequence) {
      if (node.is === 'gap') throw new Error('a phrase must not begin with a gap');
      if (node.is === 'start') continue;
      if (node.is === 'either') {
        const skippable = node.of.map(visit).some(Boolean);
        if (skippable) continue;
        return false;
      }
      if (node.is === 'word') words.add(node.word);
      else if (node.is === 'words') for (const word of node.words) words.add(word);
      else if (node.is === 'stem') stems.add(node.stem);
      else others = true;
      return false;
    }
    return true;
  };
  visit(nodes);
  return { words, stems, others };
}
