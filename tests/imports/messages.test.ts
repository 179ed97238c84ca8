import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ofKind, readAll, skippedIn } from './reading.ts';

const header = 'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER';
const newer =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER';
const profile = 'First Name,Last Name,Maiden Name,Headline,Industry\nNoor,van Dijk,Jansen,x,y\n';
const slugs: Readonly<Record<string, string>> = {
  'Noor van Dijk': 'noor-van-dijk',
  'Mira Solberg': 'mira-solberg-77',
  'Tariq Aydin': 'tariq-aydin',
  'Kofi Mensah': 'kofi-mensah',
};
const url = (name: string): string => (name in slugs ? `https://www.linkedin.com/in/${slugs[name]}` : '');

let minute = 0;
/** Three minutes after the one before. */
const later = (): string => {
  minute += 3;
  return String(minute % 60).padStart(2, '0');
};
/** One message after another, three minutes apart; those who are written to are names only. */
const row = (thread: string, from: string, to: string, day = '2021-06-01', address = url(from)): string =>
  `${thread},,${from},${address},"${to}",${day} 14:${later()}:00 UTC,,hello,INBOX`;
const newRow = (thread: string, from: string, to: string, day = '2025-06-01'): string =>
  `${thread},,${from},${url(from)},"${to}","${to.split(', ').map(url).join(',')}",${day} 14:${later()}:00 UTC,,hello,INBOX`;

const talk = (thread: string, other: string, own = 'Noor van Dijk', day = '2021-06-01'): string[] => {
  minute = 0;
  return [row(thread, other, own, day), row(thread, 'Noor van Dijk', other, day)];
};

const partners = async (lines: readonly string[], files: Readonly<Record<string, string>> = {}) => {
  const reading = await readAll({ 'messages.csv': `${lines.join('\n')}\n`, ...files });
  return ofKind(reading, 'conversation')
    .map(({ who, minutes }) => `${who.slug ?? who.name} ${minutes}`)
    .sort();
};

describe('messages whose receivers have no address', () => {
  const both = ['mira-solberg-77 3', 'tariq-aydin 3'];
  it.each<[string, string[]]>([
    ['two talks', [...talk('a', 'Mira Solberg'), ...talk('b', 'Tariq Aydin')]],
    ['without the threads’ names', [...talk('', 'Mira Solberg'), ...talk('', 'Tariq Aydin')]],
    [
      'beside advertisement that nobody answered',
      [...talk('a', 'Mira Solberg'), ...talk('b', 'Tariq Aydin'), row('c', 'Kofi Mensah', 'Noor van Dijk')],
    ],
    [
      'names in another case',
      [...talk('a', 'Mira Solberg', 'NOOR VAN DIJK'), ...talk('b', 'Tariq Aydin', 'noor van dijk')],
    ],
    [
      'letters put together otherwise',
      [...talk('a', 'Mira Solberg'), ...talk('b', 'Tariq Aydin')].map((line) => line.normalize('NFD')),
    ],
    [
      'an earlier name of the user’s',
      [...talk('a', 'Mira Solberg', 'Noor Jansen'), ...talk('b', 'Tariq Aydin')],
    ],
    [
      'an earlier name everywhere',
      [
        ...talk('a', 'Mira Solberg', 'Noor Jansen'),
        ...talk('b', 'Tariq Aydin', 'Noor Jansen'),
        row('c', 'Kofi Mensah', 'Noor Jansen'),
        row('d', 'Kofi Mensah', 'Noor Jansen'),
      ],
    ],
    [
      'a title in a name',
      [...talk('a', 'Mira Solberg', 'Noor van Dijk, PhD'), ...talk('b', 'Tariq Aydin', 'Noor van Dijk, PhD')],
    ],
  ])('%s', async (_, rows) => {
    expect(await partners([header, ...rows])).toEqual(both);
    expect(await partners([header, ...rows], { 'Profile.csv': profile })).toEqual(both);
    expect(await partners([header, ...rows.toReversed()])).toEqual(both);
  });

  it('in the older rows of a newer file', async () => {
    minute = 0;
    const old = [...talk('a', 'Mira Solberg'), ...talk('c', 'Kofi Mensah')].map((line) =>
      line.replace(/,"([^"]*)",/, ',"$1",,'),
    );
    minute = 0;
    const rows = [
      ...old,
      newRow('b', 'Tariq Aydin', 'Noor van Dijk'),
      newRow('b', 'Noor van Dijk', 'Tariq Aydin'),
    ];
    expect(await partners([newer, ...rows])).toEqual(['kofi-mensah 3', ...both]);
  });

  it('two people of one name stay two', async () => {
    const second = (line: string) => line.replace('mira-solberg-77', 'mira-solberg-2');
    const rows = [
      ...talk('a', 'Mira Solberg'),
      ...talk('b', 'Mira Solberg').map(second),
      ...talk('c', 'Tariq Aydin'),
    ];
    expect(await partners([header, ...rows])).toEqual([
      'mira-solberg-2 3',
      'mira-solberg-77 3',
      'tariq-aydin 3',
    ]);
  });

  it('in a group', async () => {
    minute = 0;
    const group = [
      row('g', 'Mira Solberg', 'Noor van Dijk, Tariq Aydin'),
      row('g', 'Noor van Dijk', 'Mira Solberg, Tariq Aydin'),
    ];
    const rows = [header, ...group, ...talk('b', 'Tariq Aydin')];
    expect(await partners(rows, { 'Profile.csv': profile })).toEqual(both);
  });

  it('somebody without an address at all is known by name', async () => {
    const rows = [...talk('a', 'Dana Whitlock'), ...talk('b', 'Tariq Aydin')];
    expect(await partners([header, ...rows])).toEqual(['Dana Whitlock 3', 'tariq-aydin 3']);
  });

  it('whoever wrote under a name alone and under an address is one person', async () => {
    const rows = talk('a', 'Mira Solberg').map((line) => line.replace(/https:\S+?noor-van-dijk/, ''));
    expect(await partners([header, ...rows, ...talk('b', 'Tariq Aydin')])).toEqual(both);
  });
});

