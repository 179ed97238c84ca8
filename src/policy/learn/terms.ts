import { fold } from '../conditions/words.ts';
import { saysNothing } from './plain-words.ts';
import { isSensitive } from './sensitive.ts';

/** Words of a text by their folded form, each as it is written there. */
type Terms = Map<string, string>;

const word = /[\p{L}\p{N}][\p{L}\p{N}+#&'’.-]*/gu;
/** What ends a phrase: words on both sides of it are no pair. */
const parts = /[|·•,;:()/\n–—@]|\s-\s/u;
/** Longer texts are cut: what matters is said early. */
const most = 4000;

/** The words and the pairs of neighbouring words of a text, without those that say nothing or stand for what nobody is judged by. */
export function termsOf(text: string): Terms {
  const terms: Terms = new Map();
  for (const part of text.slice(0, most).split(parts)) {
    const words = [...part.matchAll(word)].map(([each]) => each.replace(/[.'’-]+$/u, ''));
    words.forEach((each, index) => {
      note(terms, each);
      const next = words[index + 1];
      if (next !== undefined && !saysNothing(fold(each)) && !saysNothing(fold(next))) {
        if (!isSensitive(fold(each)) && !isSensitive(fold(next))) note(terms, `${each} ${next}`);
      }
    });
  }
  return terms;
}

/** Whole entries of a list such as the names of mutual connections. */
export function entriesOf(text: string): Terms {
  const terms: Terms = new Map();
  for (const entry of text.slice(0, most).split(/[,;\n]/u)) {
    if (entry.trim() !== '') terms.set(fold(entry), entry.trim());
  }
  return terms;
}

function note(terms: Terms, written: string): void {
  const folded = fold(written);
  if (folded.length < 2 || saysNothing(folded) || isSensitive(folded) || terms.has(folded)) return;
  terms.set(folded, written);
}
