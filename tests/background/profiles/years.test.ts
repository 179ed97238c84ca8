import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datedLine, yearsOf } from '../../../src/background/profiles/read/years.ts';

const at = (from: number | null, to: number | 'present' | null, single = false) => ({ from, to, single });

it.each<[line: string, years: ReturnType<typeof yearsOf>]>([
  ['Jul 2021 - Present · 3 yrs 1 mo', at(2021, 'present')],
  ['2010 – 2014', at(2010, 2014)],
  ['2010-2014', at(2010, 2014)],
  ['Okt. 2015–Heute', at(2015, 'present')],
  ['may. de 2017 - dic. 2020 · 3 años 8 meses', at(2017, 2020)],
  ['2019年4月 - 現在', at(2019, 'present')],
  ['2008年 – 2012年', at(2008, 2012)],
  ['2020년 1월 - 현재 · 4년', at(2020, 'present')],
  ['يناير ٢٠٢٠ - حتى الآن', at(2020, 'present')],
  ['ก.ย. 2560 - ปัจจุบัน', at(2017, 'present')],
  ['May 2014 · 1 mo', at(2014, 2014, true)],
  ['2009', at(2009, 2009, true)],
  ['2014 -', at(2014, null)],
  ['- 2014', at(null, 2014)],
  ['7 yrs 2 mos', null],
  ['Full-time', null],
  ['Budget of 2019 - and what became of it in the years since', null],
  ['Shipped 3000 - 4000 kites', null],
  ['What did you do in 2019?', null],
  ['2014 - 2010', at(2010, 2014)],
  ['', null],
])('"%s"', (line, years) => {
  expect(yearsOf(line)).toEqual(years);
});

it('a title is no date, whatever year is in it', () => {
  expect(datedLine(['Class of 2014', 'Initech', '2015 - 2016'])).toMatchObject({
    at: 2,
    years: { from: 2015 },
  });
  expect(datedLine(['2014'])).toBeNull();
});

describe('whatever a line says', () => {
  it('years are in order, and are years', () => {
    const part = fc.oneof(
      fc.string(),
      fc.integer({ min: 1900, max: 2600 }).map(String),
      fc.constantFrom(' - ', '–', '·', ' '),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const years = yearsOf(parts.join(''));
        if (!years) return;
        const { from, to } = years;
        for (const year of [from, to]) {
          if (typeof year === 'number') expect(year >= 1950 && year < 2060).toBe(true);
        }
        if (from !== null && typeof to === 'number') expect(from).toBeLessThanOrEqual(to);
      }),
    );
  });
});