describe('talks with assistants', () => {
  const rows = [
    newer,
    newRow('r', 'Dana Whitlock', 'Noor van Dijk'),
    newRow('r', 'Noor van Dijk', 'Dana Whitlock'),
  ].join('\n');
  it.each([
    'learning_role_play_messages.csv',
    'learning_coach_messages.csv',
    'guide_messages.csv',
    'Complete_LinkedInDataExport/learning_role_play_messages.csv',
    'Learning Role Play Messages.csv',
    'learning_role_play_messages (1).csv',
    'coach_messages.csv',
    'ai_coach_messages.csv',
    'LearningCoachMessages.csv',
    'Export/guide-messages.csv',
  ])('are no conversations: %s', async (name) => {
    const packed = zipSync({ [name]: strToU8(rows), 'Profile.csv': strToU8(profile) });
    for (const files of [{ [name]: rows }, { 'a.zip': packed }]) {
      const reading = await readAll(files);
      expect(ofKind(reading, 'conversation')).toEqual([]);
      expect(skippedIn(reading)).toEqual({ needless: 1 });
    }
    const old = [header, ...talk('r', 'Dana Whitlock')].join('\n');
    expect((await readAll({ [name]: old })).records).toEqual([]);
  });

  it.each([
    'messages.csv',
    'messages (1).csv',
    'my messages.csv',
    'old_messages.csv',
    'messages-noor.csv',
    'coaching clients.csv',
  ])('are not %s', async (name) => {
    const text = [header, ...talk('a', 'Mira Solberg'), ...talk('b', 'Tariq Aydin')].join('\n');
    expect(ofKind(await readAll({ [name]: text }), 'conversation')).toHaveLength(2);
  });
});

describe('what else is in a zip', () => {
  const both = [header, ...talk('a', 'Mira Solberg'), ...talk('b', 'Tariq Aydin')].join('\n');
  it.each<[string, string | Uint8Array, string]>([
    ['Skills.csv', 'Name\nTypeScript\n', ''],
    ['Learning.csv', 'Nothing here yet.', 'needless'],
    ['Rich_Media.csv', '', 'needless'],
    ['Votes.csv', '\n\n \n', 'needless'],
    ['Hashtag_Follows.csv', 'HashTag,Created,State\n', 'needless'],
    ['Interests.csv', 'Interest\nChess\n', 'needless'],
    ['page.csv', '<!doctype html><p>a, b</p>', 'needless'],
    ['picture.csv', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), 'needless'],
    ['empty.ics', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', ''],
    ['none.vcf', '', 'needless'],
    ['data.json', '{}', ''],
  ])('%s is no reason to refuse it', async (name, content, reason) => {
    for (const path of [name, `Export/${name}`, `Export\\${name}`]) {
      const zip = zipSync({
        [path]: typeof content === 'string' ? strToU8(content) : content,
        'messages.csv': strToU8(both),
      });
      const reading = await readAll({ 'a.zip': zip });
      expect(ofKind(reading, 'conversation')).toHaveLength(2);
      expect(skippedIn(reading)).toEqual(reason === '' ? {} : { [reason]: 1 });
    }
  });

  it.each<[string, string]>([
    ['an archive’s file', 'data\\tweets.js'],
    ['a part of it', 'x-archive\\data\\tweets-part1.js'],
    ['with either slash', 'x-archive/data\\tweet.js'],
  ])('names with backslashes: %s', async (_, name) => {
    const tweets = `window.YTD.tweets.part0 = [ { "tweet" : { "id_str":"1","created_at" : "Wed Nov 12 10:11:12 +0000 2025", "full_text" : "@mira hello", "entities" : { "user_mentions" : [ { "id_str":"7","name":"Mira Solberg","screen_name":"mira"} ] } } } ]`;
    const zip = zipSync({
      [name]: strToU8(tweets),
      '__MACOSX\\data\\._tweets.js': strToU8(tweets),
      'data\\assets\\x.png': new Uint8Array(9),
    });
    const reading = await readAll({ 'a.zip': zip });
    expect(ofKind(reading, 'interaction')).toMatchObject([{ who: { name: 'Mira Solberg' } }]);
    expect(skippedIn(reading)).toEqual({});
  });

  it('one of which nothing can be used is still refused', async () => {
    const zip = zipSync({ 'data\\picture.png': new Uint8Array(9), '__MACOSX\\messages.csv': strToU8(both) });
    expect(skippedIn(await readAll({ 'a.zip': zip }))).toEqual({ unknownFile: 1 });
  });
});
