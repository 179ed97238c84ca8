/** What a terminal could take as a command: control characters, and marks that reorder a line. */
const dangerous = /[\p{Cc}\p{Cf}]+/gu;

/** Text from a page or a file, safe to print: one line, no control characters, cut to `width`. */
export function printable(text: string, width = 300): string {
  const clean = text.replace(dangerous, ' ').replace(/\s+/g, ' ').trim();
  const letters = [...clean];
  return letters.length > width ? `${letters.slice(0, width - 1).join('')}…` : clean;
}

/** Rows as columns padded to their widest cell; the last column is not padded. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, [...cell].length);
  }
  const pad = (cell: string, index: number, last: number) =>
    index === last ? cell : cell + ' '.repeat((widths[index] ?? 0) - [...cell].length);
  return rows
    .map((row) =>
      row
        .map((cell, index) => pad(cell, index, row.length - 1))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
