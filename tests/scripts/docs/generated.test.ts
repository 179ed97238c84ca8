import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { between } from '../../../scripts/docs/between.ts';
import { generated } from '../../../scripts/docs/generated.ts';
import { root } from '../../../scripts/shared/place.ts';
import { checkPolicy } from '../../../src/policy/file/index.ts';

const files = generated().map((each) => ({ ...each, name: relative(root, each.file) }));

describe('docs written by the code', () => {
  it.each(files)('$name is current (npm run docs writes it)', ({ file, content }) => {
    expect(existsSync(file) && readFileSync(file, 'utf8')).toBe(content);
  });

  it('replaces only what stands between the marks', () => {
    expect(between('a <!-- x -->old<!-- /x --> b', 'x', 'new')).toBe('a <!-- x -->\n\nnew\n\n<!-- /x --> b');
    expect(() => between('a', 'x', 'new')).toThrow('no part "x"');
  });

  it('shows a policy that is valid', () => {
    const page = files.find(({ name }) => name.endsWith('policy.md'))?.content ?? '';
    const [, example = ''] = /```json\n([^`]*)```/.exec(page) ?? [];
    expect(checkPolicy(JSON.parse(example))).toMatchObject({ ok: true, warnings: [] });
  });
});
