import { fold } from '../fold.ts';
import { letters } from './scripts.ts';

const tables = letters.map(([script, table]) => {
  const entries = table.trim().split(/\s+/);
  const pairs: [string, string][] = [];
  for (let at = 0; at + 1 < entries.length; at += 2) {
    pairs.push([entries[at] ?? '', (entries[at + 1] ?? '').replace('_', '')]);
  }
  const latin = new Map(pairs);
  const any = new RegExp([...latin.keys()].sort((a, b) => b.length - a.length).join('|'), 'gu');
  return { script, any, latin };
});

/** Text in comparable letters: folded, and in Latin letters where the script has one way into them. */
export function romanize(text: string): string {
  let plain = text.toLowerCase().normalize('NFC');
  // Letters that only Ukrainian has: its г is an h.
  if (/[іїєґ]/.test(plain)) plain = plain.replaceAll('г', 'h');
  for (const { script, any, latin } of tables) {
    if (!script.test(plain)) continue;
    // Accents of Greek fall away before its letters are looked up; those of Cyrillic make other letters.
    const bare = script.source.includes('Greek') ? plain.normalize('NFD').replace(/\p{M}/gu, '') : plain;
    plain = bare.replace(/(?<!\p{L})ντ/gu, 'δ').replace(any, (letter) => latin.get(letter) ?? letter);
  }
  return fold(plain);
}
