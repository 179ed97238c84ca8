import { describe, expect, it } from 'vitest';
import { neighbours } from '../../../src/policy/field/fields.ts';
import { fieldWords } from '../../../src/policy/field/words/index.ts';
import { phrasesOf } from '../../../src/policy/headline/text.ts';
import { headlineWords } from '../../../src/policy/headline/words/index.ts';
import { offers } from '../../../src/policy/headline/words/offers.ts';
import { headlineLabels } from '../../../src/policy/headline/words.ts';
import { compilePhrase } from '../../../src/policy/note/phrases/notation.ts';
import { openingsOf } from '../../../src/policy/note/phrases/program.ts';

describe.each(headlineWords)('the words of headlines, $language', ({ phrases, not, classes }) => {
  const spelt = Object.fromEntries(
    Object.entries(classes).map(([name, list]) => [name, phrasesOf(list).join(' ')]),
  );

  it('compile, and begin with a word', () => {
    for (const list of [...Object.values(phrases), ...Object.values(not)]) {
      for (const line of phrasesOf(list))
        expect(() => openingsOf(compilePhrase(line, spelt)), line).not.toThrow();
    }
  });

  it('list no phrase twice under one sign', () => {
    for (const [sign, list] of Object.entries(phrases)) {
      const lines = phrasesOf(list);
      expect(
        lines.filter((line, index) => lines.indexOf(line) !== index),
        sign,
      ).toEqual([]);
    }
  });
});

describe('the words of each language, and those all share', () => {
  it('have some for every label', () => {
    for (const { language, phrases } of headlineWords.filter((words) => words !== offers)) {
      for (const label of headlineLabels) expect(phrases[label], `${language} ${label}`).toBeTruthy();
    }
  });
});

describe('the words of fields', () => {
  it('compile, in every language for every field', () => {
    for (const words of fieldWords) {
      expect(Object.keys(words).sort()).toEqual(Object.keys(neighbours).sort());
      for (const list of Object.values(words).flatMap((each) => each.split(';'))) {
        for (const line of phrasesOf(list))
          expect(() => openingsOf(compilePhrase(line, {})), line).not.toThrow();
      }
    }
  });

  it('have neighbours on both sides', () => {
    const all: Readonly<Record<string, readonly string[]>> = neighbours;
    for (const [field, near] of Object.entries(all)) {
      expect(near).not.toContain(field);
      for (const each of near) expect(all[each], `${each} beside ${field}`).toContain(field);
    }
  });
});
