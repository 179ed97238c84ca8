import { de, en, es, fr, it, nl, pt } from '../words/index.ts';
import type { Words } from '../words/words.ts';
import { conversationPage } from './page.ts';
import type { ConversationSpec, ExpectedDay, ShownConversation, ShownMessage, Writer } from './spec.ts';

const ada: Writer = { name: 'Ada Quill', slug: 'ada-quill' };
const bram: Writer = { name: 'Bram Stoofpeer', member: 'ACoAAC3bramBRAMbramBRAMbramBRAMbram03' };

const said = (
  by: ShownMessage['by'],
  time: string,
  day?: string,
  more: Partial<ShownMessage> = {},
): ShownMessage => ({
  ...{ by, time, text: 'SECRET: we met at the lighthouse. Today? 12 mutual connections.' },
  ...(day !== undefined && { day }),
  ...more,
});

const day = (last: string, minutes: number, sent: number, received: number): ExpectedDay => ({
  ...{ last, minutes, sent, received },
});

const withAda = (days: readonly ExpectedDay[]): ConversationSpec['expected'] => ({
  read: { partner: { name: ada.name, slug: 'ada-quill', memberId: null }, days },
});

function spec(
  name: string,
  shown: Partial<ShownConversation> & Pick<ShownConversation, 'messages'>,
  expected: ConversationSpec['expected'],
): ConversationSpec {
  const whole: ShownConversation = { words: en, place: 'page', with: [ada], send: 'Send', ...shown };
  return { name, html: () => conversationPage(name, whole), expected };
}

/** The same two days in the words of a language: on 3 March they answered each other, on Friday once more. */
function inLanguage(words: Words, march: string, friday: string, times: readonly [string, string, string]) {
  const messages = [
    said(ada, times[0], march),
    said(ada, times[0]),
    said('me', times[1]),
    said(ada, times[2]),
    said('me', times[0], friday),
    said(ada, times[1]),
  ];
  const days = [day('2026-03-03 14:48', 8, 1, 3), day('2026-11-27 14:44', 4, 1, 1)];
  return (place: ShownConversation['place']) =>
    spec(`${place}-${words.lang}`, { words, place, messages }, withAda(days));
}

const clock = ['14:40', '14:44', '14:48'] as const;
const english = inLanguage(en, 'Mar 3', 'Friday', ['2:40 PM', '2:44 PM', '2:48 PM']);

/** Every saved page with an open conversation. */
export const conversationSpecs: readonly ConversationSpec[] = [
  english('page'),
  english('bubble'),
  inLanguage(de, '3. März', 'Freitag', clock)('page'),
  inLanguage(fr, '3 mars', 'vendredi', clock)('bubble'),
  inLanguage(es, '3 de marzo', 'viernes', clock)('page'),
  inLanguage(it, '3 marzo', 'venerdì', clock)('bubble'),
  inLanguage(nl, '3 maart', 'vrijdag', clock)('page'),
  inLanguage(pt, '3 de março', 'sexta-feira', clock)('bubble'),
  spec(
    'bubble-by-number-en',
    { place: 'bubble', with: [bram], messages: [said(bram, '2:40 PM', 'Today'), said('me', '2:41 PM')] },
    {
      read: {
        partner: { name: 'Bram Stoofpeer', slug: null, memberId: bram.member ?? null },
        days: [day('2026-12-01 14:41', 1, 1, 1)],
      },
    },
  ),
  spec('one-sided-en', { messages: [said(ada, '2:40 PM', 'Today'), said(ada, '2:41 PM')] }, { read: null }),
  spec(
    'not-sent-en',
    { messages: [said(ada, '2:40 PM', 'Today'), said('me', '2:41 PM', undefined, { failed: true })] },
    { read: null },
  ),
  spec(
    'group-en',
    {
      with: [ada, bram],
      messages: [said(ada, '2:40 PM', 'Today'), said('me', '2:41 PM'), said(bram, '2:42 PM')],
    },
    { read: null },
  ),
  spec(
    'group-quiet-en',
    { with: [ada, bram], messages: [said(ada, '2:40 PM', 'Today'), said('me', '2:41 PM')] },
    { read: null },
  ),
  spec(
    'deleted-member-en',
    {
      with: [{ name: 'LinkedIn Member' }],
      messages: [said({ name: 'LinkedIn Member' }, '2:40 PM', 'Today'), said('me', '2:41 PM')],
    },
    { read: null },
  ),
  spec(
    'assistant-en',
    {
      with: [{ name: 'LinkedIn Assistant', slug: 'linkedin-assistant' }],
      messages: [
        said({ name: 'LinkedIn Assistant', slug: 'linkedin-assistant' }, '2:40 PM', 'Today'),
        said('me', '2:41 PM'),
      ],
    },
    { read: null },
  ),
  spec(
    'sponsored-en',
    { sponsored: true, messages: [said(ada, '2:40 PM', 'Today'), said('me', '2:41 PM')] },
    { read: null },
  ),
  spec(
    'no-days-en',
    { messages: [said(ada, '2:40 PM', 'A while back'), said('me', '2:41 PM')] },
    withAda([]),
  ),
];
