import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Model, outputs } from '../../../../src/policy/note/model/model.ts';
import { modelOf, storedModel } from '../../../../src/policy/note/model/notation.ts';
import { trainedModel } from '../../../../src/policy/note/model/trained.ts';

const values = (first: number) => outputs.map((_, index) => (index === 0 ? first : 0));
const model: Model = {
  bias: values(0.25),
  weights: new Map([
    ['w:faint', values(0.01)],
    ['w:strong', values(-2)],
    ['b:a pair', values(0.5)],
  ]),
};

describe('a stored model', () => {
  it('keeps the weightiest features, and their weights nearly', () => {
    const read = modelOf(storedModel(model, 2));
    expect([...read.weights.keys()].sort()).toEqual(['b:a pair', 'w:strong']);
    expect(read.weights.get('w:strong')?.[0]).toBeCloseTo(-2);
    expect(read.weights.get('b:a pair')?.[0]).toBeCloseTo(0.5, 1);
    expect(read.weights.get('b:a pair')?.[1]).toBe(0);
    expect(read.bias).toEqual(model.bias);
  });

  it('is the same text for the same weights, in whatever order they come', () => {
    const turned = { ...model, weights: new Map([...model.weights].reverse()) };
    expect(storedModel(turned, 3)).toEqual(storedModel(model, 3));
  });
});

describe('the trained model', () => {
  it('has a weight for every output of every feature', () => {
    const { bias, weights } = trainedModel();
    expect(bias).toHaveLength(outputs.length);
    expect(weights.size).toBeGreaterThan(5000);
    for (const [name, all] of weights) expect(all.length, name).toBe(outputs.length);
  });

  it('is small', () => {
    const file = new URL('../../../../src/policy/note/model/weights.json', import.meta.url);
    expect(statSync(file).size).toBeLessThan(250_000);
  });
});
