import { expect, it } from 'vitest';
import { parseIsoDate } from '../../../scripts/shared/iso-date.ts';

it.each([
  ['2026-11-21', Date.UTC(2026, 10, 21)],
  ['2024-02-29', Date.UTC(2024, 1, 29)],
  ['2026-11-21T10:30Z', Date.UTC(2026, 10, 21, 10, 30)],
  ['2026-11-21T10:30:15.5+02:00', Date.UTC(2026, 10, 21, 8, 30, 15, 500)],
])('%s is a moment', (text, moment) => {
  expect(parseIsoDate(text)).toBe(moment);
});

it.each([
  '2026-02-30',
  '2025-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-11-21T25:00Z',
  '21.11.2026',
  'today',
  '',
  '2026',
])('%j is not an ISO date', (text) => {
  expect(parseIsoDate(text)).toBeNull();
});
