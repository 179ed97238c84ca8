/** What passed between the user and somebody in a generated export. */
export type Story =
  /** Wrote to and fro for a quarter of an hour. */
  | 'chat'
  /** Letters, answered days later. */
  | 'letters'
  /** Wrote, and was never answered. */
  | 'pitch'
  /** Was written to, and never answered. */
  | 'silent'
  /** Wrote in a group in which the user answered them. */
  | 'group';

/** Somebody in a generated export. */
export interface Contact {
  readonly slug: string;
  readonly name: string;
  /** As the messages file spells it. */
  readonly written: string;
  /** As the messages file spells their address. */
  readonly url: string;
  readonly story: Story;
  readonly company: string;
}

/** Whose export it is. */
export const owner = {
  first: 'Noor',
  last: 'van Dijk',
  slug: 'noor-van-dijk-77',
  url: 'https://www.linkedin.com/in/noor-van-dijk-77',
};

const firsts = [
  'Ana',
  'Björn',
  'Chloé',
  'Dmitri',
  'Eszter',
  'Fatima',
  'Göran',
  'Hye-jin',
  'Iñigo',
  'Jürgen',
  '明',
  'Zoë 🚀',
];
const lasts = [
  'Silva-Costa',
  'Ångström',
  'O’Neill',
  'Żółć',
  'Müller, PMP',
  'de la Cruz',
  'Nguyễn',
  'Smith  Jones',
  'Øster',
  'ß-Test',
];
const stories: readonly Story[] = [
  'letters',
  'chat',
  'pitch',
  'letters',
  'silent',
  'letters',
  'group',
  'letters',
];

/** Somebody by number; the same number gives the same person in every run. */
export function contact(index: number): Contact {
  const first = firsts[index % firsts.length] ?? '';
  // Surnames of one's own, but for the odd ones: namesakes would be possible matches of each other.
  const last = lasts[Math.floor(index / firsts.length)] ?? surname(index);
  const name = `${first} ${last}`;
  // Addresses hold letters as they are, percent signs, and hyphens at the end.
  const slug = `${index % 7 === 0 ? 'żółć-' : 'someone-'}${index}${index % 11 === 0 ? '-' : ''}`;
  const raw = `https://www.linkedin.com/in/${slug}`;
  return {
    slug,
    name,
    written: index % 13 === 5 ? mojibake(name) : name,
    url: index % 3 === 0 ? encodeURI(raw) : raw,
    story: stories[index % stories.length] ?? 'letters',
    company: `Example ${index % 40}`,
  };
}

/** What becomes of a text in UTF-8 that a program takes for Windows-1252. */
export function mojibake(text: string): string {
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
}

/** A word nobody else has for a name, spelled by the number's digits. */
function surname(index: number): string {
  const syllables = ['ba', 'ke', 'li', 'mo', 'nu', 'ra', 'se', 'ti', 'vo', 'zu'];
  const word = [...String(index)].map((digit) => syllables[Number(digit)] ?? '').join('');
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}n`;
}
