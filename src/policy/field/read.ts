import { type HeadlineText, headlineText, phrasesOf } from '../headline/text.ts';
import { type Book, bookOf, type Found, foundIn, type Signed } from '../note/phrases/book.ts';
import { compilePhrase } from '../note/phrases/notation.ts';
import { type Field, neighbours } from './fields.ts';
import { fieldWords } from './words/index.ts';

/** Whether a word says who works in a field, or what the field is about. */
export type FieldSign = { readonly field: Field; readonly is: 'role' | 'topic' };

/** A field that a text names, how strongly, and the words that led to it. */
export interface NamedField {
  readonly field: Field;
  readonly weight: number;
  readonly quote: string;
}

const isField = (name: string): name is Field => Object.hasOwn(neighbours, name);

let compiled: Book<FieldSign> | undefined;

/** Compiled at the first text, and kept. */
function book(): Book<FieldSign> {
  compiled ??= bookOf([...signedWords()]);
  return compiled;
}

function* signedWords(): Generator<Signed<FieldSign>> {
  for (const words of fieldWords) {
    for (const [field, list] of Object.entries(words)) {
      if (!isField(field)) continue;
      const [roles = '', topics = ''] = list.split(';');
      for (const line of phrasesOf(roles))
        yield { sign: { field, is: 'role' }, nodes: compilePhrase(line, {}) };
      for (const line of phrasesOf(topics))
        yield { sign: { field, is: 'topic' }, nodes: compilePhrase(line, {}) };
    }
  }
}

/** What people run or advise says less of their field than what they do: these give way to any other. */
const general: ReadonlySet<Field> = new Set<Field>(['management', 'consulting']);

const known = new WeakMap<HeadlineText, readonly Found<FieldSign>[]>();

/** Every word of a field in a text; a word inside a longer one counts for the longer alone ("data" in "data engineer"). */
export function fieldSigns(text: HeadlineText): readonly Found<FieldSign>[] {
  const before = known.get(text);
  if (before !== undefined) return before;
  const found = foundIn(book(), text.tokens);
  const longest = new Array<number>(text.tokens.length).fill(0);
  for (const { first, end } of found) {
    for (let at = first; at < end; at++) longest[at] = Math.max(longest[at] ?? 0, end - first);
  }
  const signs = found.filter(({ first, end }) => {
    for (let at = first; at < end; at++) if ((longest[at] ?? 0) <= end - first) return true;
    return false;
  });
  known.set(text, signs);
  return signs;
}

/**
 * The fields that a headline or title names, strongest first. A role weighs more than a topic, what comes first more than
 * what follows, and the name of an employer hardly anything.
 */
export function fieldsIn(headline: string): readonly NamedField[] {
  return fieldsOf(headlineText(headline));
}

/** As {@link fieldsIn}, of a headline that is cut into words already. */
export function fieldsOf(text: HeadlineText): readonly NamedField[] {
  const named = new Map<Field, NamedField>();
  const { tokens, written } = text;
  const seen = new Set<string>();
  for (const { sign, first, end } of fieldSigns(text)) {
    const quote = written.slice(tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0);
    const key = `${sign.field} ${quote.toLowerCase()}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const early = 1 / (1 + (tokens[first]?.sentence ?? 0) * 0.25 + first * 0.02);
    const weight =
      (sign.is === 'role' ? 3 : 1) *
      (general.has(sign.field) ? 0.3 : 1) *
      (text.inEmployer[first] ? 0.1 : 1) *
      (1 + 0.25 * (end - first - 1)) *
      early;
    const before = named.get(sign.field);
    const best = before !== undefined && before.weight >= weight ? before.quote : quote;
    named.set(sign.field, { field: sign.field, weight: weight + (before?.weight ?? 0), quote: best });
  }
  return [...named.values()].sort((a, b) => b.weight - a.weight);
}
