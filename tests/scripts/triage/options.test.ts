import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Refusal } from '../../../scripts/shared/refusal.ts';
import { readOptions } from '../../../scripts/triage/options.ts';

const folder = mkdtempSync(join(tmpdir(), 'anteroom-options-'));
const page = join(folder, 'page.html');
const policy = join(folder, 'policy.json');
const broken = join(folder, 'broken.json');

/** A file with one earlier decision. */
function decided(decision: string, at = '2026-11-01'): string {
  const file = join(folder, `${decision}-${at}.json`);
  writeFileSync(
    file,
    JSON.stringify({ decisions: [{ id: 'ada', name: 'Ada', headline: null, decision, at }] }),
  );
  return file;
}

beforeAll(() => {
  writeFileSync(page, '<main></main>');
  writeFileSync(policy, '{"schema":1}');
  writeFileSync(broken, '{"schema":');
  mkdirSync(join(folder, 'sub'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a command line that is wrong gets one clear line', () => {
  it.each([
    [[], /no page named/],
    [[''], /no page named/],
    [['--json'], /no page named/],
    [[join(folder, 'nowhere.html')], /there is no file .*nowhere\.html/],
    [[folder], /is not a file/],
    [[page, '--nonsense'], /'--nonsense'/],
    [[page, '--json=yes'], /--json/],
    [[page, '--now'], /--now/],
    [[page, '--now', 'yesterday'], /--now is an ISO 8601 date/],
    [[page, '--now', '2026-02-30'], /--now is an ISO 8601 date/],
    [[page, '--browser', 'opera'], /--browser is chrome or firefox, not "opera"/],
    [[page, '--timeout', 'soon'], /--timeout is a number of seconds/],
    [[page, '--timeout', '0'], /--timeout is a number of seconds/],
    [[page, '--timeout', ''], /--timeout is a number of seconds/],
    [[page, '--screenshot', 'shot.jpg'], /writes a \.png file/],
    [[page, '--screenshot', join(folder, 'none', 'shot.png')], /there is no folder/],
    [[page, '--policy', join(folder, 'none.json')], /there is no file .*none\.json/],
    [[page, '--policy', broken], /broken\.json is not JSON/],
    [[page, '--decisions', broken], /broken\.json is not JSON/],
    [[page, '--decisions', policy], /--decisions: .*policy\.json: decisions: .*write \{ "decisions": \[/],
    [
      [page, '--decisions', decided('perhaps')],
      /decisions\.0\.decision: a decision is accept, reply, decline, wait/,
    ],
    [[page, '--decisions', decided('accept', 'soon')], /decisions\.0\.at: "soon" is not an ISO 8601 date/],
    [[page, '--policy', folder], /is not a file/],
    [[page, '--import', join(folder, 'none.zip')], /--import: there is no file .*none\.zip/],
    [[page, '--import', folder], /--import: .* is not a file/],
    [[page, '--profile', page], /--profile is SLUG=FILE\.html/],
    [[page, '--profile', `=${page}`], /--profile is SLUG=FILE\.html/],
    [[page, '--profile', 'jane='], /--profile is SLUG=FILE\.html/],
    [[page, '--profile', `in/jane=${page}`], /--profile is SLUG=FILE\.html/],
    [[page, '--profile', `..=${page}`], /--profile is SLUG=FILE\.html/],
    [[page, '--profile', `jane=${join(folder, 'nowhere.html')}`], /there is no file .*nowhere\.html/],
    [[page, '--profile', `jane=${folder}`], /is not a file/],
    [[page, '--profile', `jane=${page}`, '--profile', `jane=${page}`], /--profile names two pages for jane/],
  ])('%j', (argv, line) => {
    expect(() => readOptions(argv)).toThrow(Refusal);
    expect(() => readOptions(argv)).toThrow(line);
    expect(() => readOptions(argv)).not.toThrow('\n');
  });
});

describe('a command line that is right', () => {
  it('takes several pages and every option', () => {
    const argv = ['--json', '--scroll', '--browser', 'firefox', '--now', '2026-11-21', '--timeout', '5'];
    const options = readOptions([
      ...argv,
      '--policy',
      'strict',
      '--screenshot',
      join(folder, 'a.png'),
      page,
      page,
    ]);
    expect(options).toMatchObject({
      json: true,
      scroll: true,
      browser: 'firefox',
      now: Date.UTC(2026, 10, 21),
      timeoutMs: 5000,
      policy: { id: 'strict' },
      screenshot: join(folder, 'a.png'),
    });
    expect(options?.pages.map(({ file }) => file)).toEqual([page, page]);
  });

  it('takes several profiles', () => {
    const options = readOptions([page, '--profile', `jane-doe=${page}`, '--profile', `j%C3%BCrgen=${page}`]);
    expect(options?.profiles.map(({ slug, file }) => [slug, file])).toEqual([
      ['jane-doe', page],
      ['j%C3%BCrgen', page],
    ]);
  });

  it('reads a policy file', () => {
    expect(readOptions([page, '--policy', policy])?.policy).toEqual({ file: policy, content: { schema: 1 } });
  });

  it('leaves everything else as it is', () => {
    expect(readOptions([page])).toMatchObject({
      json: false,
      scroll: false,
      browser: null,
      now: null,
      policy: null,
    });
  });

  it('asks for help', () => {
    expect(readOptions(['--help'])).toBeNull();
  });
});
