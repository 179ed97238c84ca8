import type { ExpectedPage } from '../expectation.ts';

/** One generated page: its file name without extension, the markup and what must be read from it. */
export interface PageSpec {
  readonly name: string;
  readonly html: () => string;
  readonly expected: ExpectedPage;
}
