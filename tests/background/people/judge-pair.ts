import { mayBeOne } from '../../../src/background/people/names/alike.ts';
import { keysToAsk, nameKeys } from '../../../src/background/people/names/keys.ts';
import { PeopleIndex } from '../../../src/background/people/people-index.ts';
import { cluesOf, type Sighting } from '../../../src/background/people/sighting.ts';

/** What the extension makes of two sightings: one that stands in the log, and an inviter's. */
export function judgePair(logged: Sighting, inviter: Sighting): 'confirmed' | 'possible' | 'none' {
  const index = new PeopleIndex([]);
  const one = index.identify(cluesOf(logged));
  const other = index.identify(cluesOf(inviter));
  // A row that has nothing but a name is never an inviter's.
  if (one !== null && one === other && !one.startsWith('name:')) return 'confirmed';
  if (index.links.length > 0) return 'confirmed';
  const [known, asked] = [logged, inviter].map(({ name, places }) => ({
    names: name ? [name] : [],
    places: places ?? [],
  }));
  if (!known || !asked) return 'none';
  const stored = nameKeys(known.names, known.places);
  const found = asked.names.some((name) => keysToAsk(name, asked.places).some((key) => stored.includes(key)));
  return found && mayBeOne(known, asked) ? 'possible' : 'none';
}
