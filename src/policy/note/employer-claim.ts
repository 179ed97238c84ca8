import type { OwnBackground } from '../background/own.ts';
import { isYourEmployer } from './own-words.ts';
import type { Hit } from './phrasebook.ts';
import type { Token } from './tokens.ts';

/** A claim to have worked where you did. */
export interface EmployerClaim {
  readonly hit: Hit;
  /** The employer as the note writes it; null where it names none that could be told. */
  readonly name: string | null;
  /** Whether your background contradicts it; null where it cannot say. */
  readonly contradicted: boolean | null;
}

/** What stands before somebody's name: "with Professor Okafor" names no employer. */
const titles: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof professor professeur professora profesor profesora professore herr frau monsieur madame senor senora senhor senhora signor signora mevrouw meneer dott dottor'.split(
    ' ',
  ),
);

/**
 * The claim among the hits that names a place, or null. A word in small letters is taken for a name only where it is one of
 * your employers or the sender uses no capitals at all ("we worked together at the same place" names nothing).
 */
export function employerClaim(
  hits: readonly Hit[],
  tokens: readonly Token[],
  original: string,
  own: OwnBackground,
): EmployerClaim | null {
  const noCapitals = tokens.every((token) => !token.capital);
  for (const hit of hits) {
    if (hit.sign !== 'employer') continue;
    const [first, end] = hit.name ?? [0, 0];
    const head = tokens[first];
    const last = tokens[end - 1];
    if (head === undefined || last === undefined || hit.name === null) continue;
    const name = original.slice(head.start, last.end);
    const yours = isYourEmployer(name, own);
    if (titles.has(head.word) || (!head.capital && !yours && !noCapitals)) continue;
    const toldAll = own.employers.length > 0 && !own.partial?.includes('employers');
    return { hit, name, contradicted: yours ? false : toldAll ? true : null };
  }
  const vague = hits.find((hit) => hit.sign === 'employer' && hit.name === null);
  return vague === undefined ? null : { hit: vague, name: null, contradicted: null };
}
