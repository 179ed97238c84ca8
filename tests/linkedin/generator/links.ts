/** The profile link as pages carry it. */
export function profileHref(slug: string, style: 'absolute' | 'relative' | 'tracked' = 'absolute'): string {
  if (style === 'relative') return `/in/${slug}`;
  if (style === 'tracked')
    return `https://www.linkedin.com/in/${slug}?miniProfileUrn=urn%3Ali%3Afs_miniProfile%3AACoAAA`;
  return `https://www.linkedin.com/in/${slug}/`;
}

/** The page every row is on; Accept as a link points here. */
export const receivedUrl = 'https://www.linkedin.com/mynetwork/invitation-manager/received/';

/** The composer of one invitation, as a link. */
export function composeHref(id: string): string {
  return `/messaging/compose/?invitation=urn%3Ali%3Afsd_invitation%3A${id}`;
}

/** A link to the thing of an invitation to something that is no person. */
export function thingHref(path: string): string {
  return `https://www.linkedin.com${path}`;
}

/** The first word of a name that is no title: what "Reply to …" uses. */
export function firstName(name: string): string {
  return name.split(/\s+/).find((word) => !word.endsWith('.')) ?? name;
}
