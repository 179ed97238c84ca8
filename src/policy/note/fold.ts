import { confusables } from './words/confusables.ts';

/** Text made comparable: lower case, without accents, invisible characters and look-alikes, each character with its origin. */
export interface Folded {
  readonly text: string;
  /** For every UTF-16 unit of `text`, where its character begins and ends in the original. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Share of the letters that are Latin once look-alikes are folded, 0..1; 1 where there are no letters. */
  readonly latin: number;
}

/** Letters that do not decompose into a base letter and a mark. */
const special: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Soft hyphens, zero-width characters, direction marks, variation selectors and controls other than line breaks. */
const invisible = /\p{Cf}|\p{Cs}|\p{Co}|\p{Cn}|[\uFE00-\uFE0F]|(?![\n\r\t])\p{Cc}/u;
const mark = /\p{M}/gu;
const letter = /\p{L}/u;
const latinLetter = /\p{Script=Latin}/u;

/**
 * Folds `text` for matching. Look-alikes from other scripts become the Latin letters they imitate where the word holds
 * Latin letters too, or where the text is mostly Latin and the whole word is made of look-alikes; words truly written in
 * another script stay as they are. Linear in the length of the text.
 */
export function fold(text: string): Folded {
  const units: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const add = (characters: string, start: number, end: number) => {
    for (let i = 0; i < characters.length; i++) {
      units.push(characters.charAt(i));
      from.push(start);
      to.push(end);
    }
  };
  let position = 0;
  for (const character of text) {
    const start = position;
    position += character.length;
    const code = character.charCodeAt(0);
    if (code < 128 && code >= 32) add(character.toLowerCase(), start, position);
    else if (code === 10 || code === 13 || code === 9) add(code === 9 ? ' ' : '\n', start, position);
    else if (invisible.test(character) || /^\p{M}$/u.test(character)) {
      // Belongs to the letter before it, so that a quote is not cut between a letter and its accent.
      if (to.length > 0) to[to.length - 1] = position;
    } else {
      const plain = character.normalize('NFKD').toLowerCase().replace(mark, '');
      for (const part of plain) add(special[part] ?? part, start, position);
    }
  }
  const latin = unmask(units);
  return { text: units.join(''), from, to, latin };
}

/** Replaces look-alikes in place, word by word; returns the share of Latin letters afterwards. */
function unmask(units: string[]): number {
  let letters = 0;
  let latin = 0;
  for (const unit of units) {
    if (unit >= 'a' && unit <= 'z') {
      letters++;
      latin++;
    } else if (unit > '\u007f' && letter.test(unit)) {
      letters++;
      if (latinLetter.test(unit)) latin++;
    }
  }
  if (latin === letters) return 1;
  const mostlyLatin = latin > letters / 2;
  let start = 0;
  while (start < units.length) {
    let end = start;
    let hasLatin = false;
    let allAlike = true;
    for (let unit = units[end]; unit !== undefined && isLetter(unit); unit = units[++end]) {
      if (unit <= 'z') hasLatin = true;
      else if (!(unit in confusables)) allAlike = false;
    }
    if (hasLatin || (allAlike && mostlyLatin)) {
      for (let i = start; i < end; i++) {
        const alike = confusables[units[i] ?? ''];
        if (alike !== undefined) {
          units[i] = alike;
          latin++;
        }
      }
    }
    start = end + 1;
  }
  return letters === 0 ? 1 : latin / letters;
}

function isLetter(unit: string): boolean {
  return (unit >= 'a' && unit <= 'z') || (unit > '\u007f' && letter.test(unit));
}
