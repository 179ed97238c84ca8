import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { root } from '../../scripts/shared/place.ts';
import { profileFile } from '../linkedin/saved-profile.ts';
import { interactivePage, pageFile } from '../linkedin/site.ts';

const execute = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'anteroom-triage-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command as a user does, from another folder. */
async function triage(...args: string[]): Promise<Outcome> {
  const command = [join(root, 'scripts/run.mjs'), 'triage', ...args];
  try {
    return { code: 0, ...(await execute(process.execPath, command, { cwd: folder, maxBuffer: 1e8 })) };
  } catch (error) {
    return z.object({ code: z.number(), stdout: z.string(), stderr: z.string() }).parse(error);
  }
}

const printed = z.object({
  pages: z.array(
    z.object({
      file: z.string(),
      state: z.string(),
      announced: z.number().nullable(),
      invitations: z.array(
        z.object({
          id: z.string(),
          name: z.string().nullable(),
          suggestion: z.object({ verdict: z.string(), reasons: z.array(z.object({ text: z.string() })) }),
        }),
      ),
    }),
  ),
});

/** The pages printed to a standard output that must hold nothing else. */
const pagesOf = ({ stdout }: Outcome) => printed.parse(JSON.parse(stdout)).pages;

/** Writes a page into the folder the command is run from; its name. */
function page(name: string, html: string): string {
  writeFileSync(join(folder, name), html);
  return name;
}

const wrapped = (script: string) =>
  `<!doctype html><html lang="en"><body><main><p>No pending invitations</p></main><script>${script}</script></body></html>`;

describe('triage, from the command line', () => {
  it('prints one JSON document with the pages in the order they were named, and takes a picture of each', async () => {
    const saved = ['g4-en', 'g3-de', 'g4-en'].map(pageFile);
    const outcome = await triage('--json', '--screenshot', 'shot.png', ...saved);
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(pagesOf(outcome).map(({ file, state }) => [file, state])).toEqual(
      saved.map((file) => [file, 'read']),
    );
    for (const name of ['shot.png', 'shot-2.png', 'shot-3.png']) {
      const picture = readFileSync(join(folder, name));
      expect(picture.subarray(1, 4).toString()).toBe('PNG');
      expect(picture.length).toBeGreaterThan(10_000);
    }
  });

  it('prints a table for people without --json', async () => {
    const { code, stdout } = await triage(pageFile('g4-en'));
    expect(code).toBe(0);
    expect(stdout).toMatch(/g4-en\.html: read, \d+ invitations/);
    expect(stdout).toMatch(/Ada Quillfeather/);
  });

  it('lets the page’s own scripts bring rows late, and scrolls when asked to', async () => {
    const file = page('interactive.html', interactivePage({ count: 35, first: 3, late: 1200, rendered: 12 }));
    const unscrolled = pagesOf(await triage('--json', file))[0];
    expect(unscrolled).toMatchObject({ state: 'partial', announced: 35 });
    expect(unscrolled?.invitations.length).toBeGreaterThan(3);
    const scrolled = pagesOf(await triage('--json', '--scroll', '--timeout', '40', file))[0];
    expect(scrolled).toMatchObject({ state: 'read', announced: 35 });
    expect(new Set(scrolled?.invitations.map(({ id }) => id)).size).toBe(35);
  });

  it('is not held up by pages that hang, redirect, ask or open windows, and says of each what it could read', async () => {
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
    const outcome = await triage('--json', '--timeout', '6', ...files);
    expect(outcome.code).toBe(0);
    const states = Object.fromEntries(pagesOf(outcome).map(({ file, state }) => [file, state]));
    expect(states).toMatchObject({
      'hang.html': 'unreadable',
      'ask.html': 'empty',
      'open.html': 'empty',
      'nothing.html': 'unreadable',
      'binary.html': 'unreadable',
    });
    expect(Object.keys(states)).toEqual(files);
    expect(outcome.stderr).toMatch(/hang\.html did not settle within 6 s/);
  });

  it('can be run several times at once', async () => {
    const runs = await Promise.all([1, 2].map(() => triage('--json', pageFile('g4-en'))));
    expect(new Set(runs.map(({ stdout }) => stdout)).size).toBe(1);
    expect(runs.map(({ code }) => code)).toEqual([0, 0]);
  });

  it('follows another policy, a preset’s or a file’s', async () => {
    const saved = pageFile('g4-en');
    const verdicts = async (...args: string[]) =>
      pagesOf(await triage('--json', '--now', '2026-11-21', ...args, saved))[0]?.invitations.map(
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
    const file = page('decline.json', JSON.stringify(declining));
    const byFile = await verdicts('--policy', file);
    expect(new Set(byFile)).toEqual(new Set(['decline']));
    expect(await verdicts('--policy', 'balanced')).not.toEqual(byFile);
  });

  it('judges by profiles it opened before, and says which of them shows none', async () => {
    const saved = pageFile('g4-en');
    const verdictOf = (outcome: Outcome) =>
      pagesOf(outcome)[0]?.invitations.find(({ name }) => name === 'Bodo Sternschuppe')?.suggestion;
    const asked = ['--json', '--policy', 'picky', '--now', '2026-11-21', saved];
    const hollow = `bodo-sternschuppe-t9uu=${profileFile('sdui-hollow-en')}`;
    const wall = `cleo-marchpane-778-t9uu=${profileFile('sign-in-wall')}`;
    const outcome = await triage('--profile', hollow, '--profile', wall, '--timeout', '7', ...asked);
    expect(verdictOf(outcome)).toMatchObject({ verdict: 'decline' });
    expect(verdictOf(outcome)?.reasons[0]?.text).toMatch(/profile is incomplete/);
    expect(outcome.stderr).toMatch(/sign-in-wall\.html shows no profile that could be read\n$/);
  });

  // The other mistakes are told by the same line: tests/scripts/triage.
  it.each<[string, string[], RegExp]>([
    ['no page', [], /no page named/],
    [
      'an unknown policy',
      ['--policy', 'no-such-policy', pageFile('g4-en')],
      /there is no policy "no-such-policy"/,
    ],
    [
      'a policy file that is not one',
      ['--policy', page('bad.json', '{"schema":1}'), pageFile('g4-en')],
      /bad\.json is not a valid policy/,
    ],
    [
      'an import that is no file of any kind',
      ['--import', page('picture.bin', '\u0000\u0001'), pageFile('g4-en')],
      /picture\.bin: no file Anteroom can read/,
    ],
  ])('answers %s with one line and status 2', async (_, args, line) => {
    const { code, stdout, stderr } = await triage('--json', ...args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(line);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});
