import { describe, expect, it } from 'vitest';
import {
  connectionsCsv,
  educationCsv,
  exportZip,
  invitationsCsv,
  positionsCsv,
  profileCsv,
} from './export/files.ts';
import { messageLines } from './export/messages.ts';
import { contact, owner } from './export/people.ts';
import { ofKind, readAll, skippedIn } from './reading.ts';

const csv = (options: Parameters<typeof messageLines>[0]): string => [...messageLines(options)].join('');

describe('messages', () => {
  it.each([
    ['today’s, all quoted', { count: 400 }],
    ['quoted where needed', { count: 400, quoted: false }],
    ['without the columns of drafts', { count: 400, old: true, quoted: false }],
    ['with the line ends of Windows', { count: 400, lineEnd: '\r\n' }],
  ] as const)('say who talked with the user: %s', async (_, options) => {
    const reading = await readAll({ 'messages.csv': csv(options) });
    const found = new Map(ofKind(reading, 'conversation').map((record) => [record.who.slug, record]));
    const talked = [...found.keys()].map((slug) => decodeURIComponent(slug ?? ''));
    const expected = Array.from({ length: 150 }, (_, index) => contact(index)).filter(({ slug }) =>
      talked.includes(slug),
    );
    expect(new Set(expected.map(({ story }) => story))).toEqual(new Set(['letters', 'chat', 'group']));
    expect(talked).not.toContain(owner.slug);
    for (const { slug, story, name } of expected) {
      const record = [...found.values()].find(({ who }) => decodeURIComponent(who.slug ?? '') === slug);
      expect(record?.minutes).toBe(story === 'chat' ? 16 : 0);
      expect(record?.channel).toBe('message');
      expect(record?.who.name).toBe(name.replace(/\s+/g, ' '));
    }
  });

  it('say of everything that was left out why', async () => {
    const reading = await readAll({ 'messages.csv': csv({ count: 1000, broken: true }) });
    expect(skippedIn(reading)).toMatchObject({
      draft: expect.any(Number),
      spam: expect.any(Number),
      sponsored: expect.any(Number),
      hidden: expect.any(Number),
      oneSided: expect.any(Number),
      brokenRow: expect.any(Number),
    });
    const broken = reading.report.skipped.find(({ reason }) => reason === 'brokenRow');
    const lines = csv({ count: 1000, broken: true }).split('\n');
    expect(broken?.lines?.length).toBeGreaterThan(3);
    for (const line of broken?.lines ?? []) expect(lines[line - 1]).toMatch(/^"2-broken"|^only,three/);
  });

  it('come out the same whatever their order', async () => {
    const lines = csv({ count: 300, old: true }).split('\n').filter(Boolean);
    const [header = '', ...rows] = lines.join('\n').split(/\n(?="2-)/);
    const forward = await readAll({ a: `${header}\n${rows.join('\n')}\n` });
    const backward = await readAll({ a: `${header}\n${rows.reverse().join('\n')}\n` });
    const sorted = (reading: typeof forward) =>
      ofKind(reading, 'conversation')
        .map(({ key, time, minutes }) => `${key} ${time} ${minutes}`)
        .sort();
    expect(sorted(backward)).toEqual(sorted(forward));
  });

  it('are told apart by the name of Profile.csv where they are with one person only', async () => {
    const two = csv({ count: 400 })
      .split('\n')
      .filter(
        (line) =>
          line.startsWith('CONV') ||
          line.includes(',"https://www.linkedin.com/in/someone-1",') ||
          line.includes('"https://www.linkedin.com/in/someone-1"'),
      )
      .join('\n');
    // Without it either may be: what is kept of the user themselves does no harm.
    const either = ofKind(await readAll({ a: two }), 'conversation').map(({ who }) => who.slug);
    expect(either.sort()).toEqual([owner.slug, 'someone-1']);
    const both = await readAll({ a: two, 'Profile.csv': profileCsv });
    expect(ofKind(both, 'conversation').map(({ who }) => who.slug)).toEqual(['someone-1']);
    const told = await readAll({ a: two }, { ownNames: ['noor van dijk'] });
    expect(ofKind(told, 'conversation')).toHaveLength(1);
  });

  it('of one group do not say who of them is the user', async () => {
    const people = ['a', 'b', 'c'].map((slug) => `https://www.linkedin.com/in/${slug}`);
    const rows = people.map((url, at) => {
      const others = people.filter((other) => other !== url).join(',');
      return `t,,Person ${at},${url},x,"${others}",2025-06-01 14:0${at}:00 UTC,,Hello,INBOX`;
    });
    const header =
      'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER';
    const reading = await readAll({ a: [header, ...rows].join('\n') });
    expect(reading.records).toEqual([]);
    expect(skippedIn(reading)).toEqual({ unclearOwner: 1 });
  });
});

describe('the other tables', () => {
  it.each([2020, 2022, 2026] as const)('Connections.csv of %d', async (generation) => {
    const reading = await readAll({ 'Connections.csv': connectionsCsv(generation) });
    const people = ofKind(reading, 'person').map(({ who }) => who);
    expect(people).toHaveLength(40);
    expect(people[0]).toEqual({
      ...(generation === 2026 && { slug: encodeURI(contact(0).slug) }),
      name: contact(0).name,
      emails: ['someone0@example.com'],
      places: [contact(0).company],
    });
    expect(skippedIn(reading)).toEqual({ hidden: 1 });
    const [first] = ofKind(reading, 'person');
    expect(first?.connection).toMatchObject({ company: contact(0).company, since: expect.any(Number) });
    expect(first?.connection?.position).not.toBe('');
  });

  it('Contacts.csv and an address book tell who is in it', async () => {
    const reading = await readAll({
      'Contacts.csv':
        'Source,FirstName,LastName,Companies,Emails,Profiles\nGOOGLE,Jane,Doe,,jane@example.com,\n',
      'book.vcf': 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Sam Lee\r\nEMAIL:sam@example.com\r\nEND:VCARD\r\n',
    });
    expect(ofKind(reading, 'person').map(({ who, contact: known }) => [who.name, known])).toEqual([
      ['Jane Doe', true],
      ['Sam Lee', true],
    ]);
  });

  it('Skills.csv, chosen by itself too; a list of anything else is none', async () => {
    const file = 'Name\nSQL\nData Modeling\n';
    const skills = async (name: string) =>
      ofKind(await readAll({ [name]: file }), 'own').flatMap(({ own }) => own.skills ?? []);
    expect(await skills('Skills.csv')).toEqual(['SQL', 'Data Modeling']);
    expect(await skills('Skills (1).csv')).toEqual(['SQL', 'Data Modeling']);
    expect(await skills('Guests.csv')).toEqual([]);
  });

  it.each([true, false])('Invitations.csv, with addresses: %s', async (withAddresses) => {
    const reading = await readAll({ 'Invitations.csv': invitationsCsv(withAddresses) });
    expect(ofKind(reading, 'person')).toHaveLength(withAddresses ? 30 : 0);
    expect(skippedIn(reading)).toEqual(withAddresses ? {} : { nobody: 30 });
  });

  it('the user’s own background', async () => {
    const reading = await readAll({
      'Profile.csv': profileCsv,
      'Positions.csv': positionsCsv,
      'Education.csv': educationCsv,
    });
    expect(ofKind(reading, 'own').map(({ own }) => own)).toEqual([
      {
        firstName: 'Noor',
        fullName: 'Noor van Dijk',
        headline: expect.any(String),
        place: 'Rotterdam, Netherlands',
        industry: 'Professional Training',
      },
      { employers: [{ name: 'Example Cloud', from: 2019, to: null }], titles: [expect.any(String)] },
      { employers: [{ name: 'Initech, Inc.', from: 2012, to: 2018 }], titles: [expect.any(String)] },
      { schools: [{ name: 'University of Example', from: 2004, to: 2009 }] },
    ]);
  });
});

describe('the export as a whole', () => {
  it('is known by what is in its files, whatever they are called', async () => {
    const reading = await readAll({ 'Basic_LinkedInDataExport_11-20-2026.zip': exportZip(300) });
    expect(Object.fromEntries(reading.report.files.map(({ name, kind }) => [name, kind]))).toEqual({
      'messages.csv': 'messages',
      'Connections.csv': 'connections',
      'Invitations.csv': 'invitations',
      'Profile.csv': 'profile',
      'Positions.csv': 'positions',
      'Education.csv': 'education',
      'Email Addresses.csv': 'emails',
    });
    expect(skippedIn(reading, 'Ad_Targeting.csv')).toEqual({ needless: 1 });
    const renamed = await readAll({
      'a.csv': csv({ count: 50 }),
      'b.csv': profileCsv,
      c: connectionsCsv(2022),
    });
    expect(renamed.report.files.map(({ kind }) => kind)).toEqual(['messages', 'profile', 'connections']);
  });
});
