import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/policy/note/fold.ts';
import { tokensOf } from '../../../src/policy/note/tokens.ts';

const tokens = (text: string) => tokensOf(fold(text), text);
const kinds = (text: string) => tokens(text).map(({ kind, word }) => (kind === 'word' ? word : kind));

describe('cutting a note into tokens', () => {
  it.each([
    ["l'article", ['l', 'article']],
    ['Straße über œuvre', ['strasse', 'uber', 'oeuvre']],
    ['see https://a.example/b?c=d now', ['see', 'URL', 'now']],
    ['see www.example.org.', ['see', 'URL']],
    ['see bit.ly/xyz', ['see', 'URL']],
    ['It was great.It really was', ['it', 'was', 'great', 'it', 'really', 'was']],
    ['mail me@example.org', ['mail', 'EMAIL']],
    ['call +44 7700 900123', ['call', 'PHONE']],
    ['call 0151 23456789', ['call', 'PHONE']],
    ['save 30%', ['save', 'PCT']],
    ['save 30 %', ['save', 'PCT']],
    ['for $25', ['for', 'MONEY']],
    ['ab 19 €', ['ab', 'MONEY']],
    ['in 2012', ['in', 'YEAR']],
    ['15 min', ['NUM', 'min']],
    ['{{first_name}} hello', ['SLOT', 'hello']],
    ['[First Name] hello', ['SLOT', 'hello']],
    ['%FIRSTNAME% hello', ['SLOT', 'hello']],
    ['привет Jane', ['script', 'jane']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it('tells sentences apart, and not behind abbreviations', () => {
    const sentences = new Map<number, string[]>();
    for (const { word, sentence } of tokens('Dear Ms. Doe, hello. Bye! 🙂 Again\nEnd')) {
      sentences.set(sentence, [...(sentences.get(sentence) ?? []), word]);
    }
    expect([...sentences.values()]).toEqual([['dear', 'ms', 'doe', 'hello'], ['bye'], ['again'], ['end']]);
  });

  it('remembers where each stands in the original', () => {
    const text = 'Ein schö\u00adner Tag, ﬁne?';
    for (const { start, end, word } of tokens(text)) {
      expect(fold(text.slice(start, end)).text).toBe(word);
    }
  });
});

describe('folding', () => {
  it.each([
    ['Ärger', 'arger'],
    ['ｆｕｌｌ', 'full'],
    ['𝐁𝐨𝐥𝐝', 'bold'],
    ['pаypаl', 'paypal'],
    ['zero\u200bwidth', 'zerowidth'],
    ['İstanbul', 'istanbul'],
    ['привет', 'привет'],
  ])('%s', (text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  it('tells how much of it is Latin', () => {
    expect(fold('hello').latin).toBe(1);
    expect(fold('привет').latin).toBe(0);
    expect(fold('👍').latin).toBe(1);
  });
});
