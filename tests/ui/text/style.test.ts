import { describe, expect, it } from 'vitest';
import { readMessages } from '../../../scripts/shared/messages.ts';

/** How a language is written here: its quotation marks, what stands before an ellipsis, and words of another manner. */
const styles = {
  en: { quotes: '“”', ellipsis: '', strange: 'organizations?|recognized?|colors?|favorites?' },
  de: {
    quotes: '„“',
    ellipsis: '\u00a0',
    strange: 'du|dein\\p{L}*|ihr habt|lade sie|stelle sie|Fassung|Tatsachen?|Fakten',
  },
  fr: { quotes: '«»', ellipsis: '', strange: 'tu|toi|tes|réglages?|panneaux?|refusées?' },
  es: { quotes: '«»', ellipsis: '', strange: 'usted|vuestr[oa]s?|\\p{L}+steis|os|panel(?:es)?|rechazadas?' },
  pt: { quotes: '“”', ellipsis: '', strange: 'ficheiros?|definições|contactos?|factos?|registos?|painel' },
  it: { quotes: '«»', ellipsis: '', strange: 'pannell[oi]|rifiutare|datori? di lavoro|list[ae]' },
  nl: { quotes: '‘’', ellipsis: '', strange: 'u|uw|reservekopie|weigeren|onderwerpwoorden' },
} as const;

/** Every kind of quotation mark there is here, the apostrophe apart. */
const anyQuote = /[“”„«»‘]/g;
const languages = Object.keys(styles).filter(
  (language): language is keyof typeof styles => language in styles,
);

describe.each(languages)('the texts in %s', (language) => {
  const { quotes, ellipsis, strange } = styles[language];
  const strangers = new RegExp(`(?<!\\p{L})(?:${strange})(?!\\p{L})`, 'iu');
  const messages = readMessages(language);
  const text = (key: string): string => messages[key]?.message ?? '';
  /** The keys of what is not so, to be read when the test fails. */
  const odd = (wrong: (message: string) => boolean) =>
    Object.entries(messages).flatMap(([key, { message }]) => (wrong(message) ? [key] : []));

  it('have quotation marks of one kind, and no straight ones', () => {
    expect(odd((each) => /["']/.test(each))).toEqual([]);
    expect(odd((each) => (each.match(anyQuote) ?? []).some((mark) => !quotes.includes(mark)))).toEqual([]);
  });

  it('end in an ellipsis as the language has it', () => {
    expect(odd((each) => /\s?…$/.test(each) && !each.endsWith(`${ellipsis}…`))).toEqual([]);
    if (ellipsis === '') expect(odd((each) => /\s…$/.test(each))).toEqual([]);
  });

  it('address the reader in one manner, and call one thing by one name', () => {
    expect(odd((each) => strangers.test(each))).toEqual([]);
  });

  it('describe the extension in no more than the stores and browsers take', () => {
    expect(text('extensionDescription').length).toBeLessThanOrEqual(132);
  });

  it('name a badge and a page as these name themselves', () => {
    expect(text('policy_edit_uncertain_lean_about')).toContain(text('sidebar_probable'));
    expect(text('log_no_talks_about')).toContain(text('options_data'));
    expect(text('policy_edit_supply_background')).toContain(text('options_people'));
    expect(text('sidebar_settle_background')).toContain(text('options_people'));
  });
});

describe('the texts in fr', () => {
  it('have spaces that do not break before double punctuation and inside quotation marks', () => {
    const bare = /(?<!\u202f)[;!?]|(?<!\u00a0):(?=\s|$)|«(?!\u00a0)|(?<!\u00a0)»/;
    const loose = Object.entries(readMessages('fr')).flatMap(([key, { message }]) =>
      bare.test(message.replace(/\{\{?\w+(?::\w+)?\}?\}/g, '0')) ? [key] : [],
    );
    expect(loose).toEqual([]);
  });
});
