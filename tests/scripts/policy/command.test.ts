import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { policyCommand } from '../../../scripts/policy/command.ts';
import { root } from '../../../scripts/shared/place.ts';
import { Refusal } from '../../../scripts/shared/refusal.ts';
import { askFirst } from '../../../src/policy/presets/ask-first.ts';
import { decisionsOf } from '../../policy/learn/invented.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'anteroom-policy-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** The command as a user's shell runs it, less the installing. */
function policyInShell(...argv: string[]): Outcome {
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tsx, join(root, 'scripts', 'policy', 'main.ts'), ...argv],
    { encoding: 'utf8', cwd: root },
  );
  return { status, out: stdout, err: stderr };
}

/** The same without a process of its own, whose start takes longer than the command. */
function policy(...argv: string[]): Outcome {
  const said = (name: 'log' | 'error') => {
    const lines: string[] = [];
    const spy = vi.spyOn(console, name).mockImplementation((line) => void lines.push(`${line}\n`));
    return { lines, spy };
  };
  const [out, err] = [said('log'), said('error')];
  let status: number;
  try {
    status = policyCommand(argv);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    err.lines.push(error.message);
    status = 2;
  } finally {
    out.spy.mockRestore();
    err.spy.mockRestore();
  }
  return { status, out: out.lines.join(''), err: err.lines.join('') };
}

const talked = {
  now: '2026-11-21',
  facts: {
    'list.state': 'none',
    kind: 'person',
    'reply.state': 'none',
    'conversation.match': 'confirmed',
    'conversation.longestMinutes': 25,
    'conversation.daysSinceLast': 30,
  },
};

describe('policy, from a shell', () => {
  it('prints its answer to the standard output alone and exits 0', () => {
    const { status, out, err } = policyInShell('check', write('good.json', askFirst), '--json');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ valid: true });
    expect(err).toBe('');
  });

  it('prints one line to the standard error alone and exits 2 for bad input', () => {
    const { status, out, err } = policyInShell('explain', 'no-such', '--facts', write('facts.json', talked));
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toMatch(/^anteroom: /);
  });
});

describe('a list of texts as a fact', () => {
  const lists = (facts: Record<string, unknown>) =>
    policy(
      'explain',
      write('lists.json', {
        ...askFirst,
        id: 'lists',
        gates: [
          {
            id: 'friends',
            when: { fact: 'lists.named', containsAny: ['Friends'] },
            verdict: 'accept',
            say: { text: 'On {namedLists}' },
          },
        ],
        examples: [],
      }),
      '--facts',
      write('facts.json', { facts }),
      '--json',
    );

  it('is the texts joined', () => {
    const { out } = lists({ 'lists.named': ['Clients', 'Friends'] });
    expect(JSON.parse(out)).toMatchObject({ verdict: 'accept', reasons: [{ text: 'On Clients, Friends' }] });
  });

  it.each(['kind', 'photo', 'mutualConnections'])('is refused for %s, which is no text', (name) => {
    const { status, err } = lists({ [name]: ['person'] });
    expect(status).toBe(2);
    expect(err).toContain(`facts["${name}"]`);
  });
});

describe('policy check', () => {
  it('exits 0 for a valid file whose examples come out', () => {
    const { status, out } = policy('check', write('good.json', askFirst));
    expect(status).toBe(0);
    expect(out).toMatch(/ask-first: valid, (\d+) of \1 examples/);
  });

  it('exits 1 and names the examples that do not', () => {
    const [example] = askFirst.examples;
    const wrong = { ...askFirst, examples: [{ ...example, verdict: 'wait' }] };
    const { status, out } = policy('check', write('failing.json', wrong));
    expect(status).toBe(1);
    expect(out).toMatch(/expected wait.*got/);
  });

  it('exits 2 and names every mistake with its place', () => {
    const wrong = { ...askFirst, bands: { accept: 10, decline: 90 }, gates: [] };
    const { status, out, err } = policy('check', write('invalid.json', wrong));
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^bands/m);
  });
});

