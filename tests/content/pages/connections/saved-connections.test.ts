import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { connectionsOn } from '../../../../src/background/network/page.ts';
import { readConnections } from '../../../../src/content/pages/connections/reader.ts';
import { connectionsSheet, learnedCaps } from '../../../../src/messages/learned.ts';
import { connectionsSpecs } from '../../../linkedin/generator/connections/specs.ts';
import { json } from '../../../linkedin/generator/json.ts';
import { savedIn } from '../../../linkedin/saved-pages.ts';

const saved = savedIn('connections');
const now = new Date(2026, 11, 1, 9, 30).getTime();

const documentOf = (html: string): Document =>
  new JSDOM(html, { url: 'https://www.linkedin.com/mynetwork/invite-connect/connections/' }).window.document;

const dayOf = (time: number | null): string | null =>
  time === null ? null : new Date(time).toISOString().slice(0, 10);

/** What both sides of the reader make of a page, by the contract between them. */
function readBoth(page: Document) {
  const language = page.documentElement.lang;
  const entries = readConnections(page);
  if (entries.length === 0) return { language, rows: [] };
  const sheet = connectionsSheet.parse({ language, rows: entries });
  const rows = connectionsOn(sheet, now).map(({ slug, name, company, position, since }) => ({
    ...{ slug: decodeURIComponent(slug), name, company, position, since: dayOf(since) },
  }));
  return { language, rows };
}

it('the saved pages are what the generator writes', () => {
  const files = Object.fromEntries(saved.map(({ name, html, expected }) => [name, html + expected]));
  const written = Object.fromEntries(
    connectionsSpecs.map((spec) => [spec.name, spec.html() + json(spec.expected)]),
  );
  expect(files, 'run: npx tsx tests/linkedin/generator/write.ts').toEqual(written);
});

describe('a saved page of connections is read as it says, and not changed by it', () => {
  it.each(saved.map((page) => [page.name, page] as const))('%s', (_, { html, expected }) => {
    const page = documentOf(html);
    const before = page.documentElement.outerHTML;
    expect(readBoth(page)).toEqual(JSON.parse(expected));
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('and without any of its classes and names', () => {
    const page = saved.find(({ name }) => name === 'sdui-named-en');
    const bare = documentOf(page?.html ?? '');
    for (const element of bare.querySelectorAll('[class],[data-view-name],[role]')) {
      for (const name of ['class', 'data-view-name', 'role']) element.removeAttribute(name);
    }
    expect(readBoth(bare)).toEqual(JSON.parse(page?.expected ?? ''));
  });
});

describe('another page', () => {
  it.each([
    [
      'of pending invitations',
      '<li><a href="/in/ada/">Ada</a><a href="/messaging/compose/?invitation=urn">Message</a></li>',
    ],
    ['of nobody', ''],
  ])('%s has no connections', (_, html) => {
    const page = documentOf(`<html lang="en"><main><ul>${html}</ul></main></html>`);
    expect(readBoth(page).rows).toEqual([]);
  });

  it('of hostile length is cut to what the contract takes', () => {
    const long = 'x'.repeat(5000);
    const page = documentOf(
      `<html lang="en"><main><ul><li><a href="/in/ada/"><p>${long}</p></a>${`<p>${long}</p>`.repeat(20)}<a href="/messaging/compose/">M</a></li></ul></main></html>`,
    );
    const [entry] = readConnections(page);
    expect(entry?.name).toHaveLength(learnedCaps.name);
    expect(entry?.lines.every((line) => line.length <= learnedCaps.line)).toBe(true);
  });
});
