import { describe, expect, it } from 'vitest';
import { ownerOf, readOwnSheet } from '../../../../src/background/profiles/read/own.ts';
import { readSheet } from '../../../../src/background/profiles/read/profile.ts';
import { type ProfileReading, readProfile } from '../../../../src/content/pages/profile/reader.ts';
import { profileRecord, profileSheet } from '../../../../src/messages/profile.ts';
import { json } from '../../../linkedin/generator/json.ts';
import { profileSpecs } from '../../../linkedin/generator/profile/specs/index.ts';
import { type ExpectedProfile, expectedProfile } from '../../../linkedin/profile-expectation.ts';
import { profileDocument, savedProfiles } from '../../../linkedin/saved-profile.ts';

const saved = savedProfiles();

/** Of each page: the whole number of connections, followers, volunteering, recommendations given. */
const more: Readonly<Record<string, readonly (number | boolean | null)[]>> = {
  'ember-ar': [null, 1234, false, 0],
  'ember-empty-cards-en': [1, null, false, null],
  'ember-full-de': [347, 1052, false, null],
  'ember-full-en': [null, 1234, false, null],
  'ember-hollow-en': [8, null, false, 0],
  'ember-hollow-unscrolled-en': [8, null, null, null],
  'ember-loading-en': [null, 1234, null, null],
  'ember-nested-es': [null, 2310, false, 0],
  'ember-silent-it': [212, null, false, 0],
  'ember-sparse-fr': [42, null, false, 0],
  'ember-unscrolled-en': [8, null, false, 0],
  'future-articles-en': [77, null, null, null],
  'sdui-ar': [48, 300, false, null],
  'sdui-de': [99, null, false, null],
  'sdui-full-en': [null, 1912, false, null],
  'sdui-hollow-en': [3, null, false, 0],
  'sdui-ja': [null, null, false, null],
  'sdui-late-en': [null, 1912, null, null],
  'sdui-namesake-en': [null, 1912, false, null],
  'sdui-nl': [null, null, false, null],
  'sdui-no-keys-pt': [null, null, false, null],
  'sdui-parts-en': [null, 1912, null, null],
  'sdui-unknown-words-fi': [null, null, false, null],
  'sdui-unscrolled-en': [null, 1912, null, null],
  'sdui-wrapped-en': [null, 1912, false, null],
};

it('the saved profiles are what the generator writes', () => {
  const files = Object.fromEntries(saved.map(({ name, html, expected }) => [name, html + json(expected)]));
  const written = Object.fromEntries(
    profileSpecs.map((spec) => [spec.name, spec.html() + json(expectedProfile.parse(spec.expected))]),
  );
  expect(files, 'run: npx tsx tests/linkedin/generator/write.ts').toEqual(written);
});

/** What the page says of the user, as it crosses to the background. */
function ownOf(reading: ProfileReading | null, { slug, end }: ExpectedProfile) {
  if (!reading) return null;
  const { sheet, edit } = profileRecord.parse(
    JSON.parse(JSON.stringify({ slug, sheet: { ...reading.sheet, end }, edit: reading.edit })),
  );
  expect(ownerOf({ slug, sheet, ...(edit && { edit }) })).toBe('own');
  return readOwnSheet(sheet).said;
}

describe('a saved profile page is read as it says', () => {
  it.each(saved.map((page) => [page.name, page] as const))('%s', (_, { html, expected }) => {
    const reading = readProfile(profileDocument({ html, expected }));
    if (expected.own) return expect(ownOf(reading, expected)).toEqual(expected.own);
    if (expected.read === null) return expect(reading).toBeNull();
    if (!reading) return expect.unreachable('nothing was read');
    if (expected.end) expect(reading.busy).toBe(false);
    // As it crosses to the background: by the contract, and nothing of it lost.
    const sheet = profileSheet.parse(JSON.parse(JSON.stringify({ ...reading.sheet, end: expected.end })));
    const { name, memberId } = sheet;
    const { networkSize, followers, volunteering, recommendationsGiven, ...profile } =
      readSheet(sheet).profile;
    expect({ name, memberId, ...profile }).toEqual(expected.read);
    const page = saved.find((each) => each.html === html)?.name ?? '';
    expect([networkSize, followers, volunteering, recommendationsGiven]).toEqual(more[page]);
    expect(ownerOf({ slug: expected.slug, sheet, edit: reading.edit })).toBe('other');
  });
});
