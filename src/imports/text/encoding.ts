import { isMacRoman } from './mac-roman.ts';

/** How a file's bytes stand for text. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'macintosh';

/**
 * The encoding of a file by its first bytes: by the mark at its beginning, else by the zeros of UTF-16, else UTF-8 unless
 * it cannot be that; spreadsheets then write Windows-1252, or Mac OS Roman on a Mac.
 */
export function encodingOf(head: Uint8Array): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const zeros = { even: 0, odd: 0 };
  for (let index = 0; index < Math.min(head.length, 4000); index++) {
    if (head[index] === 0) zeros[index % 2 === 0 ? 'even' : 'odd']++;
  }
  const enough = Math.min(head.length, 4000) / 5;
  if (zeros.odd > enough && zeros.even < enough / 4) return 'utf-16le';
  if (zeros.even > enough && zeros.odd < enough / 4) return 'utf-16be';
  try {
    // With `stream`, a letter that the end of the head cuts in two is no error.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return 'utf-8';
  } catch {
    return isMacRoman(head) ? 'macintosh' : 'windows-1252';
  }
}
