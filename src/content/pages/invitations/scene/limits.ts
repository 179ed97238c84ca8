import type { caps } from '../../../../messages/reading.ts';

/**
 * How long a field may get before the reader cuts it. The numbers are the contract's (`caps`), repeated because the
 * content script imports types only; the compiler keeps the two equal.
 */
export const limits: typeof caps = {
  id: 200,
  name: 300,
  url: 2048,
  headline: 1000,
  note: 4000,
  label: 300,
  rows: 2000,
};
