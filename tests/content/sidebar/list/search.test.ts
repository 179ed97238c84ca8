import { expect, it } from 'vitest';
import { finder } from '../../../../src/content/sidebar/list/search.ts';
import { reading } from '../../../gallery/samples/readings.ts';

const josé = reading({ id: '1', name: 'José Ångström', headline: 'Straßenbau', note: 'Grüße aus Łódź' });

it.each([
  ['', true],
  ['  ', true],
  ['jose', true],
  ['JOSÉ', true],
  ['angstrom jose', true],
  ['gruße', true],
  ['josé berlin', false],
  ['joseangstrom', false],
])('“%s” finds José: %s', (search, found) => {
  expect(finder(search)(josé)).toBe(found);
});

it('does not mistake what is unknown for a word', () => {
  expect(finder('null')(reading({ id: '1', name: null }))).toBe(false);
  expect(finder('undefined')(reading({ id: '1', name: null }))).toBe(false);
});
