import type { Chance } from './chance.ts';
import type { Photo } from './rows.ts';

const pixel = 'data:image/gif;base64,R0lGODlhAQABAPAAAMzMzAAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==';
/** What Ember pages put into `src` of a ghost image: a transparent pixel, no photo. */
export const ghostPixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** The `src` of a photo, or null where the row shows none. */
export function photoSource(photo: Photo, chance: Chance): string | null {
  if (photo === 'data') return pixel;
  if (photo !== 'licdn') return null;
  const id = `D4E03AQ${chance.hex(18)}`;
  return `https://media.licdn.com/dms/image/v2/${id}/profile-displayphoto-shrink_100_100/0/17${chance.below(1e11)}?e=2147483647&v=beta&t=${chance.hex(24)}`;
}
