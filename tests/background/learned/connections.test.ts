import { beforeEach, describe, expect, it } from 'vitest';
import { databaseName } from '../../../src/background/database/database.ts';
import { connectionsOn } from '../../../src/background/network/page.ts';
import { positionIn } from '../../../src/background/network/position.ts';
import type { ConnectionEntry } from '../../../src/messages/learned.ts';
import { dump } from '../database/dump.ts';
import { person, report } from '../readings.ts';
import { Extension, good } from '../worker.ts';
import { connection } from './sheets.ts';

const now = new Date(2026, 11, 1, 15).getTime();

let extension: Extension;

beforeEach(async () => {
  extension = await Extension.fresh();
  good(await extension.asPopup('clock.set', { now }));
});

const scroll = async (...rows: ConnectionEntry[]) =>
  good(await extension.asPage('connections.read', { language: 'en', rows }));
const imports = async () => good(await extension.asPopup('imports.list', {})).imports;
const found = async (text: string) => good(await extension.asPopup('person.find', { text })).people;
const ada = connection('ada', 'Data engineer at Acme | Speaker', 'Connected on October 5, 2026');

describe('your page of connections', () => {
  it('tells who they are as far as you scrolled, and is taken back as a whole', async () => {
    await scroll(ada);
    await scroll(connection('bo', 'Teacher'), connection('cy'));
    expect(await imports()).toMatchObject([{ id: 'page:connections', time: now, kept: { people: 3 } }]);
    expect(await found('acme')).toMatchObject([{ name: 'Name ada', profile: 'ada' }]);
    good(await extension.asPopup('imports.undo', { id: 'page:connections' }));
    expect(await imports()).toEqual([]);
    expect(await found('acme')).toEqual([]);
  });

  it('changes nothing when it is opened again', async () => {
    await scroll(ada);
    const before = await imports();
    good(await extension.asPopup('clock.set', { now: now + 5000 }));
    await scroll(ada);
    await extension.wake();
    await scroll(ada);
    expect(await imports()).toEqual(before);
  });

  it('tells nothing once that is switched off', async () => {
    good(await extension.asPopup('settings.set', { learnConnections: false }));
    await scroll(ada);
    expect(await imports()).toEqual([]);
  });

  it('is a page’s to tell', async () => {
    const sheet = { language: 'en', rows: [ada] };
    expect(await extension.asPopup('connections.read', sheet)).toMatchObject({
      error: { code: 'forbidden' },
    });
  });
});

describe('the network it tells of', () => {
  const facts = async (turn: number, headline: string) => {
    const changed = [person('a', { headline: { known: true, value: headline } })];
    good(await extension.asPage('page.report', report(turn, 'a', { changed })));
    const { stores } = await dump(databaseName);
    const [row] = stores.find(({ name }) => name === 'invitations')?.rows ?? [];
    return Reflect.get(Object(row), 'evidence')['employer.connections']?.value;
  };

  it('counts who is where, at once, and says nothing of whom it did not show', async () => {
    expect(await facts(0, 'Clerk at Acme')).toBeUndefined();
    await scroll(ada, connection('bo', 'Sales at Acme'));
    expect(await facts(1, 'Clerk at Acme')).toBe(2);
    expect(await facts(2, 'Clerk at Windfall')).toBeUndefined();
    good(await extension.asPopup('imports.undo', { id: 'page:connections' }));
    expect(await facts(3, 'Clerk at Acme')).toBeUndefined();
  });
});

describe('an entry', () => {
  const read = (...lines: string[]) =>
    connectionsOn({ language: 'en', rows: [connection('ada', ...lines)] }, now)[0];

  it('is read as far as its lines go', () => {
    expect(read('Data engineer at Acme', 'Connected on October 5, 2026')).toMatchObject({
      ...{ company: 'Acme', position: 'Data engineer', since: Date.UTC(2026, 9, 5) },
    });
    expect(read('Teacher')).toMatchObject({ company: null, position: 'Teacher', since: null });
    expect(read('--', 'Connected 2 weeks ago')).toMatchObject({ company: null, position: null });
    expect(read()).toMatchObject({ company: null, position: null, since: null });
  });

  it('is a connection only where the page says so', () => {
    const rows = [
      { ...connection('ada', 'Teacher', 'Connected on October 5, 2026'), certain: false },
      { ...connection('bo', 'Teacher', '12 mutual connections'), certain: false },
    ];
    expect(connectionsOn({ language: 'en', rows }, now).map(({ slug }) => slug)).toEqual(['ada']);
  });
});

describe('a headline taken apart', () => {
  it.each([
    ['Data engineer at Acme | Speaker', 'Acme', 'Data engineer'],
    ['Data engineer @Acme', 'Acme', 'Data engineer'],
    ['Dateningenieurin bei Beispielwerk GmbH, Berlin', 'Beispielwerk GmbH', 'Dateningenieurin'],
    ['Ingénieure chez Brumeclair', 'Brumeclair', 'Ingénieure'],
    ['Ingeniera de datos en Quince Valle', 'Quince Valle', 'Ingeniera de datos'],
    ['Experta en marketing', null, 'Experta en marketing'],
    ['Teacher', null, 'Teacher'],
    ['Good at what I do at Acme', null, 'Good at what I do at Acme'],
    ['', null, null],
  ])('%s', (headline, company, position) => {
    expect(positionIn(headline)).toEqual({ company, position });
  });
});
