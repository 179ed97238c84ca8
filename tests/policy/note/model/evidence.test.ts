import { expect, it } from 'vitest';
import { noBackground } from '../../../../src/policy/background/own.ts';
import { weightiest } from '../../../../src/policy/note/model/evidence.ts';
import { featuresOf } from '../../../../src/policy/note/model/features.ts';
import { type Model, outputs, weighed } from '../../../../src/policy/note/model/model.ts';
import { signsOf, textOf } from '../../../../src/policy/note/signs.ts';

const weigh = (entries: Readonly<Record<string, number>>): Model => ({
  bias: outputs.map(() => 0),
  weights: new Map(
    Object.entries(entries).map(([name, weight]) => [
      name,
      outputs.map((output) => (output === 'pitch' ? weight : 0)),
    ]),
  ),
});

function quoted(text: string, model: Model): string | null {
  const signs = signsOf(textOf(text), noBackground);
  if (signs === null) return null;
  const range = weightiest(signs.tokens, weighed(model, featuresOf(signs)), 'pitch');
  return range === null
    ? null
    : signs.tokens
        .slice(...range)
        .map(({ word }) => word)
        .join(' ');
}

const note = 'We met at the fair. My ovens are cheap, and my son sells them.';

it('quotes the words that weighed most, and no others', () => {
  expect(quoted(note, weigh({ 'w:ovens': 1, 'w:cheap': 1 }))).toBe('ovens are cheap');
});

it('stays within a sentence, and gives one word its neighbours', () => {
  expect(quoted(note, weigh({ 'w:fair': 1, 'w:ovens': 2 }))).toBe('my ovens are cheap');
});

it('quotes nothing where no word spoke for it', () => {
  expect(quoted(note, weigh({ 'w:ovens': -1 }))).toBeNull();
});
