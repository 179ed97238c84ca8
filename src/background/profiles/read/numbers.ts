/** The zeros of the digit rows that LinkedIn's languages use besides 0–9: Arabic, Persian, Devanagari, Bengali, Thai. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];

/** The text with every digit as 0–9. */
export function plainDigits(text: string): string {
  return text.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((each) => code >= each && code < each + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

/** The first whole number of a text ("1,234", "1.234", "1 234"); null when there is none. */
export function firstNumber(text: string): number | null {
  const found = /\d{1,3}(?:[.,'’٬\s]\d{3})+(?!\d)|\d+/.exec(plainDigits(text))?.[0];
  if (found === undefined) return null;
  const value = Number(found.replace(/\D/g, ''));
  return value < 1e9 ? value : null;
}
