/** Words that say how far somebody is in a role, not which it is. */
const grades = new Set(
  `senior sr junior jr lead principal staff associate experienced certified freelance freelancer independent i ii iii iv
  leitender leitende stellvertretender stellvertretende freiberuflicher freiberufliche selbststandiger selbststandige
  principale confirme confirmee independant independante freelancero autonomo autonoma indipendente zelfstandig zelfstandige
  pleno ervaren medior`.split(/\s+/),
);

/** Words between the words of a role. */
const links = new Set(
  'of for the a an and in on at de du des la le les l d en et der die das und im fur von del della dei di e y do da dos das para per van voor het een'.split(
    ' ',
  ),
);

/** Where the role ends and the employer begins. */
const employer = /\s(?:at|bei|chez|presso|bij)\s|@/iu;

/** How a feminine form ends, and the form it stands for; the first that fits holds. */
const forms: readonly (readonly [RegExp, string])[] = [
  [/(er|or|eur|ent|ist|oge|tekt)in(?:nen)?$/u, '$1'],
  [/(ad|ed|id|it|ut|rd)ora$/u, '$1or'],
  [/(ni|ri|di|li|ci|gi)era$/u, '$1ero'],
  [/euse$/u, 'eur'],
  [/trice$/u, 'teur'],
  [/tore$/u, 'teur'],
  [/ienne$/u, 'ien'],
];

/** A longer line is more than a role. */
const mostWords = 8;
const longest = 1000;
const mostParts = 4;

/**
 * What a title or headline is looked up by among other titles: each of its parts without grades and small words, and the two words
 * it begins and ends with. Of one word only where it is no more ("Recruiter").
 */
export function roleKeys(text: string): readonly string[] {
  const keys = new Set<string>();
  const parts = text
    .slice(0, longest)
    .split(/[|•·;,/\n(–—]|\s[-+&]\s/u)
    .slice(0, mostParts);
  for (const part of parts) {
    const words = wordsOf(part.split(employer)[0] ?? '');
    if (words.length === 0) continue;
    if (words.length <= mostWords) keys.add(words.join(' '));
    if (words.length > 1) keys.add(words.slice(0, 2).join(' ')).add(words.slice(-2).join(' '));
  }
  return [...keys];
}

function wordsOf(part: string): string[] {
  const plain = part
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\p{L})[:*_](?:in|innen|r|e)\b/gu, '');
  const words = plain.match(/[\p{L}\p{N}+#]+/gu) ?? [];
  return words.filter((word) => !grades.has(word) && !links.has(word)).map(masculine);
}

function masculine(word: string): string {
  const form = word.length > 5 ? forms.find(([ending]) => ending.test(word)) : undefined;
  return form ? word.replace(form[0], form[1]) : word;
}
