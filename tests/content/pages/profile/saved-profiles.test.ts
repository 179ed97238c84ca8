import { describe, expect, it } from 'vitest';
import { readSheet } from '../../../../src/background/profiles/read/profile.ts';
import { readProfile } from '../../../../src/content/pages/profile/reader.ts';
import { profileSheet } from '../../../../src/messages/profile.ts';
import { json } from '../../../linkedin/generator/json.ts';
import { profileSpecs } from '../../../linkedin/generator/profile/specs/index.ts';
import { expectedProfile } from '../../../linkedin/profile-expectation.ts';
import { profileDocument, savedProfiles } from '../../../linkedin/saved-profile.ts';

const saved = savedProfiles();

it('the saved profiles are what the generator writes', () => {
  const files = Object.fromEntries(saved.map(({ name, html, expected }) => [name, html + json(expected)]));
  const written = Object.fromEntries(
    profileSpecs.map((spec) => [spec.name, spec.html() + json(expectedProfile.parse(spec.expected))]),
  );
  expect(files, 'run: npx tsx tests/linkedin/generator/write.ts').toEqual(written);
});

describe('a saved profile page is read as it says', () => {
  it.each(saved.map((page) => [page.name, page] as const))('%s', (_, { html, expected }) => {
    const reading = readProfile(profileDocument({ html, expected }));
    if (expected.read === null) return expect(reading).toBeNull();
    if (!reading) return expect.unreachable('nothing was read');
    if (expected.end) expect(reading.busy).toBe(false);
    // As it crosses to the background: by the contract, and nothing of it lost.
    const sheet = profileSheet.parse(JSON.parse(JSON.stringify({ ...reading.sheet, end: expected.end })));
    const { name, memberId } = sheet;
    expect({ name, memberId, ...readSheet(sheet).profile }).toEqual(expected.read);
  });
});