describe('policy explain', () => {
  it('prints a suggestion for facts, with sentences', () => {
    const { status, out } = policy(
      'explain',
      'ten-minute-conversation',
      '--facts',
      write('facts.json', talked),
      '--json',
    );
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      verdict: 'accept',
      certain: true,
      couldBe: ['accept'],
      missing: [],
      reasons: [{ points: null, text: expect.stringContaining('25 minutes') }, {}],
    });
  });

  it('answers a list with a list', () => {
    const { out } = policy(
      'explain',
      'picky',
      '--facts',
      write('list.json', [talked, { facts: {} }]),
      '--json',
    );
    const list: unknown = JSON.parse(out);
    expect(list).toMatchObject([{ verdict: 'accept', certain: false }, { certain: false }]);
  });

  it.each([
    ['an unknown fact', { facts: { 'note.knd': 'personal' } }, 'note.kind'],
    ['a value of the wrong type', { facts: { photo: 'yes' } }, 'photo'],
    ['a date that is none', { now: '2026-02-30', facts: {} }, '2026-02-30'],
    ['a key that is none', { facts: {}, fact: {} }, 'fact'],
    ['no JSON', '{', 'not JSON'],
  ])('refuses %s with one line', (_, content, words) => {
    const { status, out, err } = policy('explain', 'picky', '--facts', write('bad.json', content), '--json');
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(words);
  });

  it('refuses a policy that is not there', () => {
    const { status, err } = policy('explain', 'no-such', '--facts', write('facts.json', talked));
    expect(status).toBe(2);
    expect(err).toContain('ten-minute-conversation');
  });
});

describe('policy facts', () => {
  it('prints the catalogue', () => {
    const { status, out } = policy('facts', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toContainEqual(
      expect.objectContaining({ name: 'note.kind', type: 'enum', settledBy: 'page' }),
    );
  });
});

describe('policy -- learn', () => {
  const decisions = (change: (one: object) => unknown = (one) => one) =>
    write(
      'decisions.json',
      decisionsOf({ quirks: [{ headlines: ['ICU nurse', 'Nurse in Hull'], want: 'accept' }] }).map(
        ({ now, evidence, decision }) =>
          change({
            now: new Date(now).toISOString(),
            facts: Object.fromEntries(Object.entries(evidence).map(([name, fact]) => [name, fact?.value])),
            decision,
          }),
      ),
    );

  it('prints what it proposes, in words and numbers', () => {
    const { out } = policy('learn', 'selective', '--decisions', decisions(), '--json');
    expect(JSON.parse(out)).toMatchObject({
      decisions: 300,
      needed: 0,
      proposals: [
        {
          number: 1,
          text: expect.stringMatching(
            /^Accept if the headline contains “nurse”\. You accepted \d+ of \d+\.$/i,
          ),
          edit: { do: 'add', verdict: 'accept' },
        },
      ],
    });
    expect(policy('learn', 'selective', '--decisions', decisions()).out).toMatch(/\n1\. Accept if /);
  });

  it.each([['all'], ['1']])('prints the policy that --apply %s makes, and that policy checks', (apply) => {
    const { out } = policy('learn', 'selective', '--decisions', decisions(), '--apply', apply);
    const made: unknown = JSON.parse(out);
    expect(made).toMatchObject({ id: 'my-selective', preset: 'selective', version: 1 });
    expect(policy('check', write('made.json', made)).status).toBe(0);
  });

  it('says how many decisions are missing', () => {
    const few = write('few.json', [{ now: '2026-11-01', facts: { kind: 'person' }, decision: 'accept' }]);
    expect(policy('learn', 'selective', '--decisions', few).out).toMatch(/1 decisions?; 19 more are needed/);
  });

  it.each([
    [['learn'], /name a preset or a policy file/],
    [['learn', 'selective'], /--decisions FILE\.json is missing/],
    [['check', 'selective', '--decisions', 'x'], /--decisions goes with learn/],
    [['learn', 'selective', '--decisions', write('no-list.json', {})], /not a list; write/],
    [
      [
        'learn',
        'selective',
        '--decisions',
        write('odd-decision.json', [{ now: '2026-11-01', facts: {}, decision: 'yes' }]),
      ],
      /\[0\]\.decision: a decision is accept/,
    ],
    [
      ['learn', 'selective', '--decisions', write('no-decisions.json', []), '--apply', '2'],
      /there is no proposal 2/,
    ],
    [
      ['learn', 'selective', '--decisions', write('no-decisions.json', []), '--apply', 'some'],
      /neither "all" nor numbers/,
    ],
  ])('refuses %j in one line', (argv, line) => {
    const { status, err } = policy(...argv);
    expect({ status, lines: err.trim().split('\n').length }).toEqual({ status: 2, lines: 1 });
    expect(err).toMatch(line);
  });
});
