import { describe, expect, it } from 'vitest';
import { holdsOnce, sameText } from '../../../../src/content/compose/insert/same-text.ts';

describe('the same text', () => {
  it.each([
    ['Hi Jane,\n\nbye', 'Hi Jane,\nbye'],
    ['Hi\u00a0Jane', 'Hi Jane '],
    ['Hi\u200b', 'Hi'],
  ])('%j is %j', (one, other) => expect(sameText(one, other)).toBe(true));

  it.each([
    ['Hi Jane,\nbye', 'Hi Jane,bye'],
    ['Hi', 'Hi\nHi'],
    ['Hi', 'hi'],
    ['', 'Hi'],
  ])('%j is not %j', (one, other) => expect(sameText(one, other)).toBe(false));
});

it.each([
  ['Hello. How are you? PS', 'How are you?', true],
  ['How are you? How are you?', 'How are you?', false],
  ['How', 'How are you?', false],
])('%j holds %j once: %s', (draft, text, holds) => {
  expect(holdsOnce(draft, text)).toBe(holds);
});
