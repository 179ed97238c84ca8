import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, expect } from 'vitest';
import type { BrowserKind } from '../../scripts/browsers/candidates.ts';
import { root } from '../../scripts/shared/place.ts';
import type { PageJson } from '../../scripts/triage/page-json.ts';
import { type ExpectedPage, expectedPage } from '../linkedin/expectation.ts';
import { stories } from './harness/stories.ts';
import { triageHere } from './harness/triage.ts';

const folder = join(root, 'tests/linkedin/pages');
const every = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => basename(name, '.html'))
  .sort();

/** One of each generation, a trap, and the two states without rows. */
const inFirefox = [
  'blocked-999',
  'g1-en',
  'g2-late-rows',
  'g3-empty-de',
  'g3-it',
  'g4-acknowledged',
  'g4-skeleton-first',
  'g5-table',
];

const chosen: Readonly<Record<BrowserKind, readonly string[]>> = { chrome: every, firefox: inFirefox };

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

stories('saved pages through the built extension', (stage, story) => {
  let read: ReadonlyMap<string, PageJson>;

  beforeAll(async () => {
    const files = chosen[stage.kind].map((name) => join(folder, `${name}.html`));
    const { pages } = await triageHere(stage.browser, '--json', '--timeout', '60', ...files);
    read = new Map(pages.map((page) => [basename(page.file, '.html'), page]));
  });

  for (const name of chosen[stage.kind])
    story(`${name}.html`, () => {
      const want = expected(name);
      const page = read.get(name);
      expect({ state: page?.state, announced: page?.announced }).toEqual({
        state: want.state,
        announced: want.announced,
      });
      expect(page?.invitations.map((one) => one.name)).toEqual(want.invitations.map((one) => one.name));
      expect(page?.invitations.map(flat)).toMatchObject(want.invitations.map(flat));
    });

  story('gives every invitation a suggestion that holds together', () => {
    const suggestions = [...read.values()].flatMap((page) => page.invitations.map((one) => one.suggestion));
    expect(suggestions.length).toBeGreaterThan(10);
    for (const { verdict, certain, couldBe, score } of suggestions) {
      expect(couldBe).toContain(verdict);
      expect(certain).toBe(couldBe.length === 1);
      expect(score[0]).toBeLessThanOrEqual(score[1]);
    }
  });
});
