import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { root } from '../../../scripts/shared/place.ts';

/** Attributes a person reads or hears. */
const spoken = new Set(['title', 'aria-label', 'alt', 'placeholder', 'aria-description', 'label']);
/** Events a page script could forge. */
const handler = /^on[A-Z]/;
/** What may handle one: `trusted(…)`, or `trustedOnly`. */
const guarded = /^\{\s*trusted(?:Only\}|\()/;

const components = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => ({ file, source: readFileSync(join(root, 'src', file), 'utf8') }));

it('there are components to look at', () => {
  expect(components.length).toBeGreaterThan(20);
});

describe.each(components)('$file', ({ file, source }) => {
  const nodes = [...walk(parseSync(file, source).program)];

  it('writes no text of its own: every word is a message', () => {
    const texts = nodes.filter((node) => node['type'] === 'JSXText' && /\p{L}/u.test(String(node['value'])));
    const attributes = nodes.filter(
      (node) => node['type'] === 'JSXAttribute' && spoken.has(nameOf(node)) && isLiteral(node['value']),
    );
    const quoted = nodes
      .filter((node) => node['type'] === 'JSXElement' || node['type'] === 'JSXFragment')
      .flatMap((node) => (Array.isArray(node['children']) ? node['children'] : []))
      .filter((child) => child.type === 'JSXExpressionContainer' && isWord(child.expression));
    expect([...texts, ...attributes, ...quoted].map((node) => sourceOf(node, source))).toEqual([]);
  });

  it('lets only a person’s events through', () => {
    const unguarded = nodes
      .filter((node) => node['type'] === 'JSXOpeningElement' && isElement(node))
      .flatMap((node) => [...walk(node['attributes'])])
      .filter((node) => node['type'] === 'JSXAttribute' && handler.test(nameOf(node)))
      .map((node) => sourceOf(node, source))
      .filter((text) => !guarded.test(text.slice(text.indexOf('=') + 1)));
    expect(unguarded).toEqual([]);
  });

  it('sets no markup', () => {
    expect(source).not.toMatch(/dangerouslySetInnerHTML|innerHTML/);
  });
});

type Node = Readonly<Record<string, unknown>>;

function* walk(node: unknown): Generator<Node> {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node) yield { ...node };
  for (const child of Object.values(node)) yield* walk(child);
}

const named = (node: unknown): string =>
  typeof node === 'object' && node !== null && 'name' in node ? String(node.name) : '';
const nameOf = (node: Node): string => named(node['name']);
/** An element of the page (`button`), not a component (`Button`), whose props are no events. */
const isElement = (node: Node): boolean => /^[a-z]/.test(nameOf(node));
const isLiteral = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'Literal';
/** A space between two messages is no word. */
const isWord = (value: unknown): boolean => isLiteral(value) && /\p{L}/u.test(String(Object(value)['value']));
const sourceOf = (node: Node, source: string): string =>
  source.slice(Number(node['start']), Number(node['end']));
