import { remembering } from './remembering.ts';

/** Spellings that sound alike, in the order they are made one. What the order does to a word matters less than that it does the same to all. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch/g, 'ch'],
  [/sch|sh/g, 's'],
  [/ph/g, 'f'],
  [/ck|ch|kh|q/g, 'k'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/g(?=[eiy])/g, 'j'],
  [/dj|dzh/g, 'd'],
  [/ts|tz|z/g, 's'],
  [/w/g, 'v'],
  [/(?<=.)h/g, ''],
  [/dt\b|d\b/g, 't'],
  [/mps/g, 'ms'],
  [/[yj]/g, 'i'],
  [/ae/g, 'a'],
  [/oe/g, 'o'],
  [/ou|ue/g, 'u'],
  [/ai|ei/g, 'ei'],
  [/(.)\1+/g, '$1'],
  [/\bie/g, 'e'],
  [/io/g, 'o'],
  [/(?<=..)e\b/g, ''],
];

/** How a romanized word sounds, roughly and in no particular language: Meyer, Maier and Mayer are one. */
export const soundOf = remembering(
  (word) => alike.reduce((text, [spelling, one]) => text.replace(spelling, one), word) || word,
);

/** The consonants of a sound: what is left of a name when vowels are written as people please. */
export function skeletonOf(sound: string): string {
  return sound.replace(/^h|[aeiou]/g, '') || sound;
}
