import '../all-words.ts';
import { describe, expect, test } from 'vitest';
import { readMutual } from '../../../../../src/content/pages/invitations/card/mutual.ts';
import { lexiconFor } from '../../../../../src/content/pages/invitations/scene/language.ts';
import { Templates } from '../../../../../src/content/pages/invitations/text/template.ts';
import { Lexicon } from '../../../../../src/content/pages/invitations/words/lexicon.ts';
import { tables } from '../../../../../src/kit/words/tables.ts';
import type { Words } from '../../../../../src/kit/words/words.ts';

const alone = (table: Words) => new Lexicon([table], table.language, true);
const lists = (table: Words): ReadonlyArray<readonly string[]> =>
  Object.values(table).filter((value): value is readonly string[] => Array.isArray(value));
/** The shortest text a template allows for: nothing optional, the first of alternatives, holes filled. */
const example = (template: string): string => {
  let text = template.replace(/\{\w+\}/g, 'Xaver');
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(/\[[^[\]()]*\]/g, '').replace(/\(([^()|[\]]*)(?:\|[^()[\]]*)?\)/g, '$1');
  }
  return text.replace(/\s+/g, ' ').trim();
};

describe.each(tables.map((table) => [table.language, table] as const))('%s', (_, table) => {
  test('every template can be compiled and fits its own example', () => {
    for (const list of lists(table)) {
      for (const template of list)
        expect(new Templates([template]).fits(example(template)), template).toBe(true);
    }
  });

  test('accept, ignore, reply and other controls are told apart', () => {
    const lexicon = alone(table);
    for (const [list, role] of [
      ['accept', 'accept'],
      ['ignore', 'ignore'],
      ['others', 'other'],
    ] as const) {
      for (const template of table[list] ?? [])
        expect(lexicon.roleOf(example(template), ''), template).toBe(role);
    }
    const [reply] = table.reply ?? [];
    if (reply) expect(lexicon.roleOf(example(reply), '')).toBe('reply');
  });

  test('the hint is in every sentence about an invitation', () => {
    const lexicon = alone(table);
    for (const template of [...(table.invites ?? []), ...(table.follows ?? [])]) {
      expect(lexicon.isInvitation(example(template)), template).toBe(true);
    }
    for (const thing of Object.values(table.things ?? {}).flat()) {
      const sentence = example((table.invited ?? '').replace('{thing}', thing));
      expect(lexicon.isInvitation(sentence), sentence).toBe(true);
    }
  });

  test('nothing pending is said, and not by what only sounds like it', () => {
    const lexicon = alone(table);
    for (const template of table.empty ?? [])
      expect(lexicon.saysEmpty(`${example(template)}.`), template).toBe(true);
    expect(lexicon.saysEmpty('Xaver')).toBe(false);
  });

  test('its words on the controls tell the language, whatever the page declares', () => {
    const control = (text: string) => ({ element: Object.create(null), text, label: '', leadsAway: false });
    const controls = [control(example(table.ignore[0] ?? '')), control(example(table.accept[0] ?? ''))];
    expect(lexiconFor(table.language, controls)).toMatchObject({
      language: table.language,
      knowsLanguage: true,
    });
    expect(lexiconFor('xx', controls).knowsLanguage).toBe(true);
  });
});

