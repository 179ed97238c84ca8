import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../../scripts/shared/place.ts';
import { coverage } from '../../e2e/coverage.ts';

const folder = join(root, 'tests', 'e2e');
const ending = '.e2e.ts';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith(ending))
  .map((name) => name.slice(0, -ending.length).replaceAll('\\', '/'));

describe('the coverage of the end-to-end tests', () => {
  it('is that of the files there are', () => {
    expect([...new Set(coverage.map(({ file }) => file))].sort()).toEqual([...files].sort());
  });

  it.each(coverage.flatMap(({ file, stories }) => stories.map((story) => ({ file, story }))))(
    '$file tells “$story”',
    ({ file, story }) => {
      const text = readFileSync(join(folder, `${file}${ending}`), 'utf8');
      for (const part of story.split('*')) expect(text).toContain(part);
    },
  );

  it('tells every story in one place', () => {
    const all = coverage.flatMap(({ block, stories }) => stories.map((story) => `${block}: ${story}`));
    expect(new Set(all).size).toBe(all.length);
  });

  it('keeps every promise in both browsers', () => {
    const promises = coverage.filter(({ file }) => file.startsWith('promises/'));
    const numbers = promises
      .filter((each) => each.in === 'both')
      .map(({ file }) => file.charAt('promises/'.length));
    expect([...new Set(numbers)].sort().join('')).toBe('1234567');
  });
});
