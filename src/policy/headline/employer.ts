import { fold } from '../note/fold.ts';
import { tokensOf } from '../note/tokens.ts';
import { headlineCap } from './text.ts';

/** What stands between two parts of a headline that say different things. */
const segmentEnd = /[|•·∙●▪■►;\n\r]|\s[-–—/]\s|\/\//u;
/** Words that an employer follows whatever comes next. */
const where = /(?:^|\s)(?:at|bei|beim|chez|presso|bij)\s+|@\s*/iu;
/** Words that an employer follows if a name comes next: they say much else too. */
const perhaps =
  /\s(?:en|em|na|no|for|für|pour|per|voor|de|da|do|of|von|van|der|di|del|della|du)\s+(?=\p{Lu})/u;
const nameEnd = /[,(:]|\s[&+]\s|\s(?:and|und|et|y|e|en)\s(?=\p{Ll})/u;

/** At most so many employers are named in one headline. */
const most = 4;

/** The employers a headline names: what follows an "at" (or the like), up to where something else begins. */
export function employersIn(headline: string): readonly string[] {
  const places = headline
    .slice(0, headlineCap)
    .split(segmentEnd)
    .flatMap((segment) => {
      const said = segment.split(where).slice(1);
      const names = said.length > 0 ? said : segment.split(perhaps).slice(1).slice(-1);
      return names.map((name) => name.split(nameEnd)[0]?.trim() ?? '');
    });
  return [...new Set(places.filter((place) => place !== ''))].slice(0, most);
}

/** Legal forms and the like: "Acme GmbH" and "ACME" are one employer. */
const forms: ReadonlySet<string> = new Set(
  'gmbh mbh ag se kg kgaa ohg ug ev inc incorporated ltd limited llc llp plc corp corporation co company group gruppe groupe grupo gruppo holding holdings bv nv vof vzw sa sas sasu sarl srl spa sl slu lda ltda pty pvt oy ab as aps kft sro the'.split(
    ' ',
  ),
);

/** The words of an employer's name in comparable form, without legal forms; none where there is no name. */
export function employerWords(name: string): readonly string[] {
  const words = tokensOf(fold(name.replace(/\./g, '')), name.replace(/\./g, '')).map(({ word }) => word);
  const core = words.filter((word) => !forms.has(word));
  return core.length === 0 ? words : core;
}

/** First words that many employers share: alone they name none. */
const common: ReadonlySet<string> = new Set(
  'university universitat universite universidad universidade universita universiteit hochschule hogeschool bank banco banca banque hospital klinik clinic stadt ville city gemeente the royal national international deutsche first general american british new saint st san school college institute institut instituto istituto centre center groupe grupo gruppo ministry ministerium ministere ministerio hotel restaurant studio stadtwerke stadtverwaltung landesamt bundesamt comune mairie ayuntamiento prefeitura camara'.split(
    ' ',
  ),
);

/**
 * Whether two names mean one employer: the same words, legal forms aside, or one the beginning of the other ("Initech",
 * "Initech Deutschland"), or an abbreviation in capitals of at least three words ("IBM").
 */
export function isSameEmployer(one: string, other: string): boolean {
  return (
    sameWords(employerWords(one), employerWords(other)) || abbreviates(one, other) || abbreviates(other, one)
  );
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const [first = ''] = short;
  if (first === '' || !short.every((word, index) => word === long[index])) return false;
  return short.length === long.length || short.length > 1 || (first.length > 2 && !common.has(first));
}

function abbreviates(short: string, long: string): boolean {
  const letters = short.trim();
  if (!/^\p{Lu}{3,6}$/u.test(letters)) return false;
  const initials = employerWords(long).map((word) => word.charAt(0).toUpperCase());
  return initials.length > 2 && initials.join('') === letters;
}
