import type { ImportKind, ImportReport, SkipReason } from '../messages/import-report.ts';

/** So many lines are named of what was left out for one reason. */
const linesNamed = 20;
const mostFiles = 500;
const mostSkipped = 2000;

interface Skipped {
  readonly name: string;
  readonly reason: SkipReason;
  count: number;
  readonly lines: number[];
}

/** What was found in the files and what was left out, as it is counted while they are read. */
export class Account {
  readonly #files: { readonly name: string; readonly kind: ImportKind; rows: number; taken: number }[] = [];
  readonly #skipped = new Map<string, Skipped>();

  /** Opens the count of one file. */
  file(name: string, kind: ImportKind): FileAccount {
    const file = { name: shown(name), kind, rows: 0, taken: 0 };
    this.#files.push(file);
    return {
      row: () => file.rows++,
      taken: (count = 1) => {
        file.taken += count;
      },
      skip: (reason, line) => this.skip(name, reason, line),
    };
  }

  /** Something was left out; `line` where that can be said. */
  skip(name: string, reason: SkipReason, line: number | null = null): void {
    const key = `${reason} ${name}`;
    const entry = this.#skipped.get(key) ?? { name: shown(name), reason, count: 0, lines: [] };
    entry.count += 1;
    if (line !== null && entry.lines.length < linesNamed) entry.lines.push(line);
    this.#skipped.set(key, entry);
  }

  /** As the user is told of it. */
  report(): ImportReport {
    return {
      files: this.#files.slice(0, mostFiles).map((file) => ({ ...file })),
      skipped: [...this.#skipped.values()]
        .slice(0, mostSkipped)
        .map(({ lines, ...entry }) => ({ ...entry, lines: lines.length > 0 ? [...lines] : null })),
    };
  }
}

/** The count of one file. */
export interface FileAccount {
  /** A row, event or card was met. */
  row(): void;
  /** It (or so many of them) said something that is kept. */
  taken(count?: number): void;
  skip(reason: SkipReason, line: number | null): void;
}

function shown(name: string): string {
  return name.length > 300 ? `…${name.slice(-299)}` : name;
}
