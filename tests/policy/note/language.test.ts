import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/policy/note/fold.ts';
import { languageOf } from '../../../src/policy/note/language.ts';
import { tokensOf } from '../../../src/policy/note/tokens.ts';

const tell = (text: string) => {
  const folded = fold(text);
  return languageOf(folded, tokensOf(folded, text), text);
};

describe('the language of a note', () => {
  it.each([
    ['en', 'Thanks for the talk, I would like to hear more about it.'],
    ['de', 'Ich würde mich freuen, mehr darüber zu hören.'],
    ['de', 'Ich wuerde mich freuen, mehr darueber zu hoeren.'],
    ['fr', "J'aimerais beaucoup en savoir plus."],
    ['es', 'Me gustaría mucho saber más sobre ello.'],
    ['nl', 'Ik zou er graag meer over willen weten.'],
    ['pt', 'Gostaria muito de saber mais sobre isso.'],
    ['it', 'Mi piacerebbe molto saperne di più.'],
    ['en', 'Hi Jürgen, it was lovely to meet Zoë and you in Łódź.'],
    ['es', '¿Qué tal?'],
    ['fr', 'Salut, ça va ?'],
  ])('%s: %s', (language, text) => {
    expect(tell(text).language).toBe(language);
  });

  it.each([
    ['Polish', 'Cześć, miło było cię poznać na konferencji.'],
    ['Swedish', 'Hej, det var trevligt att träffas på mässan igår.'],
    ['Danish', 'Hej, det var hyggeligt at møde dig på messen i går.'],
    ['Czech', 'Dobrý den, rád bych si vás přidal do své sítě.'],
    ['Turkish', 'Merhaba, sizinle tanıştığıma çok memnun oldum.'],
    ['Romanian', 'Bună ziua, mi-ar plăcea să păstrăm legătura.'],
    ['Catalan', "Hola, m'agradaria molt formar part de la teva xarxa amb tu."],
    ['Hungarian', 'Jó napot, szeretném felvenni Önnel a kapcsolatot.'],
    ['Japanese', 'はじめまして。よろしくお願いします。'],
    ['Arabic', 'السلام عليكم ورحمة الله'],
    ['Russian', 'Здравствуйте, будет приятно пообщаться.'],
    ['Russian with a Latin name', 'Здравствуйте, Jane, рад знакомству на LinkedIn'],
  ])('%s is another one', (_language, text) => {
    expect(['other', null]).toContain(tell(text).language);
    expect(tell(text).candidates).toEqual([]);
  });

  it.each([[''], ['👍'], ['123'], ['Jane'], ['Ok']])('%j is too little to tell', (text) => {
    expect(tell(text)).toMatchObject({ language: null, reliability: 0 });
  });

  it('reads a note in two languages with both', () => {
    expect(tell('Hallo Jane, let us connect, ich freue mich auf den Austausch with you').candidates).toEqual(
      expect.arrayContaining(['de', 'en']),
    );
  });

  it('is the surer the further it is ahead', () => {
    const long = tell('I would like to thank you for everything that you have written about this.');
    expect(long.reliability).toBeGreaterThan(0.5);
    expect(long.reliability).toBeLessThanOrEqual(1);
  });
});
