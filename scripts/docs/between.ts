/**
 * A Markdown page with the part between `<!-- NAME -->` and `<!-- /NAME -->` replaced.
 * @throws Error when the page has no such part
 */
export function between(page: string, name: string, part: string): string {
  const begin = `<!-- ${name} -->`;
  const end = `<!-- /${name} -->`;
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from === -1 || to < from) throw new Error(`no part "${name}" in the page`);
  return `${page.slice(0, from + begin.length)}\n\n${part}\n\n${page.slice(to)}`;
}
