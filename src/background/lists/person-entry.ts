import { comparableSlug, slugOf } from '../people/slug.ts';

/** The slug an entry of a list of people gives: the address of a profile in any of its forms, or one word; null: a name. */
export function slugIn(entry: string): string | null {
  const text = entry.trim();
  const address = text.replace(
    /^(?:https?:\/\/)?(?:[a-z]{2,3}\.|m\.)?linkedin\.com\/in\//i,
    'https://www.linkedin.com/in/',
  );
  const slug = slugOf(address);
  if (slug !== null) return slug;
  return /^[^\s/?#@,]{3,200}$/u.test(text) ? comparableSlug(text) : null;
}
