import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readSheet } from '../../../../src/background/profiles/read/profile.ts';
import { readProfile } from '../../../../src/content/pages/profile/reader.ts';

interface Shown {
  readonly pronouns: string | null;
  readonly headline: string;
}

const contact =
  '<p><a href="https://www.linkedin.com/in/mira-solberg-77/overlay/contact-info/">Contact info</a></p>';
const when = (text: string | null, tag: (text: string) => string): string => (text === null ? '' : tag(text));

/** The first card of today's page; on one's own profile nobody is near. */
const today =
  (near: string | null) =>
  ({ pronouns, headline }: Shown): string =>
    `<section componentkey="com.linkedin.sdui.profile.card.refACoAAA1B2C3D4E5F6G7H8I9J0KLMNOPQRSTUVWXTopcard"><div><img src="https://media.licdn.com/dms/image/v2/D4E03AQ/profile-displayphoto-shrink_400_400/0/1?e=1" alt=""></div><div><div><div><div><a href="https://www.linkedin.com/in/mira-solberg-77/overlay/about-this-profile/"><div><h2>Mira Solberg</h2></div></a></div>${when(pronouns, (text) => `<p>${text}</p>`)}${when(near, (text) => `<p>${text}</p>`)}</div><p>${headline}</p><p>Saltmarsh Polytechnic</p><div><p>Eastmere, United Kingdom</p><p>·</p>${contact}</div></div></div></section>`;

const ember =
  (near: string | null) =>
  ({ pronouns, headline }: Shown): string =>
    `<section class="pv-top-card"><div><div><span><a href="/in/mira-solberg-77/overlay/about-this-profile/"><h1>Mira Solberg</h1></a></span>${when(pronouns, (text) => `<span>(${text})</span>`)}${when(near, (text) => `<span class="distance-badge"><span class="visually-hidden">${text} degree connection</span><span aria-hidden="true">${text}</span></span>`)}</div><div class="text-body-medium">${headline}</div><ul><li><button>Example Cloud</button></li></ul><div><span>Eastmere, United Kingdom</span><span>${contact}</span></div></div></section>`;

const pages: readonly (readonly [string, (shown: Shown) => string])[] = [
  ['today’s page', today('· 2nd')],
  ['today’s page in German', today('· 2.')],
  ['today’s page in Portuguese', today('· 3º+')],
  ['one’s own page of today', today(null)],
  ['the page of before', ember('2nd')],
];

const readHeadline = (page: string): string | null => {
  const { document } = new JSDOM(`<!doctype html><html lang="en"><body><main>${page}</main></body></html>`, {
    url: 'https://www.linkedin.com/in/mira-solberg-77/',
  }).window;
  const reading = readProfile(document);
  return reading && readSheet({ ...reading.sheet, end: true }).profile.headline;
};

describe.each(pages)('on %s', (_, page) => {
  it.each<[string | null, string]>([
    [null, 'Harbour planner | Tides, timetables'],
    [null, 'Art/Design'],
    [null, 'CEO/CTO'],
    [null, 'Tax / Law'],
    ['She/Her', 'Harbour planner'],
    ['she/her/hers', 'Art/Design'],
    ['any pronouns', 'Harbour planner'],
    ['They', 'CEO/CTO'],
    ['no preference', 'Art / Design'],
    ['sie/ihr', 'Hafenplanerin'],
    ['keine Pronomen', 'Bau/Planung'],
    ['elle/iel', 'Urbaniste'],
    ['cualquier pronombre', 'Arte/Diseño'],
    ['彼女', 'デザイナー'],
    ['fae/faer', 'Writer'],
  ])('pronouns %s, headline %s', (pronouns, headline) => {
    expect(readHeadline(page({ pronouns, headline }))).toBe(headline);
  });
});

it('usual pronouns are known where nothing else tells them apart', () => {
  expect(readHeadline(ember(null)({ pronouns: 'She/Her', headline: 'Art/Design' }))).toBe('Art/Design');
  expect(readHeadline(ember(null)({ pronouns: null, headline: 'CEO/CTO' }))).toBe('CEO/CTO');
});
