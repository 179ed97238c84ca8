/** A profile as a link names it. */
export interface ProfileId {
  /** Comparable: percent-decoded, composed, lower case. Null when the link names the member by id. */
  readonly slug: string | null;
  /** `ACoAA…`, in which upper and lower case differ. */
  readonly member: string | null;
}

const path =
  /^\s*(?:(?:https?:)?\/\/(?:[a-z0-9-]+\.)?linkedin\.com)?(?:\/(?:comm|mwlite|m))?\/in\/([^/?#\s]{1,400})/i;

const memberId = /^ACoA[\w-]{20,}$/;

/** What a link (its `href` as written, or a whole address) says about whose profile it leads to; null for any other. */
export function profileIdOf(href: string | null): ProfileId | null {
  const raw = path.exec(href ?? '')?.[1];
  if (raw === undefined) return null;
  if (memberId.test(raw)) return { slug: null, member: raw };
  return { slug: decoded(raw).normalize('NFC').toLowerCase(), member: null };
}

function decoded(raw: string): string {
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}
