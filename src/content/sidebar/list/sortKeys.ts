import type { Sort } from './view.ts';

/** The message that names each order. */
export const sortKeys = {
  page: 'sidebar_sort_page',
  verdict: 'sidebar_sort_verdict',
  score: 'sidebar_sort_score',
  age: 'sidebar_sort_age',
} as const satisfies Record<Sort, string>;
