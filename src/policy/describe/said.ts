/**
 * Words still without a language: a message key and what fills its placeholders, which may be words again. Where `params`
 * has `count`, it picks the plural form; numbers are written with all their digits.
 */
export interface Said {
  readonly key: string;
  readonly params: Readonly<Record<string, SaidPart>>;
}

/** What fills a placeholder: a number, text that is nobody's message (the user's own words), words, or several joined. */
export type SaidPart = number | string | Said | SaidList;

/** Several, joined as the language joins them. */
export interface SaidList {
  readonly join: 'and' | 'or';
  readonly of: readonly Said[];
}

/** Words from a key. */
export const said = (key: string, params: Said['params'] = {}): Said => ({ key, params });

/** The user's own words, between the language's quotation marks. */
export const quoted = (text: string): Said => said('clause_quote', { text });
