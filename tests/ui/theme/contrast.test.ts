import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../src/ui/theme/tokens.css', import.meta.url), 'utf8');
const light = coloursOf(css.split('[data-theme="dark"]')[0] ?? '');
const dark = coloursOf(css.split('[data-theme="dark"]')[1] ?? '');

/** Text and what it stands on: WCAG 2.2 AA asks for 4.5. */
const texts = [
  ['ink', 'surface'],
  ['ink', 'sunken'],
  ['ink', 'hover'],
  ['ink-2', 'surface'],
  ['ink-2', 'sunken'],
  ['ink-2', 'hover'],
  ['surface', 'ink'],
  ['accent', 'surface'],
  ['accent', 'sunken'],
  ['accent', 'accent-soft'],
  ['accent', 'failure-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['accept', 'accept-soft'],
  ['accept', 'surface'],
  ['accept', 'sunken'],
  ['reply', 'reply-soft'],
  ['reply', 'surface'],
  ['reply', 'sunken'],
  ['decline', 'decline-soft'],
  ['decline', 'surface'],
  ['decline', 'sunken'],
  ['wait', 'wait-soft'],
  ['wait', 'surface'],
  ['wait', 'sunken'],
  ['notice', 'notice-soft'],
  ['failure', 'failure-soft'],
] as const;

/** Outlines of controls and what they stand on: 3. */
const outlines = [
  ['edge', 'surface'],
  ['edge', 'sunken'],
  ['accent', 'surface'],
] as const;

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s theme', (_, colours) => {
  it.each(texts)('%s on %s can be read', (text, ground) => {
    expect(contrast(colour(colours, text), colour(colours, ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(outlines)('%s on %s can be seen', (line, ground) => {
    expect(contrast(colour(colours, line), colour(colours, ground))).toBeGreaterThanOrEqual(3);
  });
});

it('has every colour in both themes', () => {
  expect([...dark.keys()].sort()).toEqual([...light.keys()].sort());
});

function coloursOf(rules: string): ReadonlyMap<string, string> {
  return new Map(
    [...rules.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

function colour(colours: ReadonlyMap<string, string>, name: string): string {
  const value = colours.get(name);
  if (!value) throw new Error(`there is no colour --${name}`);
  return value;
}

/** WCAG 2.2's contrast ratio. */
function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
