import { encodingOf } from '../../../imports/text/encoding.ts';

/** What a first line calls its column; in none of our languages is anybody called so. */
const titles =
  /^(?:names?|company(?: names?)?|companies|people|persons?|words?|urls?|linkedin(?: urls?)?|profil(?:e?s?)|organi[sz]ations?|firma|firmen|unternehmen|wörter|noms?|entreprises?|mots|nombres?|empresas?|palabras|nomi|aziende|parole|namen|bedrijven|woorden|nomes?|palavras)$/iu;

/** The lines of a file of one column: each once, without quotes and blanks around; of more columns the first counts. */
export async function linesOf(file: Blob): Promise<readonly string[]> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  const cells = text.split(/\r\n?|\n/).flatMap((line) => firstCell(line) || []);
  const [first = ''] = cells;
  return [...new Set(titles.test(first) ? cells.slice(1) : cells)];
}

/** A quoted cell may hold commas; a name without quotes may, too ("Doe, Jane"), so only other marks part cells there. */
function firstCell(line: string): string {
  const quoted = /^\s*"((?:[^"]|"")*)"/.exec(line)?.[1];
  const cell = quoted === undefined ? (line.split(/[;\t]/)[0] ?? '') : quoted.replace(/""/g, '"');
  return cell.trim().slice(0, 300);
}

/** The file that {@link linesOf} reads again as it was. */
export function fileOf(lines: readonly string[]): Blob {
  const cells = lines.map((line) => (/[";\t]/.test(line) ? `"${line.replace(/"/g, '""')}"` : line));
  return new Blob([`\uFEFF${cells.join('\r\n')}\r\n`], { type: 'text/csv;charset=utf-8' });
}
