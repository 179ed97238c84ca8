const rightToLeft = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u;
const leftToRight = /\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Han}|\p{Script=Hangul}/u;
const rightToLeftLanguages = new Set([
  'ar',
  'he',
  'fa',
  'ur',
  'yi',
  'ps',
  'ckb',
  'dv',
  'sd',
  'ug',
  'syr',
  'nqo',
]);

/** The writing direction of a BCP 47 language. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return rightToLeftLanguages.has(locale.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

/** `value` between bidi isolates when it holds letters of the other direction, so that it cannot reorder its sentence. */
export function isolate(value: string, locale: string): string {
  const foreign = directionOf(locale) === 'rtl' ? leftToRight : rightToLeft;
  return foreign.test(value) ? `\u2068${value}\u2069` : value;
}

/** The direction of a text by its first letter that has one, as `dir="auto"` finds it. */
export function firstStrong(text: string): 'ltr' | 'rtl' {
  const [right, left] = [text.search(rightToLeft), text.search(leftToRight)];
  return right >= 0 && (left < 0 || right < left) ? 'rtl' : 'ltr';
}
