import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { workshop } from '../../../scripts/shared/place.ts';
import { suite } from '../../../scripts/test/suite.ts';

const steady = `import { it } from 'vitest'; it('holds', () => {});`;
const broken = `import { it } from 'vitest'; it('holds', () => {}); it('never does', () => { throw new Error('no'); });`;
const skipped = `import { it } from 'vitest'; it.skip('is left out', () => {});`;
const outside = `throw new Error('before any test');`;
/** Passes only once. */
const worse = (mark: string): string =>
  unsteady(mark).replace(
    "it('holds', () => {});",
    "it('held', () => { if (seen) throw new Error('no more'); });",
  );
/** Fails as long as it has left no mark. */
const unsteady = (mark: string): string => `import { it } from 'vitest';
import { existsSync, writeFileSync } from 'node:fs';
const seen = existsSync(${JSON.stringify(mark)});
writeFileSync(${JSON.stringify(mark)}, '');
it('holds', () => {});
it('does the second time', () => { if (!seen) throw new Error('not yet'); });`;

describe('a suite is counted', () => {
  let place = '';
  let said: string[] = [];

  beforeAll(async () => {
    await mkdir(workshop, { recursive: true });
    place = await mkdtemp(join(workshop, 'suite-'));
  });
  afterAll(() => rm(place, { recursive: true, force: true }));

  /** Runs files of these texts as a suite. */
  async function tally(files: Readonly<Record<string, string>>, secondTries: number) {
    const root = await mkdtemp(join(place, 'run-'));
    await writeFile(join(root, 'vitest.config.ts'), `export default { test: { include: ['*.case.ts'] } };`);
    for (const [name, text] of Object.entries(files)) {
      await writeFile(join(root, `${name}.case.ts`), text.replaceAll('MARK', join(root, name)));
    }
    said = [];
    const log = vi.spyOn(console, 'log').mockImplementation((line) => said.push(String(line)));
    const told = await suite('sample', { args: ['--root', root], secondTries, output: 'collected' });
    log.mockRestore();
    return told;
  }

  it('with what fails, is skipped, or breaks before its tests as failed', async () => {
    expect(await tally({ steady, broken, skipped, outside }, 0)).toMatchObject({ passed: 2, failed: 3 });
  });

  it('as it ends the second time, and says what passed only then', async () => {
    expect(await tally({ steady, unsteady: unsteady('MARK') }, 2)).toMatchObject({ passed: 3, failed: 0 });
    expect(said.join('\n')).toContain('UNSTEADY, passed only the second time: does the second time');
  });

  it('with what passed at first, whatever becomes of it', async () => {
    expect(await tally({ worse: worse('MARK') }, 2)).toMatchObject({ passed: 2, failed: 0 });
    expect(said.join('\n')).toContain('UNSTEADY, passed only the first time: held');
  });

  it('as it ended where no second try is made, or too many tests fail for one', async () => {
    expect(await tally({ unsteady: unsteady('MARK') }, 0)).toMatchObject({ passed: 1, failed: 1 });
    expect(await tally({ unsteady: unsteady('MARK'), broken }, 1)).toMatchObject({ passed: 2, failed: 2 });
  });
});
