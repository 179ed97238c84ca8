import { describe, expect, it } from 'vitest';
import { applyView, everything, type ListView } from '../../../../src/content/sidebar/list/view.ts';
import type { StoreRow } from '../../../../src/content/store/types.ts';
import { rows as samples } from '../../../gallery/samples/rows.ts';

const ages = [3, null, 21, 1, 90, 0, 14, 2, 5, 30];
const rows: readonly StoreRow[] = samples.map((row, index) => {
  const age = ages[index] ?? null;
  const ageDays = age === null ? { known: false as const } : { known: true as const, value: age };
  return { ...row, reading: { ...row.reading, ageDays } };
});

const ids = (view: Partial<ListView>): string =>
  applyView(rows, { ...everything, ...view })
    .rows.map(({ id }) => id)
    .join(' ');

describe('the list', () => {
  it.each([
    ['all', {}, '1 2 3 4 5 6 7 8 9 10'],
    ['a verdict', { verdict: 'decline' }, '2 8'],
    ['a kind', { kind: 'newsletter' }, '4'],
    ['what is certain', { certain: true }, '1 4 5 6 8 9'],
    ['what is not', { certain: false }, '2 3 7'],
    ['a name', { search: 'sam' }, '2'],
    ['a word of the headline', { search: 'STUDENT' }, '10'],
    ['words of the note', { search: 'colour utrecht' }, '3'],
    ['a name without its accents', { search: 'siłva' }, ''],
    ['all at once', { verdict: 'accept', kind: 'person', certain: false, search: 'wil' }, '3'],
    ['the best score, what is not a person last', { sort: 'score' }, '1 3 6 5 7 2 8 4 9 10'],
    ['verdicts together', { sort: 'verdict' }, '1 3 6 7 2 8 5 4 9 10'],
    ['who has waited longest, the unknown last', { sort: 'age' }, '5 10 3 7 9 1 8 4 6 2'],
  ] satisfies readonly [string, Partial<ListView>, string][])('shows %s', (_, view, expected) => {
    expect(ids(view)).toBe(expected);
  });

  it('is the page’s own as long as nothing is asked of it', () => {
    expect(applyView(rows, everything).rows).toBe(rows);
  });

  it('lifts a verdict that nothing is left of, but no other filter', () => {
    const left = rows.filter((row) => row.suggestion?.verdict !== 'decline');
    expect(applyView(left, { ...everything, verdict: 'decline' })).toEqual({ rows: left, verdict: null });
    expect(applyView(rows, { ...everything, search: 'nobody' }).rows).toEqual([]);
    expect(applyView(rows, { ...everything, kind: 'school' }).rows).toEqual([]);
  });
});
