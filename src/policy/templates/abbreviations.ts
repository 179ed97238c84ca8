/**
 * Words whose dot does not end a sentence, without that dot and in lower case, for the languages our messages are in.
 * Single letters ("J.", "z. B.") and dotted ones ("e.g.") need no entry. Words that also end sentences ("no.", "max.",
 * French "est.") are left out.
 */
export const abbreviations: ReadonlySet<string> = new Set(
  [
    'dr dra prof profa mr mrs ms mx messrs st rev hon capt col lt sgt gen gov sen rep',
    'jr sr sra srta sres vs etc approx appt dept inc ltd co corp bros tel ext cf al',
    'bzw usw evtl ggf inkl zzgl sog vgl etw ca mind dipl ing mag hr fr',
    'mme mlle mm env',
    'ud uds pág aprox lic',
    'exmo exma eng',
    'bijv dhr mevr drs ir',
    'dott avv sig ecc egr arch',
  ].flatMap((language) => language.split(' ')),
);
