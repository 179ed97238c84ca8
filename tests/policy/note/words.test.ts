import { describe, expect, it } from 'vitest';
import { noteLanguages, signs } from '../../../src/policy/note/lexicon.ts';
import { phrasebookOf } from '../../../src/policy/note/phrasebook.ts';
import { foldWord } from '../../../src/policy/note/phrases/notation.ts';
import { confusables } from '../../../src/policy/note/words/confusables.ts';
import { lexicons } from '../../../src/policy/note/words/index.ts';
import { otherLanguages } from '../../../src/policy/note/words/other-languages.ts';

describe.each(noteLanguages)('the words of %s', (language) => {
  const lexicon = lexicons[language];

  it('compile', () => {
    const book = phrasebookOf(lexicon);
    expect(book.language).toBe(language);
    expect(book.size).toBeGreaterThan(300);
  });

  it('have phrases for every sign', () => {
    for (const sign of signs) {
      if (sign === 'trade' || sign === 'glow') continue;
      expect(lexicon.phrases[sign]?.trim(), sign).toBeTruthy();
    }
  });

  it('use every class they define', () => {
    const used = JSON.stringify([lexicon.phrases, lexicon.classes]);
    expect(Object.keys(lexicon.classes).filter((name) => !used.includes(`@${name}`))).toEqual([]);
  });

  it('list no word twice', () => {
    for (const list of [lexicon.function, lexicon.stock, lexicon.trade, lexicon.praise]) {
      const words = list.split(/\s+/).filter(Boolean);
      expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    }
  });

  it('list no phrase twice under one sign', () => {
    for (const [sign, phrases] of Object.entries(lexicon.phrases)) {
      const lines = phrases
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
      expect(
        lines.filter((line, index) => lines.indexOf(line) !== index),
        sign,
      ).toEqual([]);
    }
  });
});

it('look-alikes imitate one Latin letter each', () => {
  for (const [letter, latin] of Object.entries(confusables)) {
    expect(letter.codePointAt(0)).toBeGreaterThan(0x7f);
    expect(latin).toMatch(/^[a-z0-9]$/);
  }
});

it('other languages are told by words that are not all words of the seven', () => {
  const seven = new Set(
    noteLanguages.flatMap((language) => lexicons[language].function.split(/\s+/).map(foldWord)),
  );
  for (const [language, words] of Object.entries(otherLanguages)) {
    const own = words.split(/\s+/).filter((word) => !seven.has(word));
    expect(own.length, language).toBeGreaterThan(5);
  }
});
