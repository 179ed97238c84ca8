import type { Somebody } from '../messages/import-record.ts';

/** What a file says of somebody, without what it does not say. */
export function somebody(said: {
  readonly slug?: string | null;
  readonly name?: string | null;
  readonly emails?: readonly string[];
  readonly places?: readonly string[];
}): Somebody {
  const { slug, name, emails = [], places = [] } = said;
  return {
    ...(slug && { slug }),
    ...(name && { name }),
    ...(emails.length > 0 && { emails: emails.slice(0, 10) }),
    ...(places.length > 0 && { places: places.slice(0, 10) }),
  };
}
