import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, migrate } from '../../../src/background/settings/migrate.ts';
import { settings } from '../../../src/messages.ts';

describe('settings out of storage', () => {
  it.each<[what: string, stored: unknown, read: object]>([
    ['nothing stored', undefined, defaultSettings],
    ['nonsense', 'nonsense', defaultSettings],
    ['a list', [true], defaultSettings],
    [
      'what was set',
      {
        schema: 1,
        enabled: false,
        policy: 'picky',
        theme: 'dark',
        holdSeconds: 0,
        ownFirstName: 'Kim',
        profileStaleDays: 30,
        keepMonths: 12,
      },
      {
        enabled: false,
        policy: 'picky',
        theme: 'dark',
        holdSeconds: 0,
        ownFirstName: 'Kim',
        profileStaleDays: 30,
        keepMonths: 12,
        learnProfile: true,
        learnConversations: true,
        learnConnections: true,
      },
    ],
    [
      'what may be learned, each for itself',
      { schema: 1, learnProfile: false, learnConversations: 'no', learnConnections: false },
      { ...defaultSettings, learnProfile: false, learnConnections: false },
    ],
    [
      'one field of a wrong type',
      { schema: 1, enabled: 'yes', policy: 'picky' },
      { ...defaultSettings, policy: 'picky' },
    ],
    ['a theme nobody knows', { schema: 1, theme: 'sepia' }, defaultSettings],
    ['a hold longer than allowed', { schema: 1, holdSeconds: 31 }, defaultSettings],
    ['a hold before its beginning', { schema: 1, holdSeconds: -1 }, defaultSettings],
    ['a name of nothing but blanks', { schema: 1, ownFirstName: '  ' }, defaultSettings],
    ['profiles that are never too old', { schema: 1, profileStaleDays: 0 }, defaultSettings],
    ['an empty policy id', { schema: 1, policy: '' }, defaultSettings],
    [
      'a newer version, as far as it is understood',
      { schema: 9, enabled: false, theme: { hue: 3 } },
      { ...defaultSettings, enabled: false },
    ],
    [
      'a version that is none',
      { schema: Number.NaN, enabled: false },
      { ...defaultSettings, enabled: false },
    ],
  ])('%s', (_, stored, read) => {
    expect(migrate(stored)).toEqual(read);
  });

  it('are settings, whatever is stored', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (stored) => {
        expect(settings.safeParse(migrate(stored)).success).toBe(true);
      }),
    );
  });
});
