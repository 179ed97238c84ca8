import { businessName } from './name.ts';

const nameCap = 300;
const pictures =
  /\p{Extended_Pictographic}|[\u2600-\u27bf\u2b50\u2b06]|\p{Regional_Indicator}|[★☆✓✔✦✧➤►■●™®©]/u;
const address =
  /(?:https?:\/\/|www\.)\S+|\b[\p{L}\p{N}-]{2,}\.(?:com|net|org|io|co|ai|eu|de|fr|es|nl|pt|it|br|info|biz|me)\b|\S+@\S+\.\S+/iu;
const telephone = /\+?\d[\d\s().-]{6,}\d/;
/** A number in a name is a brand's ("Jobs24"). */
const number = /\p{L}{2,}\d{1,4}(?=$|\s)|(?:^|\s)\d{2,}(?=$|\s)/u;
/** What people write behind their name to be found or to sell, in seven languages. */
const advertising =
  /(?:^|[^\p{L}])(?:LION|L\.I\.O\.N\.?|open networker|[\d.,]+\s?k\+?|\d{2,3}[.,]?\d{3}\+|coach(?:ing|in)?|hiring|we(?:'|’)?re hiring|recruit(?:er|ing|ment)|recrut(?:e|ement|amento)|consult(?:ant|ing)|berat(?:er|erin|ung)|speaker|trainer|mentor|expert(?:e|in)?|marketing|sales|seo|crypto|forex|realtor|real estate|immobilien?|immobili(?:er|are)|leads?|growth|digital|agency|agentur|ceo|founder|author|influencer|creator|follow me|dm me|connect)(?=$|[^\p{L}])/iu;
/** What separates a name from what people write behind it. */
const behind = /\s[|•·–—/-]\s?|[|•([{:]/u;

/**
 * What makes a name an advertisement: pictures, addresses, telephone numbers, words of business behind it, or capitals
 * throughout. Null: nothing does. A surname in capitals ("Jean DUPONT"), titles, degrees and single letters do not.
 */
export function decoration(name: string): string | null {
  const written = name.slice(0, nameCap).normalize('NFKC').trim();
  if (written === '') return null;
  const found =
    pictures.exec(written) ?? address.exec(written) ?? telephone.exec(written) ?? number.exec(written);
  if (found !== null) return found[0];
  const cut = behind.exec(written);
  const [head, tail] =
    cut === null ? [written, ''] : [written.slice(0, cut.index), written.slice(cut.index + cut[0].length)];
  const business = advertising.exec(tail)?.[0] ?? afterName(head);
  if (business !== null) return business.replace(/^[^\p{L}\d]+/u, '');
  if (fancy.test(name)) return written;
  return businessName(written) ?? (isShouted(head) ? head.trim() : null);
}

/** Letters that only look like letters: mathematical alphabets, enclosed and full-width forms. */
const fancy = /[\u{1d400}-\u{1d7ff}\u24b6-\u24e9\uff21-\uff5a\u{1f130}-\u{1f189}]/u;

/** A word of business behind a given name and surname, without any separator ("Jane Doe LION"). */
function afterName(head: string): string | null {
  const rest = head
    .split(/[\s,]+/)
    .slice(2)
    .join(' ');
  return advertising.exec(rest)?.[0] ?? null;
}

/** All in capitals: no small letter, and two words of a length that initials and short names ("LI WEI") do not reach. */
function isShouted(head: string): boolean {
  if (head !== head.toUpperCase()) return false;
  const words = head.split(/[\s,.]+/).filter((word) => /^[\p{Lu}'’-]{3,}$/u.test(word));
  return words.length > 1 && words.join('').length >= shoutedLetters;
}

const shoutedLetters = 7;
