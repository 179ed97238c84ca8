import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect } from 'vitest';
import * as z from 'zod';
import { root } from '../../scripts/shared/place.ts';
import { pageTable } from '../../scripts/triage/table.ts';
import { profileFile } from '../linkedin/saved-profile.ts';
import { interactivePage, pageFile } from '../linkedin/site.ts';
import { stories } from './harness/stories.ts';
import { block } from './harness/told.ts';
import { triageHere } from './harness/triage.ts';

const execute = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'anteroom-triage-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const outcome = z.object({ code: z.number(), stdout: z.string(), stderr: z.string() });
const printed = z.object({ pages: z.array(z.object({ file: z.string(), state: z.string() })) });

/** Runs the command as a user does, from another folder. */
async function command(...args: string[]): Promise<z.infer<typeof outcome>> {
  const words = [join(root, 'scripts/run.mjs'), 'triage', ...args];
  try {
    return { code: 0, ...(await execute(process.execPath, words, { cwd: folder, maxBuffer: 1e8 })) };
  } catch (error) {
    return outcome.parse(error);
  }
}

/** Writes a page; its path. */
function page(name: string, html: string): string {
  const path = join(folder, name);
  writeFileSync(path, html);
  return path;
}

const wrapped = (script: string) =>
  `<!doctype html><html lang="en"><body><main><p>No pending invitations</p></main><script>${script}</script></body></html>`;

block('triage, from the command line', (_kind, story) => {
  story(
    'prints one JSON document with the pages in the order they were named, and takes a picture of each, twice at once',
    async () => {
      const saved = ['g4-en', 'g3-de', 'g4-en'].map(pageFile);
      const runs = ['shot', 'other'].map((name) =>
        command('--json', '--screenshot', `${name}.png`, ...saved),
      );
      const [first, second] = await Promise.all(runs);
      expect(first).toMatchObject({ code: 0, stderr: '' });
      expect(second).toEqual(first);
      const { pages } = printed.parse(JSON.parse(first?.stdout ?? ''));
      expect(pages).toEqual(saved.map((file) => ({ file, state: 'read' })));
      for (const name of ['shot.png', 'shot-2.png', 'shot-3.png', 'other-3.png']) {
        const picture = readFileSync(join(folder, name));
        expect(picture.subarray(1, 4).toString()).toBe('PNG');
        expect(picture.length).toBeGreaterThan(10_000);
      }
    },
  );

  // The other mistakes are told by the same line: below, and tests/scripts/triage.
  story('is answered with one line and status 2 when it cannot begin', async () => {
    const { code, stdout, stderr } = await command('--json');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^anteroom: no page named; [^\n]+\n$/);
  });
});

