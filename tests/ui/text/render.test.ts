import { describe, expect, it } from 'vitest';
import { renderKey, renderSentence } from '../../../src/ui/text/render.ts';

const messages: Record<string, string> = {
  talked: 'You talked for {minutes:minutes} on {date}.',
  minutes_zero: 'less than a minute',
  minutes_one: '{count} minute',
  minutes_other: '{count} minutes',
  mutual_one: '{count} mutual connection',
  mutual_other: '{count} mutual connections',
  plain: 'Counted: {count}',
  kinds: 'Invites you to {kind:kind}',
  kind_group: 'join a group',
  people: 'Named: {names}',
  loop: 'a{x:loop}',
  loop_y: '{x:loop}',
  contacts_one: '{count} kontakt',
  contacts_few: '{count} kontakty',
  contacts_many: '{count} kontaktów',
  contacts_other: '{count} kontaktu',
};
const lookup = (key: string) => (Object.hasOwn(messages, key) ? messages[key] : undefined);
const now = Date.UTC(2026, 10, 20);
const en = { lookup, locale: 'en', now };

describe('a message is filled in', () => {
  it.each([
    ['talked', { minutes: 25, date: '2026-05-03' }, 'You talked for 25 minutes on 3 May.'],
    ['talked', { minutes: 1, date: '2024-05-03' }, 'You talked for 1 minute on 3 May 2024.'],
    ['talked', { minutes: 1, date: '2026-05-03T23:59:00Z' }, 'You talked for 1 minute on 3 May.'],
    ['mutual', { count: 1 }, '1 mutual connection'],
    ['mutual', { count: 0 }, '0 mutual connections'],
    ['minutes', { count: 0 }, 'less than a minute'],
    ['mutual', { count: 12345 }, '12,345 mutual connections'],
    ['plain', { count: 2.25 }, 'Counted: 2.3'],
    ['kinds', { kind: 'group' }, 'Invites you to join a group'],
    ['kinds', { kind: 'seance' }, 'Invites you to seance'],
    ['people', { names: ['Ann', 'Bo', 'Cy'] }, 'Named: Ann, Bo and Cy'],
    ['people', { names: '2026-13-45' }, 'Named: 2026-13-45'],
    ['people', {}, 'Named: …'],
    ['people', { names: '{names}' }, 'Named: {names}'],
    ['people', { names: '<b>$&</b>' }, 'Named: <b>$&</b>'],
    ['nobody_wrote_this', {}, 'nobody_wrote_this'],
  ])('%s with %j', (key, params, text) => {
    expect(renderKey(key, params, en)).toBe(text);
  });

  it('is the same sentence in every English', () => {
    const params = { minutes: 25, date: '2026-05-03' };
    for (const locale of ['en', 'en-US', 'en-GB', 'en-AU'])
      expect(renderKey('talked', params, { ...en, locale })).toBe('You talked for 25 minutes on 3 May.');
  });

  it('writes dates and numbers as the language does', () => {
    const de = { lookup, locale: 'de', now };
    expect(renderKey('people', { names: '2026-05-03' }, de)).toBe('Named: 3. Mai');
    expect(renderKey('plain', { count: 1234.5 }, de)).toBe('Counted: 1.234,5');
  });

  it.each([
    [1, '1 kontakt'],
    [3, '3 kontakty'],
    [5, '5 kontaktów'],
    [1.5, '1,5 kontaktu'],
  ])('picks the plural form of %d in a language with four', (count, text) => {
    expect(renderKey('contacts', { count }, { ...en, locale: 'pl' })).toBe(text);
  });

  it.each([
    ['2026-05-01', '1er mai'],
    ['2024-05-01', '1er mai 2024'],
    ['2026-05-11', '11 mai'],
    ['2026-05-31', '31 mai'],
  ])('says the first of a month as French does (%s)', (names, text) => {
    expect(renderKey('people', { names }, { ...en, locale: 'fr' })).toBe(`Named: ${text}`);
  });

  it('ends when messages name each other in a circle', () => {
    expect(renderKey('loop', { x: 'y' }, en)).toBe('a…');
  });

  it('does not find parameters on the prototype', () => {
    expect(renderSentence({ text: '{toString}', params: {} }, lookup, 'en')).toBe('…');
  });
});

describe('a sentence', () => {
  it('takes its key first, else the user’s own words', () => {
    const params = { count: 9 };
    expect(renderSentence({ key: 'mutual', params }, lookup, 'en')).toBe('9 mutual connections');
    expect(renderSentence({ text: 'Known by {count}', params }, lookup, 'en')).toBe('Known by 9');
    expect(renderSentence({ params }, lookup, 'en')).toBe('');
  });

  it('isolates text of the other direction on screens only', () => {
    const sentence = { text: 'From {name}', params: { name: 'שרה' } };
    expect(renderSentence(sentence, lookup, 'en')).toBe('From שרה');
    expect(renderSentence(sentence, lookup, 'en', { isolate: true })).toBe('From \u2068שרה\u2069');
    const latin = { text: '{name}', params: { name: 'Ann' } };
    expect(renderSentence(latin, lookup, 'ar', { isolate: true })).toBe('\u2068Ann\u2069');
    expect(renderSentence(latin, lookup, 'en', { isolate: true })).toBe('Ann');
  });
});
