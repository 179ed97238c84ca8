// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { fileOf, linesOf } from '../../../src/options/people/named/oneColumn.ts';
import { good } from '../../background/worker.ts';
import { control, press, text } from '../../ui/stage.ts';
import { answers, extension, fill, item, items, place, show, usePeople } from './shown.tsx';

usePeople();

beforeEach(async () => {
  await show('named');
});

const saved = async () => {
  const [list] = good(await extension.asPopup('lists.list', {})).lists;
  return list && good(await extension.asPopup('lists.get', { id: list.id })).list;
};

it('lists are made of pasted lines, renamed, and come back when they were deleted', async () => {
  expect(text(place)).toContain('No lists yet');
  press(control(place, 'New list'));
  fill('Name of the list', 'Clients, old');
  fill('Companies', 'Example Cloud GmbH\nInitech\n\nInitech');
  fill('People', 'Jane Doe');
  press(control(place, 'Save'));
  await answers();
  expect(items()).toEqual(['Clients old3 entriesChangeExportDelete']);
  expect(await saved()).toMatchObject({
    name: 'Clients old',
    companies: ['Example Cloud GmbH', 'Initech'],
    people: ['Jane Doe'],
  });
  press(control(item('Clients'), 'Change'));
  await answers();
  fill('Name of the list', 'Customers');
  expect(text(place)).toContain('by its old name');
  press(control(place, 'Save'));
  await answers();
  expect(items()).toEqual(['Customers3 entriesChangeExportDelete']);
  press(control(item('Customers'), 'Delete'));
  await answers();
  expect(items()).toEqual([]);
  press(control(place, 'Undo'));
  await answers();
  expect(items()).toEqual(['Customers3 entriesChangeExportDelete']);
});

it('of one name there is one list, and what was typed stays', async () => {
  for (const name of ['Clients', 'CLIENTS']) {
    press(control(place, 'New list'));
    fill('Name of the list', name);
    press(control(place, 'Save'));
    await answers();
  }
  expect(text(place)).toContain('There is a list of that name already');
  expect(items()).toHaveLength(1);
});

it('a file of one column gives its lines, without a title and quotes, and back again', async () => {
  const read = (content: BlobPart) => linesOf(new Blob([content]));
  expect(await read('Company\r\n"Söhne ""& Co"" Ltd"\r\nInitech\r\n\r\nInitech')).toEqual([
    'Söhne "& Co" Ltd',
    'Initech',
  ]);
  expect(await read('Doe, Jane\nhttps://www.linkedin.com/in/sam-lee/')).toEqual([
    'Doe, Jane',
    'https://www.linkedin.com/in/sam-lee/',
  ]);
  expect(await read('Initech;Utrecht;2019\nExample;Delft;')).toEqual(['Initech', 'Example']);
  expect(await read(Uint8Array.from([0x53, 0xf6, 0x68, 0x6e, 0x65]))).toEqual(['Söhne']);
  expect(await read('')).toEqual([]);
  const lines = ['Söhne "& Co"; Ltd', 'Doe, Jane', 'Initech'];
  expect(await linesOf(fileOf(lines))).toEqual(lines);
});