stories('what triage does', (stage, story) => {
  const triage = (...args: readonly string[]) => triageHere(stage.browser, '--json', ...args);

  story('prints a table for people without --json', async () => {
    const { pages } = await triage(pageFile('g4-en'));
    const table = pages.map(pageTable).join('\n');
    expect(table).toMatch(/g4-en\.html: read, \d+ invitations/);
    expect(table).toMatch(/Ada Quillfeather/);
  });

  story('lets the page’s own scripts bring rows late, and scrolls when asked to', async () => {
    const file = page('interactive.html', interactivePage({ count: 35, first: 3, late: 1200, rendered: 12 }));
    const [unscrolled] = (await triage(file)).pages;
    expect(unscrolled).toMatchObject({ state: 'partial', announced: 35 });
    expect(unscrolled?.invitations.length).toBeGreaterThan(3);
    const [scrolled] = (await triage('--scroll', '--timeout', '60', file)).pages;
    expect(scrolled).toMatchObject({ state: 'read', announced: 35 });
    expect(new Set(scrolled?.invitations.map(({ id }) => id)).size).toBe(35);
  });

  story(
    'is not held up by pages that hang, redirect, ask or open windows, and says of each what it could read',
    async () => {
      const files = [
        page('hang.html', wrapped('for (;;);')),
        page('redirect.html', wrapped(`location = 'https://elsewhere.example/'`)),
        page('reload.html', wrapped(`setTimeout(() => location.reload(), 200)`)),
        page(
          'ask.html',
          wrapped(`alert('a'); confirm('b'); prompt('c'); onbeforeunload = (e) => e.preventDefault()`),
        ),
        page('open.html', wrapped(`open('https://elsewhere.example/'); open('about:blank')`)),
        page('nothing.html', ''),
        page('binary.html', '\u0000\u0001\u0002'),
      ];
      const { pages, warnings } = await triage('--timeout', '6', ...files);
      const states = Object.fromEntries(
        pages.map(({ file, state }) => [file.slice(folder.length + 1), state]),
      );
      expect(states).toMatchObject({
        'hang.html': 'unreadable',
        'ask.html': 'empty',
        'open.html': 'empty',
        'nothing.html': 'unreadable',
        'binary.html': 'unreadable',
      });
      expect(pages.map(({ file }) => file)).toEqual(files);
      expect(warnings.join('\n')).toMatch(/hang\.html did not settle within 6 s/);
    },
  );

  story('follows another policy, a preset’s or a file’s', async () => {
    const saved = pageFile('g4-en');
    const verdicts = async (policy: string) =>
      (await triage('--now', '2026-11-21', '--policy', policy, saved)).pages[0]?.invitations.map(
        ({ suggestion }) => suggestion.verdict,
      );
    const declining = {
      schema: 1,
      id: 'decline-all',
      version: 1,
      title: { text: 'Decline everything' },
      summary: { text: 'For a test.' },
      preset: null,
      gates: [{ id: 'all', when: { all: [] }, verdict: 'decline', say: { text: 'Everything is declined.' } }],
      caps: {},
      rules: [],
      bands: { accept: 60, decline: 40 },
      whenUncertain: 'lean',
      templates: [],
      examples: [],
    };
    const byFile = await verdicts(page('decline.json', JSON.stringify(declining)));
    expect(new Set(byFile)).toEqual(new Set(['decline']));
    expect(await verdicts('everyone-real')).not.toEqual(byFile);
  });

  story('judges by profiles it opened before, and says which of them shows none', async () => {
    const asked = ['--policy', 'picky', '--now', '2026-11-21', '--timeout', '7', pageFile('g4-en')];
    const hollow = `bodo-sternschuppe-t9uu=${profileFile('sdui-hollow-en')}`;
    const wall = `cleo-marchpane-778-t9uu=${profileFile('sign-in-wall')}`;
    const { pages, warnings } = await triage('--profile', hollow, '--profile', wall, ...asked);
    const judged = pages[0]?.invitations.find(({ name }) => name === 'Bodo Sternschuppe')?.suggestion;
    expect(judged).toMatchObject({ verdict: 'decline' });
    expect(judged?.reasons[0]?.text).toMatch(/profile is incomplete/);
    expect(warnings).toEqual([
      expect.stringMatching(/sign-in-wall\.html shows no profile that could be read$/),
    ]);
  });

  story('records earlier decisions first, and learns from them when asked to', async () => {
    const trades =
      'Clerk Baker Judge Tailor Sailor Roofer Painter Actor Cook Mason Potter Jockey Tutor Usher Vicar'.split(
        ' ',
      );
    const decisions = Array.from({ length: 30 }, (_, index) => ({
      id: `past-${index}`,
      kind: 'person',
      name: `Ada ${'ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜÉ'[index]}maren`,
      profileUrl: `https://www.linkedin.com/in/past-${index}/`,
      headline: index % 2 === 0 ? 'Lighthouse keeper' : trades[(index - 1) / 2],
      mutualConnections: 2,
      photo: true,
      decision: index % 2 === 0 ? 'accept' : index % 4 === 1 ? 'decline' : 'wait',
      at: new Date(Date.UTC(2026, 9, 1 + index)).toISOString(),
    }));
    const file = page('decisions.json', JSON.stringify({ decisions }));
    const html = readFileSync(pageFile('g4-en'), 'utf8').replaceAll(
      'Staff Engineer at Example Cloud',
      'Lighthouse keeper',
    );
    const keeper = page('keeper.html', html);
    const { pages, learned } = await triage('--decisions', file, '--learn', '--now', '2026-11-21', keeper);
    expect(learned).toEqual([
      expect.stringMatching(/^Accept if the headline contains “(?:Lighthouse|keeper)”/),
    ]);
    const kept = pages[0]?.invitations.filter(({ headline }) => headline === 'Lighthouse keeper') ?? [];
    expect(kept.map(({ suggestion }) => suggestion.verdict)).toEqual(['accept']);
  });

  const saved = pageFile('g4-en');
  for (const [what, args, line] of [
    ['an unknown policy', ['--policy', 'no-such-policy', saved], /^there is no policy "no-such-policy"$/],
    [
      'a policy file that is not one',
      ['--policy', page('bad.json', '{"schema":1}'), saved],
      /^\S+bad\.json is not a valid policy: [^\n]+$/,
    ],
    [
      'an import that is no file of any kind',
      ['--import', page('picture.bin', '\u0000\u0001'), saved],
      /picture\.bin: no file Anteroom can read[^\n]*$/,
    ],
  ] as const)
    story(`refuses ${what} in one line`, async () => {
      await expect(triage(...args)).rejects.toMatchObject({
        name: 'Refusal',
        message: expect.stringMatching(line),
      });
    });
});
