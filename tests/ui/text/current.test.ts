import { describe, expect, it } from 'vitest';
import { cap } from '../../../src/ui/text/cap.ts';
import {
  direction,
  hasText,
  language,
  number,
  points,
  say,
  speakFrom,
  t,
} from '../../../src/ui/text/current.ts';

const messages: Record<string, string> = { greeting: 'Hello {name}' };
const lookup = (key: string) => messages[key];

describe('the current language', () => {
  it('speaks from the source that was set last', () => {
    speakFrom({ lookup, locale: 'he', isolate: true });
    expect(t('greeting', { name: 'Ann' })).toBe('Hello \u2068Ann\u2069');
    expect(say({ key: 'greeting', params: { name: 'שרה' } })).toBe('Hello שרה');
    expect([language(), direction(), hasText('greeting'), hasText('farewell')]).toEqual([
      'he',
      'rtl',
      true,
      false,
    ]);
  });

  it('writes numbers and points its own way', () => {
    speakFrom({ lookup, locale: 'de' });
    expect([number(1234), points(12), points(-6.5), points(0)]).toEqual(['1.234', '+12', '−6,5', '0']);
    expect(direction()).toBe('ltr');
  });
});

describe('cap', () => {
  it.each([
    ['short', 10, 'short'],
    ['exactly10!', 10, 'exactly10!'],
    ['one too many', 11, 'one too ma…'],
    ['👩👩👩👩', 4, '👩👩👩👩'],
    ['👩👩👩👩', 3, '👩👩…'],
  ])('%s to %d', (long, length, short) => {
    expect(cap(long, length)).toBe(short);
  });
});
