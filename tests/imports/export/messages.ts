import { type Contact, contact, owner } from './people.ts';

const minute = 60_000;
const day = 86_400_000;
const begin = Date.UTC(2023, 0, 2, 9, 0, 0);

/** How a generated `messages.csv` is written. */
export interface MessagesOptions {
  /** Rows, give or take the last thread. */
  readonly count: number;
  /** Everybody is quoted since 2026; before, only where it is needed. */
  readonly quoted?: boolean;
  /** Without the last three columns, as before 2024. */
  readonly old?: boolean;
  /** Adds a few rows that are broken. */
  readonly broken?: boolean;
  readonly lineEnd?: string;
  /** Messages in a chat. */
  readonly chatty?: number;
  /** With so many people at most. */
  readonly people?: number;
}

const columns = [
  'CONVERSATION ID',
  'CONVERSATION TITLE',
  'FROM',
  'SENDER PROFILE URL',
  'TO',
  'RECIPIENT PROFILE URLS',
  'DATE',
  'SUBJECT',
  'CONTENT',
  'FOLDER',
  'ATTACHMENTS',
  'IS MESSAGE DRAFT',
  'IS CONVERSATION DRAFT',
];

/** A `messages.csv` like LinkedIn's, line by line: newest first in each thread, with all that is odd about it. */
export function* messageLines({
  count,
  quoted = true,
  old = false,
  broken = false,
  lineEnd = '\n',
  chatty = 9,
  people = Number.POSITIVE_INFINITY,
}: MessagesOptions): Generator<string> {
  const width = old ? 10 : 13;
  const write = (fields: readonly string[]): string =>
    `${fields
      .slice(0, width)
      .map((field) => cell(field, quoted))
      .join(',')}${lineEnd}`;
  yield `${columns.slice(0, width).join(',')}${lineEnd}`;
  let written = 0;
  for (let thread = 0; written < count; thread++) {
    const rows = threadRows(thread, chatty, people);
    for (const fields of rows) yield write(fields);
    written += rows.length;
    if (broken && thread % 50 === 3) yield `"2-broken","","Somebody "quoted" wrongly,"x${lineEnd}`;
    if (broken && thread % 50 === 7) yield `only,three,fields${lineEnd}`;
  }
}

function threadRows(thread: number, chatty: number, people: number): string[][] {
  const other = contact(thread % people);
  const id = `2-${((thread * 2654435761) % 4294967296).toString(36)}==`;
  const at = begin + (thread % 900) * day + (thread % 11) * 37 * minute;
  const from = (
    who: 'own' | Contact,
    time: number,
    content: string,
    rest: Partial<Record<'folder' | 'draft', string>> = {},
  ) => row(id, who, other, time, content, rest);
  if (thread % 97 === 13) return [sponsored(id, at)];
  if (thread % 97 === 31) return [hidden(id, at)];
  switch (other.story) {
    case 'chat':
      // Sixteen minutes, a message each second minute.
      return Array.from({ length: chatty }, (_, index) =>
        from(index % 2 === 0 ? other : 'own', at + index * 2 * minute, 'Yes, "really", go on'),
      ).reverse();
    case 'letters':
      return [
        from('own', at + 9 * day, 'A draft, never sent', { draft: 'Yes' }),
        from(other, at + 5 * day, 'Thank you!\nSee you, then'),
        from('own', at + 3 * day, 'With pleasure; here are, as promised, three dates'),
        from(other, at, 'Shall we meet?'),
      ];
    case 'pitch':
      return [
        from(other, at + 2 * day, 'Did you see my message?', {
          folder: thread % 5 === 2 ? 'SPAM' : 'ARCHIVE',
        }),
        from(other, at, 'We sell things'),
      ];
    case 'silent':
      return [from('own', at, 'Congratulations!')];
    case 'group':
      return group(id, other, contact(thread + 1), at);
  }
}

/** The user answers one of two others; the second has only read. */
function group(id: string, writer: Contact, reader: Contact, at: number): string[][] {
  const all = [writer, reader];
  const urls = (people: readonly Contact[], own: boolean): string =>
    [...people.map(({ url }) => url), ...(own ? [owner.url] : [])].join(',');
  const names = (people: readonly Contact[], own: boolean): string =>
    [...people.map(({ written }) => written), ...(own ? [ownName] : [])].join(',');
  return [
    [
      id,
      'A group',
      ownName,
      owner.url,
      names(all, false),
      urls(all, false),
      stamp(at + 30 * minute),
      '',
      'I am in',
      'INBOX',
      '',
      'No',
      'No',
    ],
    [
      id,
      'A group',
      writer.written,
      writer.url,
      names([reader], true),
      urls([reader], true),
      stamp(at),
      '',
      'Who joins?',
      'INBOX',
      '',
      'No',
      'No',
    ],
  ];
}

const ownName = `${owner.first} ${owner.last}`;

function row(
  id: string,
  who: 'own' | Contact,
  other: Contact,
  time: number,
  content: string,
  { folder = 'INBOX', draft = 'No' }: Partial<Record<'folder' | 'draft', string>>,
): string[] {
  const [from, to] =
    who === 'own'
      ? [
          { name: ownName, url: owner.url },
          { name: other.written, url: other.url },
        ]
      : [
          { name: other.written, url: other.url },
          { name: ownName, url: owner.url },
        ];
  return [id, '', from.name, from.url, to.name, to.url, stamp(time), '', content, folder, '', draft, 'No'];
}

function sponsored(id: string, time: number): string[] {
  const content = '<p class="spinmail-quill-editor__spin-break">Hi %FIRSTNAME%, great news</p>';
  return [
    id,
    'Sponsored Conversation',
    'A Company',
    '',
    ownName,
    owner.url,
    stamp(time),
    'Great news',
    content,
    'INBOX',
    '',
    'No',
    'No',
  ];
}

function hidden(id: string, time: number): string[] {
  return [id, '', 'LinkedIn Member', '', ownName, owner.url, stamp(time), '', 'Hello', '', '', 'No', 'No'];
}

function stamp(time: number): string {
  return new Date(time)
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z$/, ' UTC');
}

/** A field as LinkedIn writes it. */
export function cell(text: string, always: boolean): string {
  return always || /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
