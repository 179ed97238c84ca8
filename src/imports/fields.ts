import { repaired } from './text/mojibake.ts';

/** Nothing of what is kept is longer. */
const longest = 300;

/** A field's text as it is kept: letters repaired, blanks and invisible signs tidied; null where nothing is left or too much. */
export function textField(raw: string): string | null {
  const text = repaired(raw)
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return text === '' || text.length > longest ? null : text;
}

/** The slug of a LinkedIn profile's address, however it is written; null for any other address. */
export function slugField(raw: string): string | null {
  const found = repaired(raw.trim()).match(
    /^(?:https?:\/\/)?(?:[\w-]+\.)?linkedin\.com\/(?:mwlite\/)?in\/([^/?#\s]+)/i,
  );
  const slug = found?.[1];
  return slug === undefined || slug.length > longest ? null : slug;
}

/** What stands between addresses, or around one. */
const around = /[\s<>",;:()[\]|]+/;
const email = /^[^@]{1,64}@[^@]{1,250}\.[^@.]{1,63}$/;

/** The e-mail addresses in a field, in lower case. */
export function emailFields(raw: string): string[] {
  const text = raw.slice(0, 4000);
  if (!text.includes('@')) return [];
  const found = text
    .toLowerCase()
    .split(around)
    .filter((word) => word.length <= 260)
    .map((word) => word.replace(/^'|['.]+$/g, ''))
    .filter((word) => word.length <= 254 && email.test(word));
  return [...new Set(found)].slice(0, 10);
}
