import { companyInOtherScripts, nameWords, shortLegalForms } from './words.ts';

const setOf = (pick: 'business' | 'hint' | 'slogan') =>
  new Set(nameWords.flatMap((words) => words[pick].split(/\s+/).filter(Boolean)));

const business = setOf('business');
const hint = setOf('hint');
const slogan = setOf('slogan');

/** Nobody is called so: what begins with one is a title or a company. */
const articles = new Set(['the', 'der', 'les', 'los', 'las', 'il', 'gli', 'het']);
/** Letters and a number in one word ("jobs24"). */
const brand = /^[a-z]{3,}\d{1,4}$/;

/** What separates a name from what people write behind it: "Jane Doe | Marketing", "Jane Doe, PMP". */
const behindName = /\s[|•·–—/-]\s?|[|•([,;:]/u;

/** Names are short; a hostile one is cut. */
const nameCap = 300;

/**
 * The words that show a name to be a business or a slogan, as written; null where nothing does. Only what stands before
 * a separator is looked at. Titles, single names, initials, emoji and names in other scripts are people until shown otherwise.
 */
export function businessName(name: string): string | null {
  const written = name.slice(0, nameCap).trim();
  const [before = ''] = written.split(behindName);
  const head = before.trim() === '' ? written : before;
  const folded = fold(head);
  const foreign = companyInOtherScripts.find((word) => folded.includes(word));
  if (foreign !== undefined) return head.trim();
  if (
    /[™®©]/u.test(head) ||
    /\b[a-z0-9-]{2,}\.(?:com|net|org|io|co|ai|eu|de|fr|es|nl|pt|it)\b/.test(folded)
  ) {
    return head.trim();
  }
  const words: readonly string[] = folded.match(/[a-z0-9]+/g) ?? [];
  if (words.some((word) => business.has(word) || slogan.has(word)) || hasLegalForm(head)) return head.trim();
  if (articles.has(words[0] ?? '') && words.length > 1) return head.trim();
  return words.filter((word) => hint.has(word) || brand.test(word)).length >= 2 ? head.trim() : null;
}

function hasLegalForm(head: string): boolean {
  const written = head.split(/\s+/);
  const last = written.at(-1) ?? '';
  return written.length > 1 && shortLegalForms.includes(last) && head !== head.toUpperCase();
}

/** Lower case, without accents, invisible characters and full-width forms. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}|\p{Cf}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss');
}
