import type { Words } from '../../../../kit/words/words.ts';
import type { Control } from '../rows/controls.ts';
import { Templates } from '../text/template.ts';
import { Lexicon, primary } from '../words/lexicon.ts';
import { knownWords } from './known.ts';

const lexicons = new Map<string, Lexicon>();
const pairWords = new Map<string, Templates>();

/**
 * The words to read a page with: the declared language if its words are found on the controls (or no other table's are),
 * else the language whose words are, with the declared one for the rest; English besides, which LinkedIn falls back to.
 */
export function lexiconFor(declared: string | null, controls: readonly Control[]): Lexicon {
  const tables = knownWords();
  const own = tables.find((table) => table.language === primary(declared)) ?? null;
  const spoken = controls.flatMap(({ text, label }) => (text === '' ? verbsOf(label) : [text]));
  const texts = [...new Set(spoken)].slice(0, 300);
  if (own && saysPair(own, texts) > 0) return lexiconOf(own, declared, true);
  let best: Words | null = null;
  let most = 0;
  for (const table of tables) {
    const score = saysPair(table, texts);
    if (score > most) [best, most] = [table, score];
  }
  return best ? lexiconOf(best, best.language, true, own) : lexiconOf(own, declared, false);
}

/** Where a label's verb may stand: at its beginning or end, one word or two. */
function verbsOf(label: string): string[] {
  const words = label.split(' ');
  return [words[0] ?? '', words.at(-1) ?? '', words.slice(-2).join(' ')];
}

function saysPair(table: Words, texts: readonly string[]): number {
  let templates = pairWords.get(table.language);
  if (!templates) {
    templates = new Templates([...table.accept, ...table.ignore]);
    pairWords.set(table.language, templates);
  }
  const words = templates;
  return texts.filter((text) => text.length <= 60 && words.fits(text)).length;
}

function lexiconOf(
  table: Words | null,
  language: string | null,
  isSpoken: boolean,
  declared: Words | null = null,
): Lexicon {
  const key = [table?.language, language, isSpoken, declared?.language].join('\n');
  const cached = lexicons.get(key);
  if (cached) return cached;
  const english = knownWords().find(({ language: code }) => code === 'en');
  const words = [...new Set([table, declared, english])].filter((entry) => entry != null);
  const lexicon = new Lexicon(words, language, isSpoken);
  lexicons.set(key, lexicon);
  return lexicon;
}
