import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ExpectedInvitation, expectedPage } from './expectation.ts';
import { json } from './generator/json.ts';
import { specs } from './generator/specs/index.ts';
import { documentOf, pageNames, savedPage } from './saved-page.ts';
import { traps } from './traps.ts';

const names = pageNames();
const rows = [
  ...readFileSync(new URL('./README.md', import.meta.url), 'utf8').matchAll(
    /^\| `([\w-]+)` +\| (.+?) +\| (.*?) *\|$/gm,
  ),
];
const listed = new Map(rows.map(([, name = '', , set = '']) => [name, set.split(' ').filter(Boolean)]));

describe('the collection', () => {
  test('has a page for every expectation and an expectation for every page', () => {
    const files = readdirSync(new URL('./pages/', import.meta.url));
    expect(files.sort()).toEqual(names.flatMap((name) => [`${name}.expected.json`, `${name}.html`]).sort());
  });

  test('shows every generation in English and German, and other languages', () => {
    for (const generation of ['g0', 'g1', 'g2', 'g3', 'g4']) {
      expect(names).toEqual(expect.arrayContaining([`${generation}-en`, `${generation}-de`]));
    }
    for (const language of ['fr', 'es', 'pt', 'it', 'nl', 'tr', 'ar', 'fi', 'ja']) {
      expect(names.some((name) => name.endsWith(`-${language}`))).toBe(true);
    }
  });

  test('is listed in the README, page by page, and sets every trap at least once', () => {
    expect([...listed.keys()].filter((name) => /^(?:g\d|sign|error|blocked)/.test(name)).sort()).toEqual(
      names,
    );
    const set = new Set([...listed.values()].flat());
    expect([...set].filter((trap) => !(trap in traps))).toEqual([]);
    expect(Object.keys(traps).filter((trap) => !set.has(trap))).toEqual([]);
  });

  test('shows no invitation on two pages, as one browser reads them all', () => {
    const ids = names.flatMap((name) => savedPage(name).expected.invitations.flatMap(({ id }) => id ?? []));
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test('has no two pages alike', () => {
    expect(new Set(names.map((name) => savedPage(name).html)).size).toBe(names.length);
  });
});

describe.each(specs.map((spec) => [spec.name, spec] as const))('generated: %s', (name, spec) => {
  test('is what the generator writes', () => {
    const saved = savedPage(name);
    expect(saved.html === spec.html(), 'run: npx tsx tests/linkedin/generator/write.ts').toBe(true);
    expect(json(saved.expected)).toBe(json(expectedPage.parse(spec.expected)));
  });
});

describe.each(names)('%s', (name) => {
  const page = savedPage(name);
  let document: Document;
  beforeAll(() => {
    document = documentOf(page.html);
  });

  test('sets the traps the README names', () => {
    const unset = (listed.get(name) ?? []).filter((trap) => !traps[trap]?.({ ...page, document }));
    expect(unset).toEqual([]);
  });

  test('asks nobody but LinkedIn for anything', () => {
    const urls = [...page.html.matchAll(/\b(?:https?:)?\/\/([a-z0-9.-]+\.[a-z]{2,})/gi)].map(
      ([, host]) => host,
    );
    const foreign = urls.filter(
      (host) => !/(?:^|\.)(?:linkedin\.com|licdn\.com)$/.test(host ?? '') && host !== 'www.w3.org',
    );
    expect(foreign).toEqual([]);
    for (const element of document.querySelectorAll('script[src], link[href], iframe[src], object, embed')) {
      expect.unreachable(element.outerHTML);
    }
  });

  test('has each invitation once', () => {
    const ids = page.expected.invitations.map(({ id }) => id).filter((id) => id !== undefined);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('says what the expectation says', () => {
    // Rows that come late stand in a script, escaped as JSON.
    const source = page.html.includes('setTimeout(')
      ? page.html.replaceAll('\\u003c', '<')
      : document.documentElement.outerHTML;
    const content = decodeURI(plain(source).replace(/%(?![0-9A-F]{2})/g, '%25'));
    const missing = page.expected.invitations.flatMap((invitation) =>
      said(invitation).filter((part) => !content.includes(part)),
    );
    expect(missing).toEqual([]);
  });
});

function plain(html: string): string {
  return html
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&nbsp;/g, ' ')
    .replace(/\s+/g, ' ');
}

/** What the page must contain for an expectation to be true, word for word. */
function said(invitation: ExpectedInvitation): string[] {
  const { name, target, headline, note, profileUrl, mutualConnections, mutualNames = [] } = invitation;
  const slug = profileUrl ? decodeURIComponent(new URL(profileUrl).pathname.split('/')[2] ?? '') : null;
  const others = (mutualConnections ?? 0) - mutualNames.length;
  const parts = [
    name,
    target,
    slug,
    ...(note?.split('\n') ?? []),
    ...(headline?.split(' ') ?? []),
    ...mutualNames,
    others > 0 ? String(others) : null,
  ];
  return parts.filter((part) => typeof part === 'string');
}

describe('whole pages, not fragments', () => {
  const manager = names.filter((name) => /^g\d/.test(name));
  test.each(manager)('%s has the noise of a real page', (name) => {
    const elements = savedPage(name).html.match(/<[a-z]/g) ?? [];
    expect(elements.length).toBeGreaterThan(200);
  });
});
