import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/policy/templates/sentences.ts';

describe('a line cut into sentences', () => {
  it.each<[says: string, sentences: readonly string[]]>([
    ['full stops', ['One. ', 'Two. ', 'Three.']],
    ['question and exclamation marks', ['Really?! ', 'Yes! ', 'good.']],
    ['an ellipsis', ['Well… ', 'No matter... ', 'Bye.']],
    ['no end at all', ['Hi there,']],
    ['closing quotes and brackets', ['“Hello.” ', '(Again.) ', 'Bye.']],
    ['emoji, which stay with what they follow', ['See you! 🙂👍🏽 ', 'Bye.']],
    ['a placeholder at the end', ['We met at {{event}}. ', 'I liked it.']],
    ['Chinese and Japanese, without spaces', ['你好！', '我们认识吗？', '谢谢。']],
    ['Japanese quotes', ['「はい。」', 'ありがとう。']],
    ['Arabic', ['كيف التقينا؟ ', 'شكرا.']],
    ['Urdu', ['شکریہ۔ ', 'خدا حافظ۔']],
    ['Hindi', ['धन्यवाद। ', 'फिर मिलेंगे।']],
  ])('ends at %s', (_, sentences) => {
    expect(sentencesOf(sentences.join(''))).toEqual(sentences);
  });

  it.each([
    ['titles', 'I know Dr. Smith and Prof. Roe.'],
    ['initials', 'I know J. Robert Roe.'],
    ['dotted abbreviations', 'Some tools, e.g. React, z. B. Vue, i.e. Two.'],
    ['others in several languages', 'Herr Meier bzw. Frau Roe usw. Danke Sr. Silva, Mme. Roe, dott. Rossi.'],
    ['companies', 'You are at Example Inc. Berlin.'],
    ['numbers', 'Version 3.5 of No. 7.'],
    ['addresses', 'See example.com/a.b for more.'],
    ['an ellipsis within', 'Well… perhaps.'],
    ['the German title', 'Guten Tag Frau Dipl.-Ing. Roe.'],
  ])('does not end at %s', (_, line) => {
    expect(sentencesOf(line)).toEqual([line]);
  });

  it('loses and adds nothing', () => {
    const unit = fc.constantFrom('a', 'B', '. ', '.', '!', '…', '？', ' ', '”', '🙂', 'Dr', '{{x}}', '1');
    fc.assert(
      fc.property(
        fc.array(unit, { maxLength: 40 }).map((parts) => parts.join('')),
        (line) => {
          const sentences = sentencesOf(line);
          expect(sentences.join('')).toBe(line);
          expect(sentences).not.toContain('');
        },
      ),
      { numRuns: 500 },
    );
  });
});
