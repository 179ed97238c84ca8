/**
 * The slug of a profile address (`https://www.linkedin.com/in/SLUG/`) in comparable form; null for an address that is none.
 */
export function slugOf(profileUrl: string | null): string | null {
  const raw = profileUrl?.match(/^https:\/\/www\.linkedin\.com\/in\/([^/?#]+)/)?.[1];
  return raw === undefined ? null : comparableSlug(raw);
}

/**
 * A slug in comparable form: percent-decoded, composed, lower case. Accents and trailing hyphens stay: two slugs that differ
 * in them are two people.
 */
export function comparableSlug(raw: string): string {
  return decoded(raw).normalize('NFC').toLowerCase();
}

function decoded(raw: string): string {
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}
