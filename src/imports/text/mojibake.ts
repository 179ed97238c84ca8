/** What the bytes 0x80 to 0x9f stand for in Windows-1252, where they stand for something. */
export const windowsLetters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const high: ReadonlyMap<string, number> = new Map(
  [...windowsLetters].map((letter, index) => [letter, 0x80 + index]),
);

/** A letter that begins two or more bytes of UTF-8, and one that goes on, as Windows-1252 shows them. */
const suspect = /[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;

/** Undoes what happens to text that was written as UTF-8 and read as Windows-1252 ("AndrÃ©"); other text stays as it is. */
export function repaired(text: string): string {
  if (!suspect.test(text)) return text;
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const byte = code < 0x100 ? code : high.get(text.charAt(index));
    if (byte === undefined) return text;
    bytes[index] = byte;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return text;
  }
}
