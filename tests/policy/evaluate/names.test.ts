import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/policy/index.ts';
import { known, policyOf, say } from './build.ts';

/** Whether somebody who is on these lists is on one of those that are asked for. */
function isOn(lists: string, ...asked: string[]): boolean {
  const when = { fact: 'lists.named', containsAny: asked } as const;
  const { decide } = compile(policyOf({ gates: [{ id: 'listed', when, verdict: 'accept', say }] }));
  const { verdict, certain } = decide(known({ 'lists.named': lists }), 0);
  expect(certain).toBe(true);
  return verdict === 'accept';
}

describe('lists that a condition names', () => {
  it.each([
    ['Clients', 'Clients'],
    ['Friends, Clients', 'Clients'],
    ['Clients, Friends', 'Clients'],
    ['A, Clients, B', 'Clients'],
    ['Écoliers', 'ecoliers'],
    ['Former  clients', 'former clients'],
    ['Clients, big', 'Clients, big'],
    ['客户', '客户'],
  ])('%s has %s', (lists, asked) => {
    expect(isOn(lists, asked)).toBe(true);
    expect(isOn(lists, 'Nobody', asked)).toBe(true);
  });

  it.each([
    ['Former clients', 'Clients'],
    ['Clients of old', 'Clients'],
    ['Former clients, Clients of old', 'Clients'],
    ['Friends & family, Ex-clients', 'clients'],
    ['大客户', '客户'],
    ['', 'Clients'],
  ])('%s has not %s', (lists, asked) => {
    expect(isOn(lists, asked)).toBe(false);
  });

  it('are asked for as a whole only where the fact is names', () => {
    const when = { fact: 'headline', containsAny: ['clients'] } as const;
    const { decide } = compile(policyOf({ gates: [{ id: 'words', when, verdict: 'accept', say }] }));
    expect(decide(known({ headline: 'Helping former clients, mostly' }), 0).verdict).toBe('accept');
  });
});
