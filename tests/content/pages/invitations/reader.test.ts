import { describe, expect, test } from 'vitest';
import { findRows, readRow } from '../../../../src/content/pages/invitations/index.ts';
import { createInvitationsReader } from '../../../../src/content/pages/invitations/reader.ts';
import { documentWith, g2, g2Page, g4, g4Page, pair } from './build.ts';
import { plain } from './plain.ts';

const line = (slug: string, name: string) => `<p><a href="/in/${slug}/">${name}</a></p><p>Painter</p>`;
const elementAt = (rows: readonly Element[], index: number): Element => {
  const row = rows[index];
  if (!row) throw new Error(`no row ${index}`);
  return row;
};

describe('the watcher’s reader', () => {
  test('finds rows, reads each, and tells what the page says', () => {
    const root = documentWith(
      g4Page(
        g4('Jane Doe', 'jane', line('jane', 'Jane Doe')) + g4('Sam Lee', 'sam', line('sam', 'Sam Lee')),
        '<h2>Focused (2)</h2>',
      ),
    );
    const reader = createInvitationsReader();
    const rows = reader.findRows(root);
    expect(rows.map((row) => reader.readRow(row)?.id)).toEqual(['jane', 'sam']);
    expect(reader.readPage(root)).toEqual({
      announced: 2,
      whole: true,
      saysEmpty: false,
      generation: 'g4',
      language: 'en',
    });
    expect(reader.findControl(elementAt(rows, 1), 'accept')?.getAttribute('aria-label')).toBe(
      'Accept Sam Lee’s invitation',
    );
    expect(reader.findControl(elementAt(rows, 1), 'reply')).toBeNull();
  });

  test('reads a row anew when the list puts somebody else into it', () => {
    const root = documentWith(g4Page(g4('Jane Doe', 'jane', line('jane', 'Jane Doe'))));
    const reader = createInvitationsReader();
    const row = elementAt(reader.findRows(root), 0);
    expect(reader.readRow(row)?.id).toBe('jane');
    row.innerHTML = `<div>${line('sam', 'Sam Lee Verified')}<div>${pair('Sam Lee')}</div></div><p>Hello</p>`;
    expect(plain(reader.readRow(row) ?? expect.unreachable())).toMatchObject({
      id: 'sam',
      name: 'Sam Lee',
      note: 'Hello',
      verified: true,
    });
    row.innerHTML = '<p>Sam Lee is now a connection</p>';
    expect(reader.readRow(row)).toBeNull();
    expect(reader.findRows(root)).toEqual([]);
  });

  test('a row that cannot be read is a row all the same', () => {
    const root = documentWith(
      g4Page('<div role="listitem" componentkey="urn:li:invitation:5"><div></div></div>'),
    );
    const reader = createInvitationsReader();
    expect(reader.findRows(root).map((row) => reader.readRow(row))).toEqual([null]);
  });

  test('reading a row again keeps its id, also beside another row of the same person', () => {
    const mail = g2(
      '<a href="/in/jane/">Jane Doe</a> invited you to subscribe to <a href="/newsletters/weekly/">Weekly</a>',
      '',
    );
    const root = documentWith(g2Page(g2('<a href="/in/jane/">Jane Doe</a>', '') + mail));
    const reader = createInvitationsReader();
    const rows = reader.findRows(root);
    const read = (elements: readonly Element[]) =>
      reader
        .distinct(
          elements.flatMap((element) => ({
            element,
            reading: reader.readRow(element) ?? expect.unreachable(),
          })),
        )
        .map(({ reading }) => reading.id);
    const first = read(rows);
    expect(new Set(first).size).toBe(2);
    expect(first[0]).toBe('jane');
    expect(read(rows)).toEqual(first);
    rows[0]?.remove();
    expect(read(reader.findRows(root))).toEqual([first[1]]);
  });

  test('an empty page, the sent tab, an outline', () => {
    const reader = createInvitationsReader();
    const empty = documentWith('<main><h2>Focused (0)</h2></main>');
    expect(reader.findRows(empty)).toEqual([]);
    expect(reader.readPage(empty)).toMatchObject({ announced: 0, saysEmpty: true });
    const sent = documentWith(
      '<main><nav><a aria-current="true" href="/mynetwork/invitation-manager/sent/">x</a></nav><h2>People (0)</h2></main>',
    );
    expect(reader.findRows(sent)).toEqual([]);
    expect(reader.readPage(sent)).toMatchObject({ announced: null, saysEmpty: false });
    expect(reader.outline(sent)).toContain('main');
  });
});

test('hostile sizes are cut to what the contract allows', () => {
  const long = 'x'.repeat(100_000);
  const root = documentWith(g4Page(g4(long, long, `${line(long, long)}<p>${long}</p>`, `<p>${long}</p>`)));
  const { cards, scene } = findRows(root);
  const [card] = cards;
  const reading = card && readRow(card, scene)?.reading;
  if (!reading) throw new Error('not read');
  expect(plain(reading)).toMatchObject({
    id: expect.stringMatching(/^x{1,200}$/),
    name: 'x'.repeat(300),
    headline: expect.stringMatching(/^.{1,1000}$/),
    note: 'x'.repeat(4000),
    profileUrl: expect.stringMatching(/^.{1,2048}$/),
  });
});
