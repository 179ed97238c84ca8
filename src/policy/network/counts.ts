import { tradeWords } from '../field/vocabulary.ts';
import { headlineText } from '../headline/text.ts';
import { roleKeys } from './roles.ts';

/** What is known of a connection; null: not told. */
export interface Connection {
  readonly company: string | null;
  readonly position: string | null;
}

/** How many connections are where and what. */
export interface NetworkCounts {
  /** By employer, in comparable form. */
  readonly employers: ReadonlyMap<string, number>;
  /** By {@link roleKeys}. */
  readonly roles: ReadonlyMap<string, number>;
  /** Words of trades that stand in the titles of many of them: the user's own circle. */
  readonly trade: readonly string[];
  /** These are all there are, so that finding none means that there is none. */
  readonly whole: boolean;
}

/** What people write in place of an employer. */
const nowhere = new Set(
  `self employed,selfemployed,self,freelance,freelancer,independent,retired,student,stealth,stealth startup,stealth mode startup,
  confidential,unemployed,none,n a,na,career break,various,
  selbststandig,selbststandige,freiberuflich,freiberufler,rentner,im ruhestand,arbeitsuchend,vertraulich,divers,diverse,
  independant,auto entrepreneur,autoentrepreneur,indep,retraite,etudiant,autonomo,por cuenta propia,cuenta propia,jubilado,
  estudiante,confidencial,autonoma,aposentado,estudante,libero professionista,pensionato,studente,zelfstandig,zzp,gepensioneerd`
    .split(/,\s*/)
    .map((name) => name.trim()),
);

/** A word is one of the user's circle in this share of the titles, and in no fewer than these. */
const many = { share: 0.05, least: 4 };

/** Counts connections. @param fold makes two spellings of one employer equal */
export function countNetwork(
  connections: Iterable<Connection>,
  whole: boolean,
  fold: (employer: string) => string,
): NetworkCounts {
  const employers = new Map<string, number>();
  const roles = new Map<string, number>();
  const words = new Map<string, number>();
  let total = 0;
  for (const { company, position } of connections) {
    const employer = company === null ? '' : fold(company);
    if (employer !== '' && !nowhere.has(employer))
      employers.set(employer, (employers.get(employer) ?? 0) + 1);
    for (const key of position === null ? [] : roleKeys(position)) roles.set(key, (roles.get(key) ?? 0) + 1);
    if (position === null) continue;
    total++;
    for (const word of new Set(tradeWords(headlineText(position)).map((token) => token.word)))
      words.set(word, (words.get(word) ?? 0) + 1);
  }
  const least = Math.max(many.least, many.share * total);
  const trade = [...words].filter(([, count]) => count >= least).map(([word]) => word);
  return { employers, roles, trade, whole };
}
