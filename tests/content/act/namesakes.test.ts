import { expect, it } from 'vitest';
import { createNamesakes } from '../../../src/content/act/namesakes.ts';
import { rows } from '../../gallery/samples/rows.ts';

const [row] = rows;
if (!row) throw new Error('there are no sample rows');

/** A row of somebody of this name. */
const named = (id: string, name: string) => ({
  ...row,
  id,
  reading: { ...row.reading, id, name: { known: true, value: name } as const },
});

it('knows the names that two invitations of a visit bear, also when one of them is gone', () => {
  const namesakes = createNamesakes();
  namesakes.note([named('1', 'Maria Silva'), named('2', 'Jo Doe')]);
  namesakes.note([named('1', 'Maria Silva'), named('2', 'Jo Doe')]);
  expect(namesakes.has('Maria Silva')).toBe(false);
  namesakes.note([named('3', 'MARIA SILVA')]);
  expect(namesakes.has('Maria Silva')).toBe(true);
  expect(namesakes.has('Jo Doe')).toBe(false);
  expect(namesakes.has('Somebody Else')).toBe(false);
});
