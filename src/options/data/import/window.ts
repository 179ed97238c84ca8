/** So many batches may be on their way at a time: one is written while the next is read, and no more wait in memory. */
const places = 2;

/** Holds a fast reader back until what it read has been written. */
export class Window {
  #taken = 0;
  #waiting: (() => void) | null = null;

  /** Resolves when there is a place, and takes it. */
  async place(): Promise<void> {
    if (this.#taken >= places) await new Promise<void>((resolve) => (this.#waiting = resolve));
    this.#taken += 1;
  }

  /** Something was written. */
  free(): void {
    this.#taken = Math.max(0, this.#taken - 1);
    this.#waiting?.();
    this.#waiting = null;
  }
}
