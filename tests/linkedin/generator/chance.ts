/** A small seeded generator (mulberry32): the same page name always gives the same page. */
export class Chance {
  #state: number;

  constructor(seed: string | number) {
    this.#state = typeof seed === 'number' ? seed >>> 0 : hash(seed);
  }

  /** A number in [0, 1). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number in [0, below). */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  /** True with the given probability. */
  odds(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of the items, which must not be empty. */
  pick<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }

  /** Hexadecimal digits. */
  hex(digits: number): string {
    let out = '';
    while (out.length < digits) out += this.below(16).toString(16);
    return out;
  }

  /** A build-hashed class as SDUI pages carry them: 8 hex digits, `_` in front when the first is a digit. */
  hashedClass(): string {
    const name = this.hex(8);
    return /^\d/.test(name) ? `_${name}` : name;
  }

  /** Several hashed classes, space-separated. */
  classes(count: number): string {
    return Array.from({ length: count }, () => this.hashedClass()).join(' ');
  }
}

/** FNV-1a, 32 bit. */
export function hash(value: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < value.length; i += 1) h = Math.imul(h ^ value.charCodeAt(i), 0x01000193);
  return h >>> 0;
}
