/** Where Anteroom's users write their months. */
const languages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl'];

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const names = languages.flatMap((language) => {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => ({
    name: folded(format.format(Date.UTC(2000, month, 1))),
    month: month + 1,
  }));
});

/** What is shortened by leaving out letters in the middle. */
const contracted: ReadonlyMap<string, number> = new Map([
  ['mrt', 3],
  ['mrz', 3],
]);

/** The number of a month by its name or the beginning of it; null where it is none, or could be two. */
export function monthOf(word: string): number | null {
  const plain = folded(word);
  const found = new Set(names.flatMap(({ name, month }) => (name.startsWith(plain) ? [month] : [])));
  const [month, other] = found;
  return month === undefined || other !== undefined ? (contracted.get(plain) ?? null) : month;
}
