/** How a headline says that somebody is hiring, in the seven languages; whole words, folded. */
const words =
  `#hiring|we're hiring|we are hiring|is hiring|now hiring|hiring for|i'm hiring|hiring!|wir stellen ein|stelle ein|wir suchen verstarkung|wir suchen dich|
  on recrute|nous recrutons|je recrute|estamos contratando|contratamos|buscamos talento|stiamo assumendo|assumiamo|cerchiamo personale|
  wij zoeken collega|we zoeken collega|wij werven|vagas abertas|a contratar`
    .split('|')
    .map((phrase) => phrase.trim());

const longest = 1000;

/** The words by which a headline says that somebody is hiring; null: it does not. */
export function hiringIn(headline: string): string | null {
  const text = ` ${headline
    .slice(0, longest)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘]/g, "'")
    .toLowerCase()
    .replace(/\s+/g, ' ')} `;
  return (
    words.find((phrase) => {
      const at = text.indexOf(phrase);
      if (at < 1) return false;
      const [before, after] = [text[at - 1] ?? ' ', text[at + phrase.length] ?? ' '];
      return (
        !/[\p{L}\p{N}]/u.test(before) && (!/[\p{L}\p{N}]$/u.test(phrase) || !/[\p{L}\p{N}]/u.test(after))
      );
    }) ?? null
  );
}
