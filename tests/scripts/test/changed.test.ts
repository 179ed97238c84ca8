import { expect, it } from 'vitest';
import { reachesAllUnits, testChanged } from '../../../scripts/test/changed.ts';

it.each([
  [['src/policy/curve.ts', 'src/popup/Popup.tsx', 'src/content/sidebar/css/why.css'], false],
  [['src/policy/curve.ts', '_locales/de/messages.json'], true],
  [['tests/linkedin/pages/g4-en.html'], true],
  [['docs/testing.md'], true],
  [['vitest.config.ts'], true],
  [['package-lock.json'], true],
])('%j may reach all unit tests: %s', (changed, all) => {
  expect(reachesAllUnits(changed)).toBe(all);
});

it('other options are refused in one line', async () => {
  await expect(testChanged(['--changed', 'unit'])).rejects.toThrow(
    '--changed takes --e2e and --help, not "unit"',
  );
});
