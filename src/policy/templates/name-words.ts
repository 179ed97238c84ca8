const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Titles in front of a name, without dots and in lower case. */
export const titles = words(
  `dr dra drs prof professor profa mr mrs ms miss mx sir dame lord lady rev reverend hon fr father sister brother rabbi
  imam sheikh capt captain col lt sgt maj gen adm eng engr ing ir arch arq adv avv atty me herr frau dipl diplom mag lic
  msc bsc mba phd habil univ hc med rer nat phil jur oec mme mlle madame monsieur sr sra srta don doña dom dhr mevr dott
  dottore dottssa sig signora sigra er ca cs mgr inż dr-ing dipl-ing dipl-kfm`,
);

/** Letters after a name that are no part of it, without dots and in lower case. */
export const credentials = words(
  `phd dphil md mba emba msc bsc ma ba llm llb jd esq cpa cfa cma acca fca pmp psm cissp cism ccna rn np do dds dvm pe
  pharmd edd sphr phr shrm-cp shrm-scp gphr csm cspo mph mpa mfa bcom meng beng ceng frsa fcipd mcipd jr sr ii iii iv`,
);

/**
 * First words that are half a first name, or a family name that comes first: what follows is needed, and we cannot tell
 * how much of it.
 */
export const unsureFirstWords = words(
  `abd abdul abdel abdal abdullah abu al el bin ibn bint umm de da di del della van von der den le la du dos das o mac mc
  st saint san santa nguyen nguyễn tran trần pham phạm huynh huỳnh hoang hoàng phan vu vũ vo võ dang đặng bui bùi ngo ngô
  duong dương ly lý trinh trịnh zhang wang zhao huang zhou xu zhu`,
);

/** Endings of a Slavic patronymic: where one closes the name, the family name stood first. */
export const patronymic = /(?:вич|вна|ична)$/u;
