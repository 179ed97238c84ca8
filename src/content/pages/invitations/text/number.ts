/** Most texts: they have no digits of other scripts. */
const plain = /^[ -~]*$/;
/** Digit zero of the decimal scripts LinkedIn's languages use; each is followed by its nine other digits. */
const zeros = [
  0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0xff10,
];

const separator = "[.,'’٬،\\u00A0\\u202F\\u2009 ]";

/** Source of a regular expression (flag u) that finds a count with its grouping, in any script's digits. */
export const countSource = `\\p{Nd}+(?:${separator}\\p{Nd}{2,3}(?!\\p{Nd}))*`;

const anyCount = new RegExp(countSource, 'u');
const wholeCount = new RegExp(`^${countSource}$`, 'u');
const separators = new RegExp(separator, 'gu');

/** Replaces the digits of other scripts by 0..9. */
export function asciiDigits(text: string): string {
  if (plain.test(text)) return text;
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((candidate) => code >= candidate && code < candidate + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

/**
 * Reads a whole number with any grouping and any script's digits (1052, 1,052, 1.052, 1 052, 1’052, ١٬٠٥٢, 1,05,200);
 * null for anything else, such as a decimal fraction.
 */
export function parseCount(text: string): number | null {
  const digits = asciiDigits(text.trim());
  if (!wholeCount.test(digits)) return null;
  const groups = digits.split(separators);
  if (groups.length > 1) {
    const [first = '', ...rest] = groups;
    if (first.length > 3 || rest.at(-1)?.length !== 3 || new Set(digits.match(separators)).size > 1)
      return null;
  }
  const value = Number(groups.join(''));
  return Number.isSafeInteger(value) ? value : null;
}

/** The first count in a text, or null. */
export function findCount(text: string): number | null {
  const found = anyCount.exec(text);
  return found ? parseCount(found[0]) : null;
}
