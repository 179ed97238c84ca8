import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { ensureBuilt } from '../../../scripts/build/build.ts';
import { root } from '../../../scripts/shared/place.ts';

const message = z.object({ code: z.string(), file: z.string().nullish() });
const report = z.object({ errors: z.array(message), warnings: z.array(message) });

/**
 * Warnings there is an answer to. Preact assigns innerHTML only for `dangerouslySetInnerHTML`, which the linter forbids us;
 * zod's Function constructor is switched off (code.test.ts); Firefox for Android is not a browser we are made for.
 */
const answered = [
  'UNSAFE_VAR_ASSIGNMENT',
  'DANGEROUS_EVAL',
  'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
];

it('web-ext lint accepts the build for Firefox', async () => {
  const { folders } = await ensureBuilt();
  const webExt = join(root, 'node_modules/web-ext/bin/web-ext.js');
  const args = [webExt, 'lint', '--source-dir', folders.firefox, '--output', 'json', '--no-config-discovery'];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 1e7 });
  const { errors, warnings } = report.parse(JSON.parse(stdout.slice(stdout.indexOf('{'))));
  expect(errors).toEqual([]);
  expect(warnings.filter(({ code }) => !answered.includes(code))).toEqual([]);
}, 120_000);
