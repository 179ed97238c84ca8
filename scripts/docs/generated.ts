import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policyJsonSchema } from '../../src/policy/file/index.ts';
import { root } from '../shared/place.ts';
import { between } from './between.ts';
import { coverageTable } from './coverage-table.ts';
import { factTables } from './fact-tables.ts';
import { factsByPlace } from './facts-by-place.ts';
import { placeholderList } from './placeholder-list.ts';

/** A file as it should be. */
export interface Generated {
  /** Absolute. */
  readonly file: string;
  readonly content: string;
}

/**
 * Everything in `docs/` (and the one file of code) that is written by the code, so that it stays true. `npm run docs` writes
 * it, a test compares.
 */
export function generated(): Generated[] {
  const page = join(root, 'docs', 'policy.md');
  const text = readFileSync(page, 'utf8');
  const testing = join(root, 'docs', 'testing.md');
  return [
    {
      file: join(root, 'docs', 'policy.schema.json'),
      content: `${JSON.stringify(policyJsonSchema(), null, 2)}\n`,
    },
    {
      file: page,
      content: between(between(text, 'facts', factTables()), 'placeholders', placeholderList()),
    },
    { file: testing, content: between(readFileSync(testing, 'utf8'), 'coverage', coverageTable()) },
    { file: join(root, 'src', 'policy', 'facts', 'by-place.ts'), content: factsByPlace() },
  ];
}
