import { beforeAll, describe, expect, it } from 'vitest';
import { Extension, good } from '../worker.ts';
import { malformedFiles } from './malformed-files.ts';
import { own } from './own.ts';

describe('a policy file that cannot be used', () => {
  let extension: Extension;
  let before: unknown;
  const state = async () => [
    good(await extension.asPopup('policy.list', {})),
    good(await extension.asPopup('settings.get', {})),
  ];

  beforeAll(async () => {
    extension = await Extension.fresh();
    await extension.asPopup('policy.save', { policy: own(), base: null, activate: true });
    before = await state();
  });

  it.each(malformedFiles)(
    '($name) is refused with its place and reason, and changes nothing',
    async ({ text, path, problem }) => {
      const answer = good(await extension.asPopup('policy.check', { text }));
      if (answer.valid) throw new Error('it was taken');
      const there = answer.errors.find((each) => each.path === path || each.path.startsWith(`${path}.`));
      expect(there ?? answer.errors).toMatchObject({ problem: expect.stringMatching(problem) });
      for (const error of answer.errors) expect(error.remedy).not.toBe('');
      expect(await state()).toEqual(before);
      expect(({} as { x?: unknown }).x).toBeUndefined();
    },
  );

  it('is one of thirty and more', () => {
    expect(new Set(malformedFiles.map(({ text }) => text)).size).toBeGreaterThanOrEqual(30);
  });

  it('with a byte order mark before it is none of them', async () => {
    const answer = await extension.asPopup('policy.check', { text: `\uFEFF${JSON.stringify(own())}` });
    expect(good(answer)).toMatchObject({ valid: true, known: { id: 'mine' }, changes: [] });
  });
});
