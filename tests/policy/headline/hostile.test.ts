import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noBackground } from '../../../src/policy/background/own.ts';
import { fieldsIn } from '../../../src/policy/field/read.ts';
import { employersIn } from '../../../src/policy/headline/employer.ts';
import { headlineFacts } from '../../../src/policy/headline/facts.ts';
import { readHeadline } from '../../../src/policy/headline/read.ts';
import { decoration } from '../../../src/policy/person/decorated.ts';
import { labelledHeadlines } from './labelled/load.ts';

const own = { ...noBackground, employers: [{ name: 'Initech GmbH' }], topicWords: ['data engineering'] };
const known = fc.constantFrom(...labelledHeadlines.map(({ text }) => text));

describe('headlines that try to break the reader', { timeout: 30_000 }, () => {
  it('never throw, and are quoted by nothing that is not in them', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.tuple(known, known).map(([a, b]) => a + b),
    );
    fc.assert(
      fc.property(text, (headline) => {
        for (const quote of Object.values(readHeadline(headline))) {
          if (quote !== null) expect(headline).toContain(quote);
        }
        for (const { quote } of fieldsIn(headline)) expect(headline).toContain(quote);
        for (const place of employersIn(headline)) expect(headline).toContain(place);
        for (const fact of Object.values(headlineFacts(headline, own, 0))) {
          if (fact?.quote !== undefined) expect(headline).toContain(fact.quote);
        }
        decoration(headline);
      }),
      { numRuns: 150 },
    );
  });

  it('take no longer at 1 MB than at 10 kB', () => {
    const words = 'technical sales manager at responsable de @ student of (((( coach, ';
    const time = (headline: string) => {
      // Another one each time, whole in memory: those read before are remembered.
      const fresh = Array.from({ length: 10 }, (_, i) => Buffer.from(`${i} ${headline}`).toString());
      const start = process.cpuUsage();
      for (const each of fresh) {
        readHeadline(each);
        fieldsIn(each);
        employersIn(each);
        decoration(each);
      }
      const { user, system } = process.cpuUsage(start);
      return user + system;
    };
    const long = words.repeat(160);
    time(long);
    expect(time(words.repeat(16_000))).toBeLessThan(3 * time(`and ${long}`) + 30_000);
  });

  it('say what they said however they are spaced', () => {
    fc.assert(
      fc.property(known, (headline) => {
        expect(Object.values(readHeadline(headline)).map((quote) => quote !== null)).toEqual(
          Object.values(readHeadline(`  ${headline}  `)).map((quote) => quote !== null),
        );
      }),
      { numRuns: 100 },
    );
  });
});
