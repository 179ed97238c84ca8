import { windowsLetters } from './mojibake.ts';

/** Letters that the languages of Anteroom's users write with a mark. */
const expected = /[àáâãäåæçèéêëìíîïñòóôõöøùúûüœß]/;
const letter = /\p{L}/u;
const capital = /\p{Lu}/u;
const small = /\p{Ll}/u;
const vowel = /[aeiouy]/i;
/** What stands in front of and behind an apostrophe inside a word: "l’été", "O’Brien", "don’t". */
const elided =
  /(?:^|[^\p{L}])(?:\p{L}{1,2}|jusqu|lorsqu|puisqu|quelqu|aujourd|dell|nell|all|sull|dall|sant)$/iu;
const ending = /^(?:s|t|m|d|ll|re|ve|n)(?!\p{L})/iu;

/** So many bytes from the first that is not ASCII are compared. */
const compared = 65_536;

/**
 * Whether bytes that are no UTF-8 make better words as Mac OS Roman ("CSV (Macintosh)") than as Windows-1252. Most bytes are a
 * letter in one and a sign or a capital inside a word in the other; where neither is better it is Windows-1252.
 */
export function isMacRoman(bytes: Uint8Array): boolean {
  const first = Math.max(0, bytes.findIndex((byte) => byte >= 0x80) - 16);
  const part = bytes.subarray(first, first + compared);
  const windows = score(asWindows(part));
  const mac = score(new TextDecoder('macintosh').decode(part));
  // Only the Mac of old ended its lines with a carriage return alone.
  const ofMac = bytes.includes(0x0d) && !bytes.includes(0x0a) ? 1 : 0;
  return mac + ofMac > windows;
}

/** Not every engine's decoder knows what stands between 0x80 and 0x9f. */
function asWindows(bytes: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (sign) => windowsLetters.charAt(sign.charCodeAt(0) - 0x80));
}

function score(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) < 0x80) continue;
    sum += plausibility(text.charAt(at), text.slice(Math.max(0, at - 9), at), text.slice(at + 1, at + 4));
  }
  return sum;
}

/** How well a sign stands between what is before and after it. */
function plausibility(sign: string, before: string, after: string): number {
  const [left, right] = [before.slice(-1), after.slice(0, 1)];
  const [leftLetter, rightLetter] = [letter.test(left), letter.test(right)];
  const inWord = leftLetter && rightLetter;
  if (/[\u0080-\u009f\ufffd]/.test(sign)) return -2;
  if (sign === '’') return !inWord || elided.test(before) || ending.test(after) ? 1 : -1;
  if (/[™®]/.test(sign)) return leftLetter && !rightLetter ? 1 : 0;
  if (!letter.test(sign)) return inWord ? -1 : 0.5;
  if (/[ŠšŽž]/.test(sign)) return capital.test(sign) && small.test(left) ? -1 : 0.5;
  if (!leftLetter && !rightLetter && !/[àéèÀÉÈ]/.test(sign)) return -1;
  // "ÑGuten" and "ìHello" are quotation marks.
  const isMark = !leftLetter && capital.test(right) && (small.test(sign) || small.test(after.charAt(1)));
  if (isMark) return -1;
  if (capital.test(sign)) return small.test(left) ? -1 : expected.test(sign.toLowerCase()) ? 1 : 0;
  if (!expected.test(sign)) return -0.5;
  // "Duöan" is Dušan, "éiûek" Žižek.
  const crowded = (!leftLetter || vowel.test(left)) && (!rightLetter || vowel.test(right));
  return crowded && /[äöûé]/.test(sign) && !(sign === 'é' && leftLetter) ? 0 : 1;
}
