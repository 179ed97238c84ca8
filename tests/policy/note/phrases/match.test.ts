import { describe, expect, it } from 'vitest';
import { fold } from '../../../../src/policy/note/fold.ts';
import { matchAt } from '../../../../src/policy/note/phrases/match.ts';
import { compilePhrase } from '../../../../src/policy/note/phrases/notation.ts';
import { openingsOf, programOf } from '../../../../src/policy/note/phrases/program.ts';
import { tokensOf } from '../../../../src/policy/note/tokens.ts';

const classes = { piece: 'article|talk|blog post', your: 'your|thy' };

/** The words a phrase takes from a text, at the first place where it fits; null where it fits nowhere. */
function found(phrase: string, text: string): { words: string; name: string | null } | null {
  const program = programOf(compilePhrase(phrase, classes));
  const tokens = tokensOf(fold(text), text);
  const piece = (first: number, end: number) =>
    text.slice(tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0);
  for (let at = 0; at < tokens.length; at++) {
    const span = matchAt(program, tokens, at);
    if (span !== null) {
      return { words: piece(span.first, span.end), name: span.name === null ? null : piece(...span.name) };
    }
  }
  return null;
}

describe('the notation of phrases', () => {
  it.each([
    ['nice talk', 'A Nice Talk indeed', 'Nice Talk'],
    ['nice talk', 'A nice long talk', null],
    ["you're right", 'I think you’re right', 'you’re right'],
    ['follow-up', 'a follow up', 'follow up'],
    ['cafe', 'un Café noir', 'Café'],
    ['invest~', 'invested wisely', 'invested'],
    ['the ~kurs', 'the Sprachkurs', 'the Sprachkurs'],
    ['(read|saw) your', 'I saw your thing', 'saw your'],
    ['(read|went over) your', 'I went over your thing', 'went over your'],
    ['read [all] your', 'I read your thing', 'read your'],
    ['read [all] your', 'I read all your things', 'read all your'],
    ['read .. article', 'I read that whole long article', 'read that whole long article'],
    ['read .. article', 'I read that whole very long article', null],
    ['read ..5 article', 'I read that whole very long article', 'read that whole very long article'],
    [
      'read ..12 article',
      'I read one two three four five six seven eight nine ten eleven article',
      'read one two three four five six seven eight nine ten eleven article',
    ],
    ['@your @piece', 'your blog post', 'your blog post'],
    ['save PCT', 'save 30% now', 'save 30'],
    ['NUM minutes', '15 minutes', '15 minutes'],
    ['at NAME', 'we met at Initech', 'at Initech'],
    ['at NAME', 'we met at home', null],
    ['^ interested', 'Hello. Interested?', 'Interested'],
    ['^ interested', 'I am interested', null],
  ])('%s in “%s”', (phrase, text, words) => {
    expect(found(phrase, text)?.words ?? null).toBe(words);
  });

  it('stays within a sentence', () => {
    expect(found('read .. article', 'I read. Your article')).toBeNull();
    expect(found('read .. article', 'I read, in short, your article')).not.toBeNull();
  });

  it.each([
    ['worked at {x}', 'We worked at Example Cloud together', 'Example Cloud'],
    ['worked at {x}', 'we worked at initech back then', 'initech'],
    ['worked at {x}', 'We worked at Globex, Initech was later', 'Globex'],
  ])('remembers a name: %s in “%s”', (phrase, text, name) => {
    expect(found(phrase, text)?.name).toBe(name);
  });

  it.each([['(read'], ['read)'], ['read|saw'], [''], ['read @nothing']])('refuses %j', (phrase) => {
    expect(() => compilePhrase(phrase, classes)).toThrow();
  });

  it('refuses a phrase that would be tried everywhere', () => {
    expect(() => openingsOf(compilePhrase('.. article', classes))).toThrow();
  });

  it('knows what a phrase can begin with', () => {
    const { words, stems, kinds } = openingsOf(compilePhrase('[the] (great|PCT|invest~) talk', classes));
    expect([...words]).toEqual(['the', 'great']);
    expect([...stems]).toEqual(['invest']);
    expect([...kinds]).toEqual(['PCT']);
  });
});
