import { slugField } from './fields.ts';

/** So much of a text is looked through for addresses. */
const longest = 20_000;
const marker = /linkedin\.com\/(?:mwlite\/)?in\//gi;

/** The slugs of all LinkedIn profiles a text names. */
export function slugsIn(text: string): string[] {
  const found = [...text.slice(0, longest).matchAll(marker)].flatMap(
    ({ index }) => slugField(text.slice(index, index + 400).split(/[\s<>"'),;\\]/)[0] ?? '') ?? [],
  );
  return [...new Set(found)];
}

/** Whether a profile's address could have been made of a name: LinkedIn puts most of it into it. */
export function fitsName(slug: string, name: string): boolean {
  const address = folded(decoded(slug)).replace(/[^a-z\d]+/g, '-');
  // Some write "Müller" as "mueller".
  return [name, name.replace(/[äöü]/gi, (sign) => `${folded(sign)}e`)].some((each) => {
    const words = folded(each)
      .split(/[^\p{L}\d]+/u)
      .filter((word) => word.length > 1);
    const there = words.filter((word) => address.includes(word));
    return there.length >= Math.min(2, words.length) && there.length > 0;
  });
}

/**
 * Which of the profiles that stand beside somebody is their own: the one in a field of its own, of several the one that fits
 * the name. Text may name anybody: there it must fit the name, and be the only one that does.
 */
export function ownSlug(said: {
  readonly fields: readonly string[];
  readonly texts: readonly string[];
  readonly name: string | null;
}): string | null {
  const fields = [...new Set(said.fields)];
  const fitting = (slugs: readonly string[]): readonly string[] =>
    slugs.filter((slug) => said.name !== null && fitsName(slug, said.name));
  if (fields.length === 1) return fields[0] ?? null;
  if (fields.length > 1) return fitting(fields)[0] ?? (said.name === null ? (fields[0] ?? null) : null);
  const named = fitting([...new Set(said.texts)]);
  return named.length === 1 ? (named[0] ?? null) : null;
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}

const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  đ: 'd',
};

function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßøłæœıđ]/g, (sign) => letters[sign] ?? sign);
}
