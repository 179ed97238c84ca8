/** The seed of the split, fixed before the classifier was written. */
const seed = 'anteroom labelled notes, split 1';

/**
 * Which half a labelled note belongs to: a seeded FNV-1a hash of its text, so that anybody can check that no note was
 * moved. The classifier is tuned on `tune` only; of `held` nothing but aggregate figures is looked at.
 */
export function halfOf(text: string): 'tune' | 'held' {
  let hash = 0x811c9dc5;
  for (const unit of new TextEncoder().encode(`${seed}\n${text}`)) {
    hash = Math.imul(hash ^ unit, 0x01000193) >>> 0;
  }
  // FNV's lowest bit is the parity of the bytes; a bit from the middle, after a final mix, is not.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  return (hash >>> 13) & 1 ? 'tune' : 'held';
}
