import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMessages } from '../../../scripts/shared/messages.ts';
import { root } from '../../../scripts/shared/place.ts';

const english = readMessages('en');
const languages = readdirSync(join(root, '_locales')).filter((language) => language !== 'en');
const plural = /_(?:zero|one|two|few|many|other)$/;

/** Keys without their plural form; a key that only looks like one (`fact_kind_other`) has no sibling of another form. */
function baseKeys(messages: ReturnType<typeof readMessages>): Set<string> {
  const forms = (base: string) => ['one', 'other'].every((form) => `${base}_${form}` in messages);
  return new Set(
    Object.keys(messages).map((key) => (forms(key.replace(plural, '')) ? key.replace(plural, '') : key)),
  );
}

/** What a message asks to be filled in, each once: `{name}`, `{name:key}`, `{{firstName}}`. */
const placeholders = (text: string): string[] =>
  [...new Set(text.match(/\{\{\w+\}\}|\{\w+(?::\w+)?\}/g) ?? [])].sort();

describe('the interface speaks', () => {
  it('the seven languages notes are read in', () => {
    expect(languages.sort()).toEqual(['de', 'es', 'fr', 'it', 'nl', 'pt']);
  });

  describe.each(languages)('%s', (language) => {
    const messages = readMessages(language);

    it('with every message there is in English, and no other', () => {
      expect([...baseKeys(messages)].sort()).toEqual([...baseKeys(english)].sort());
    });

    it('with every plural form the language has', () => {
      const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      const missing = [...baseKeys(english)]
        .filter((key) => !(key in english))
        .flatMap((key) => needed.map((form) => `${key}_${form}`))
        .filter((key) => !(key in messages));
      expect(missing).toEqual([]);
    });

    it('and fills in what English fills in', () => {
      const odd = Object.entries(messages).filter(([key, { message }]) => {
        const original = english[key] ?? english[key.replace(plural, '_other')];
        const wanted = placeholders(original?.message ?? '').filter((each) => each !== '{count}');
        return (
          placeholders(message)
            .filter((each) => each !== '{count}')
            .join() !== wanted.join()
        );
      });
      expect(odd.map(([key]) => key)).toEqual([]);
    });
  });
});