describe('mutual connections', () => {
  const count = (language: string, text: string) => {
    const table = tables.find((each) => each.language === language);
    if (!table) throw new Error(language);
    return readMutual(text, [], alone(table));
  };

  test.each<[language: string, text: string, total: number, names: string[]]>([
    ['en', '1 mutual connection', 1, []],
    ['en', '12 mutual connections', 12, []],
    ['en', '1,052 mutual connections', 1052, []],
    ['en', 'Drew Stone is a mutual connection', 1, ['Drew Stone']],
    ['en', 'Casey Ray and Drew Stone are mutual connections', 2, ['Casey Ray', 'Drew Stone']],
    ['en', 'A Bee, C Dee and E Eff are mutual connections', 3, ['A Bee', 'C Dee', 'E Eff']],
    ['en', 'Casey Ray and 8 other mutual connections', 9, ['Casey Ray']],
    ['en', 'Casey and 1 other mutual connection', 2, ['Casey']],
    ['en', 'Casey Ray, Drew Stone, and 2 other mutual connections', 4, ['Casey Ray', 'Drew Stone']],
    ['en', 'Casey Ray, PMP and 8 other mutual connections', 9, ['Casey Ray, PMP']],
    [
      'en',
      'Casey Ray, Ph.D., Drew Stone, MBA and 3 other mutual connections',
      5,
      ['Casey Ray, Ph.D.', 'Drew Stone, MBA'],
    ],
    ['en', 'Jean Common and 8 other mutual connections', 9, ['Jean Common']],
    ['en', 'Bonnie and Clyde and 8 other mutual connections', 10, ['Bonnie', 'Clyde']],
    ['en', 'محمد علي and 8 other mutual connections', 9, ['محمد علي']],
    ['de', 'Max Muster und 71 weitere gemeinsame Kontakte', 72, ['Max Muster']],
    ['de', '1 gemeinsamer Kontakt', 1, []],
    ['de', '1.052 gemeinsame Kontakte', 1052, []],
    ['de', 'Max Muster ist ein gemeinsamer Kontakt', 1, ['Max Muster']],
    ['fr', 'Léa Roy et 8 autres relations en commun', 9, ['Léa Roy']],
    ['fr', 'Léa Roy est une relation que vous avez en commun', 1, ['Léa Roy']],
    ['fr', '1 052 relations en commun', 1052, []],
    ['fr', 'Marie de la Tour et 3 autres relations en commun', 4, ['Marie de la Tour']],
    ['es', '6 contactos en común', 6, []],
    ['es', 'Ana Ruiz y 3 contactos más en común', 4, ['Ana Ruiz']],
    ['es', 'Ana Ruiz y otros 3 contactos en común', 4, ['Ana Ruiz']],
    ['pt', 'Rui Sá e outras 4 conexões em comum', 5, ['Rui Sá']],
    ['pt', '12 conexões em comum', 12, []],
    ['it', 'Ugo Re e altri 2 collegamenti in comune', 3, ['Ugo Re']],
    ['nl', 'Piet de Boer en 5 andere gemeenschappelijke connecties', 6, ['Piet de Boer']],
    ['nl', '3 gezamenlijke contacten', 3, []],
    ['tr', 'Ayşe Kaya, Can Er ve 19 diğer ortak bağlantınız', 21, ['Ayşe Kaya', 'Can Er']],
    ['pl', 'Jan Nowak i 8 innych wspólnych kontaktów', 9, ['Jan Nowak']],
    ['sv', 'Bo Ek och 3 andra gemensamma kontakter', 4, ['Bo Ek']],
    ['ar', 'كيسي راي و8 جهات اتصال مشتركة أخرى', 9, ['كيسي راي']],
    ['ar', 'كيسي راي و٨ جهات اتصال مشتركة أخرى', 9, ['كيسي راي']],
    ['ru', 'Анна Котова и ещё 8 общих контактов', 9, ['Анна Котова']],
  ])('%s: %s', (language, text, total, names) => {
    expect(count(language, text)).toEqual({ count: total, names });
  });

  test.each([
    ['en', '500 mutual connections and counting'],
    ['en', 'Building mutual connections'],
    ['en', 'Mutual connections'],
    ['en', '3 days ago'],
    ['en', 'I have 12 mutual connections'],
    ['en', 'Founder of Mutual and 3 other companies'],
    ['de', 'Wir haben gemeinsame Kontakte'],
    ['fr', '12 relations publiques'],
  ])('%s: "%s" is no such line', (language, text) => {
    expect(count(language, text)).toBeNull();
  });
});
