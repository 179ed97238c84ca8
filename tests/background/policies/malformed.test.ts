import { beforeAll, describe, expect, it, vi } from 'vitest';
import { parsedFile } from '../../../src/background/policies/parsed-file.ts';
import { Extension, good } from '../worker.ts';
import { hostileFiles } from './hostile-files.ts';
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

  it.each(hostileFiles)(
    '(%s) is refused with its place, in words as short as that',
    async (_, text, path) => {
      const answer = good(await extension.asPopup('policy.check', { text }));
      if (answer.valid) throw new Error('it was taken');
      expect(answer.errors.map((each) => each.path).find((each) => each.startsWith(path))).toBeDefined();
      for (const { problem, remedy, path: place } of answer.errors) {
        expect(remedy).not.toBe('');
        expect(problem.length + place.length).toBeLessThan(600);
      }
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
    },
  );

  it('leaves everything as it was, whatever it was', async () => {
    expect(await state()).toEqual(before);
  });

  it.each([
    ['{"schema":1,\n "id":"a",\n "version":Infinity}', 'Chrome names only the character', 3, 12],
    ['{"schema":1,\n "gates":[1,]}', 'a comma too many', 2, 13],
    ['{"schema":1,\n\n}', 'a comma at the end', 3, 1],
  ])('is told by line and character where it stops being JSON (%#: %s)', async (text, _, line, character) => {
    const answer = good(await extension.asPopup('policy.check', { text: `\uFEFF${text}` }));
    expect(answer).toMatchObject({ errors: [{ kind: 'notJson', params: { line, character } }] });
  });

  it('is told by the line that Firefox names', async () => {
    const parse = vi.spyOn(JSON, 'parse').mockImplementationOnce(() => {
      throw new SyntaxError('JSON.parse: unexpected character at line 2 column 5 of the JSON data');
    });
    expect(parsedFile('{')).toMatchObject({
      errors: [{ kind: 'notJson', params: { line: 2, character: 5 } }],
    });
    parse.mockRestore();
  });

  it('that only ends too early is said to', async () => {
    for (const text of ['{"schema":1', '{"schema":"on', '{'])
      expect(good(await extension.asPopup('policy.check', { text }))).toMatchObject({
        errors: [{ path: '' }],
      });
  });

  it('is one of thirty and more', () => {
    expect(new Set(malformedFiles.map(({ text }) => text)).size).toBeGreaterThanOrEqual(30);
  });

  it('with a byte order mark before it is none of them', async () => {
    const answer = await extension.asPopup('policy.check', { text: `\uFEFF${JSON.stringify(own())}` });
    expect(good(answer)).toMatchObject({ valid: true, known: { id: 'mine' }, changes: [] });
  });
});
