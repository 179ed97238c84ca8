import { expect, it } from 'vitest';
import { summary } from '../../../scripts/test/summary.ts';

const files = Array.from({ length: 12 }, (_, index) => ({ name: `file-${index}`, seconds: index }));
const parts = [
  { name: 'lint', seconds: 4, tally: { passed: 1, failed: 0 } },
  { name: 'unit', seconds: 30, tally: { passed: 700, failed: 2, files } },
];

it('shows every part beside its share, names the one that took more, and the ten slowest files, and ends with the count', () => {
  const lines = summary(parts, { lint: 5, unit: 20 }, 1, 34).split('\n');
  expect(lines).toContain('lint  4.0      5.0');
  expect(lines).toContain('unit  30.0     20.0');
  expect(lines.filter((line) => line.startsWith('SLOW'))).toEqual([
    'SLOW: unit took 30.0 s, more than its share',
  ]);
  expect(lines.filter((line) => line.includes('file-')).map((line) => line.split(/\s+/).at(-1))).toEqual(
    [11, 10, 9, 8, 7, 6, 5, 4, 3, 2].map((index) => `file-${index}`),
  );
  expect(lines.at(-1)).toBe('701 passed, 2 failed');
});

it('lets shares grow with the load', () => {
  const text = summary(parts, { lint: 5, unit: 20 }, 2, 34);
  expect(text).not.toContain('SLOW');
  expect(text).toContain('times 2.0');
});
