import type { Chance } from './chance.ts';
import type { Photo } from './rows.ts';

/** An inline portrait: a face of two shapes on a colour, nobody's. */
function portrait(chance: Chance): string {
  const hue = chance.below(360);
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 64 64'><rect width='64' height='64' fill='hsl(${hue},45%,72%)'/><circle cx='32' cy='25' r='12' fill='hsl(${hue},35%,40%)'/><path d='M10 64a22 22 0 0 1 44 0z' fill='hsl(${(hue + 40) % 360},40%,45%)'/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** What Ember pages put into `src` of a ghost image: a transparent pixel, no photo. */
export const ghostPixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** The `src` of a photo, or null where the row shows none. */
export function photoSource(photo: Photo, chance: Chance): string | null {
  if (photo === 'data') return portrait(chance);
  if (photo !== 'licdn') return null;
  const id = `D4E03AQ${chance.hex(18)}`;
  return `https://media.licdn.com/dms/image/v2/${id}/profile-displayphoto-shrink_100_100/0/17${chance.below(1e11)}?e=2147483647&v=beta&t=${chance.hex(24)}`;
}
