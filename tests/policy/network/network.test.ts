import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { employerKey } from '../../../src/background/people/names/employer.ts';
import { employersIn } from '../../../src/policy/headline/employer.ts';
import { type Connection, countNetwork } from '../../../src/policy/network/counts.ts';
import { networkFacts } from '../../../src/policy/network/facts.ts';
import { roleKeys } from '../../../src/policy/network/roles.ts';

const words = { employersIn, fold: employerKey };
const at = Date.UTC(2026, 10, 20);

const connections: readonly Connection[] = [
  { company: 'Example Cloud GmbH', position: 'Senior Data Engineer' },
  { company: 'EXAMPLE CLOUD', position: 'Data Engineer' },
  { company: 'Example Cloud', position: 'Recruiter' },
  { company: 'Self-employed', position: 'Consultant' },
  { company: 'Initech, Inc.', position: 'Technical Recruiter' },
  { company: 'Söhne & Co. KG', position: 'Softwareentwickler:in' },
  { company: null, position: 'Softwareentwicklerin' },
  { company: 'Consultant', position: null },
];

function factsOf(headline: string, whole = true) {
  const facts = networkFacts(headline, countNetwork(connections, whole, employerKey), words, at);
  return [facts['employer.connections']?.value, facts['role.connections']?.value];
}

describe('connections at the employer and in the role of a headline', () => {
  it.each<[headline: string, employer: number, role: number]>([
    ['Data Engineer at Example Cloud', 3, 2],
    ['Lead Data Engineer @ example cloud AG', 3, 2],
    ['Data Engineer | Example Cloud | Speaker', 3, 2],
    ['Recruiter bei Initech', 1, 1],
    ['Softwareentwickler bei Söhne', 1, 2],
    ['Consultant', 0, 1],
    ['Self-employed consultant at Freelance', 0, 0],
    ['Painter at Nowhere', 0, 0],
    ['', 0, 0],
  ])('%s', (headline, employer, role) => {
    expect(factsOf(headline)).toEqual([employer, role]);
  });

  it('quotes what was found', () => {
    const facts = networkFacts(
      'Data Engineer at Example Cloud',
      countNetwork(connections, true, employerKey),
      words,
      at,
    );
    expect(facts['employer.connections']).toEqual({ value: 3, from: 'network', at, quote: 'Example Cloud' });
    expect(facts['role.connections']).toMatchObject({ quote: 'data engineer' });
  });

  it('knows of none only where all connections are known', () => {
    expect(factsOf('Painter at Nowhere', false)).toEqual([undefined, undefined]);
    expect(factsOf('Data Engineer at Example Cloud', false)).toEqual([3, 2]);
  });

  it('takes any headline, of any length, without failing and soon', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (headline) => {
        networkFacts(headline, countNetwork(connections, true, employerKey), words, at);
      }),
    );
    const counts = countNetwork(connections, true, employerKey);
    const start = performance.now();
    for (let i = 0; i < 20; i++) networkFacts('Engineer at Example | '.repeat(500), counts, words, at);
    expect((performance.now() - start) / 20).toBeLessThan(20);
  });
});

describe('the keys of a role', () => {
  it.each<[title: string, key: string]>([
    ['Senior Data Engineer', 'data engineer'],
    ['Ingeniera de Software en Acme', 'ingeniero software'],
    ['Développeuse web confirmée', 'developpeur web'],
    ['Vertriebsleiterin', 'vertriebsleiter'],
    ['Direttrice commerciale', 'diretteur commerciale'],
    ['Head of Data', 'head data'],
    ['C++ Developer', 'c++ developer'],
  ])('%s', (title, key) => {
    expect(roleKeys(title)).toContain(key);
  });
});
