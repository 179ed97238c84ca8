import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMessages } from '../../../scripts/shared/messages.ts';
import { root } from '../../../scripts/shared/place.ts';

const prefixes =
  'sidebar|popup|policy_edit|options|verdict|common|extension|diff|policy_keep|log|history|data|import';
const pluralForm = /_(?:zero|one|two|few|many|other)$/;

const own = new RegExp(`^(?:${prefixes})`);

const keys = new Set(Object.keys(readMessages('en')));
const withoutForm = new Set([...keys].map((key) => key.replace(pluralForm, '')));
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(join(root, 'src', file), 'utf8'));
const manifest = readFileSync(join(root, 'manifest.json'), 'utf8');

/** Keys stand in the code as whole literals, never put together, so that this can find them. */
const used = new Set([
  ...sources.flatMap((source) =>
    [...source.matchAll(new RegExp(`['"]((?:${prefixes})(?:_\\w+|Name|Description))['"]`, 'g'))].map(
      ([, key = '']) => key,
    ),
  ),
  ...[...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key),
]);

describe('the surfaces’ messages', () => {
  it('are all there', () => {
    expect([...used].filter((key) => !keys.has(key) && !withoutForm.has(key))).toEqual([]);
  });

  it('are all used', () => {
    const ours = [...keys].filter((key) => own.test(key));
    expect(ours.filter((key) => !used.has(key) && !used.has(key.replace(pluralForm, '')))).toEqual([]);
  });

  it('have every plural form English needs', () => {
    const [one, other] = ['one', 'other'].map((form) => stems(form).filter((stem) => own.test(stem)));
    expect(one).toEqual(other);
  });

  it('hold no markup and none of the browser’s own placeholders', () => {
    const suspicious = Object.entries(readMessages('en')).filter(([, { message }]) =>
      /[<>]|\$\w+\$/.test(message),
    );
    expect(suspicious.map(([key]) => key)).toEqual([]);
  });
});

/** The keys that have this plural form, without it. */
function stems(form: string): readonly string[] {
  return [...keys].filter((key) => key.endsWith(`_${form}`)).map((key) => key.slice(0, -form.length - 1));
}
