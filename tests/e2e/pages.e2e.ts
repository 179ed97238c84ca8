import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BrowserKind } from '../../scripts/browsers/candidates.ts';
import { root } from '../../scripts/shared/place.ts';
import { readOptions } from '../../scripts/triage/options.ts';
import type { PageJson } from '../../scripts/triage/page-json.ts';
import { triage } from '../../scripts/triage/run.ts';
import { type ExpectedPage, expectedPage } from '../linkedin/expectation.ts';

const folder = join(root, 'tests/linkedin/pages');
const every = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => basename(name, '.html'))
  .sort();

/** All pages in Chromium; Firefox reads by the same code, so there every sixth must do, each generation among them. */
const chosen: Readonly<Record<BrowserKind, readonly string[]>> = {
  chrome: every,
  firefox: every.filter((_, index) => index % 6 === 0),
};

function expected(name: string): ExpectedPage {
  return expectedPage.parse(JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8')));
}

/** How many blanks part two words is the page's make-up, not part of what it says. */
function flat(invitation: object): object {
  return Object.fromEntries(
    Object.entries(invitation).map(([key, value]) => [
      key,
      typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value,
    ]),
  );
}

describe.each(['chrome', 'firefox'] as const)('saved pages through the built extension in %s', (kind) => {
  let read: ReadonlyMap<string, PageJson>;

  beforeAll(async () => {
    const files = chosen[kind].map((name) => join(folder, `${name}.html`));
    const options = readOptions(['--json', '--browser', kind, ...files]);
    if (!options) throw new Error('the command line asked for help');
    const pages = await triage(options);
    read = new Map(pages.map((page) => [basename(page.file, '.html'), page]));
  }, 300_000);

  it.each(chosen[kind])('%s', (name) => {
    const want = expected(name);
    const page = read.get(name);
    expect({ state: page?.state, announced: page?.announced }).toEqual({
      state: want.state,
      announced: want.announced,
    });
    expect(page?.invitations.map((one) => one.name)).toEqual(want.invitations.map((one) => one.name));
    expect(page?.invitations.map(flat)).toMatchObject(want.invitations.map(flat));
  });

  it('gives every invitation a suggestion that holds together', () => {
    const suggestions = [...read.values()].flatMap((page) => page.invitations.map((one) => one.suggestion));
    expect(suggestions.length).toBeGreaterThan(10);
    for (const { verdict, certain, couldBe, score } of suggestions) {
      expect(couldBe).toContain(verdict);
      expect(certain).toBe(couldBe.length === 1);
      expect(score[0]).toBeLessThanOrEqual(score[1]);
    }
  });
});
