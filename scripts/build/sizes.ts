import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesIn } from './check.ts';

/** One file of a build; sizes in bytes. */
export interface FileSize {
  readonly file: string;
  readonly bytes: number;
  readonly gzipped: number;
}

/** Every file of a built extension with its size, largest first. */
export function sizesOf(folder: string): FileSize[] {
  return filesIn(folder)
    .map((file) => {
      const content = readFileSync(join(folder, file));
      return { file, bytes: content.length, gzipped: gzipSync(content, { level: 9 }).length };
    })
    .sort((one, other) => other.bytes - one.bytes);
}

/** Kilobytes (1000 bytes) with one decimal, as the budgets count them. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
