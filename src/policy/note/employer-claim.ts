import type { OwnBackground } from '../background/own.ts';
import { isYourEmployer } from './own-words.ts';
import type { Hit } from './phrasebook.ts';
import type { Token } from './tokens.ts';
import { otherTogether, sharedWork } from './words/work.ts';

/** A claim to have worked where you did. */
export interface EmployerClaim {
  readonly hit: Hit;
  /** The employer as the note writes it. */
  readonly name: string;
  /** Whether your background contradicts it; null where it cannot say. */
  readonly contradicted: boolean | null;
}

/** What stands before somebody's name: "with Professor Okafor" names no employer. */
const titles: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof professor professeur professora profesor profesora professore herr frau monsieur madame senor senora senhor senhora signor signora mevrouw meneer dott dottor'.split(
    ' ',
  ),
);

const meets = (words: readonly string[]) => {
  const whole = new Set(words.filter((word) => !word.endsWith('~')));
  const stems = words.filter((word) => word.endsWith('~')).map((word) => word.slice(0, -1));
  return ({ word }: Token): boolean => whole.has(word) || stems.some((stem) => word.startsWith(stem));
};

const isSharedWork = meets(sharedWork);
const isOtherTogether = meets(otherTogether);

/** Whether the sentence or the next says that the two worked together: by words of work, and none of school, service or feasts. */
function saysSharedWork(hit: Hit, tokens: readonly Token[]): boolean {
  const sentence = tokens[hit.first]?.sentence ?? 0;
  const said = tokens.filter((token) => token.sentence === sentence || token.sentence === sentence + 1);
  return (
    said.some(isSharedWork) && !said.some((token) => token.sentence === sentence && isOtherTogether(token))
  );
}

/**
 * The claim to have worked together among the hits, or null: it takes words of common work and a named place, unless the place is one
 * of your employers. A word in small letters is taken for a name only where it is one of your employers or the sender uses no
 * capitals at all ("we worked together at the same place" names nothing); small words with a capital ("Merci", "No") are none.
 */
export function employerClaim(
  hits: readonly Hit[],
  tokens: readonly Token[],
  original: string,
  own: OwnBackground,
  isStock: (word: string) => boolean,
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
    if (!yours && (isStock(head.word) || isYou(name, own) || !saysSharedWork(hit, tokens))) continue;
    const toldAll = own.employers.length > 0 && !own.partial?.includes('employers');
    return { hit, name, contradicted: yours ? false : toldAll ? true : null };
  }
  return null;
}

/** Whether a name is the user's own: "Jane, night shift at the docks" does not name an employer. */
function isYou(name: string, { firstName, fullName }: OwnBackground): boolean {
  const first = firstName ?? fullName?.split(' ')[0];
  return first !== undefined && first !== null && name.toLowerCase().startsWith(first.toLowerCase());
}
