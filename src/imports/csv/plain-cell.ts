/** Dutch names may begin with one: "'t Hart", "'s Gravesande". */
const ofName = /^['’](?:[tsn]|[dl]e)[\s-]/i;

/** A cell without what spreadsheet programs and their users put around text that is to stay text: `="007"`, `'=x`. */
export function plainCell(cell: string): string {
  const text = cell.trim();
  if (text.startsWith('=')) {
    const [, formula, inner] = /^=\s*(T\()?\s*"(.*)"\s*\)?$/is.exec(text.slice(0, 2000)) ?? [];
    if (inner !== undefined && (formula !== undefined || !text.endsWith(')')))
      return inner.replace(/""/g, '"').trim();
  }
  return text.startsWith("'") && !ofName.test(text) ? text.replace(/^'+/, '').trim() : text;
}
