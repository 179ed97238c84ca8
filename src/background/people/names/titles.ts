const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/**
 * Titles, degrees, credentials and pronouns that are nobody's name; without dots, folded. The last ones are names, written joined
 * and apart.
 */
export const titles = setOf(`
  dr dra prof professor dott dottssa dottore dottoressa dipl diplom mag magister phd dphil msc bsc mba emba llm llb lld jd edd dba
  meng beng bcom mcom bba mphil med habil doz univ priv pd drs mme mlle mr mrs ms mister madame monsieur frau herr sir dame
  lord lady obe mbe cbe jr snr jnr ii iii iv esq pmp cfa caia cpa acca aca fca cima cipd mcips shrm phr sphr cissp cisa cism csm csp
  pmi itil frm facs fcipd frsa rn bsn dds dmd dvm ing ir avv rag geom arch lic licda sra srta don dona eng engr er shri
  smt sri tan datuk dato datin rev capt col ret maj lt gen sgt hon pe pg lion open networker he him she her they them
  abd abdul abdel abdal`);

/** Words that introduce an earlier surname. */
export const formerly = setOf(
  'nee ne geb geborene born formerly previously vormals nata nascida nacida geboren roz',
);

/** Small words of surnames, left out when names are compared: some write them, some join them, some drop them. */
export const particles = setOf(`
  van von der den de het ter ten te vd vande vander vanden zu zum zur af av da das do dos du di del della dello dei degli la le les los
  las y e bin ibn ben bint al el abu ad ul st san santa in t mc mac o d l`);
