import type { TokenKind } from '../tokens.ts';

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

const plain = /^[a-z]*$/;
/** Most phrases: nothing but words that are folded already. */
const plainWords = /^[a-z]+(?: [a-z]+)*$/;

/** Folds a word of a list the way notes are folded. German umlauts written out ("moechte") are the caller's business. */
export function foldWord(word: string): string {
  if (plain.test(word)) return word;
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
  if (plainWords.test(phrase)) return phrase.split(' ').map((word) => ({ is: 'word', word }));
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
    return [classOf(part.slice(1), phrase, classes)];
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

/** Classes stand in many phrases and some are long, so each is compiled once. */
const compiledClasses = new WeakMap<Readonly<Record<string, string>>, Map<string, Node>>();

function classOf(name: string, phrase: string, classes: Readonly<Record<string, string>>): Node {
  const compiled = compiledClasses.get(classes) ?? new Map<string, Node>();
  compiledClasses.set(classes, compiled);
  const known = compiled.get(name);
  if (known !== undefined) return known;
  const body = classes[name];
  if (body === undefined) throw new Error(`unknown class @${name} in: ${phrase}`);
  const node = either(body.split('|').map((option) => compilePhrase(option, classes)));
  compiled.set(name, node);
  return node;
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
