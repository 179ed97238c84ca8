import type { StoreRow } from '../../../src/content/store/types.ts';
import type { Suggestion } from '../../../src/policy/suggestion.ts';
import { reading, type Sample } from './readings.ts';
import { gate, missing, rule, suggestion } from './suggestions.ts';

const row = (sample: Sample, suggested: Suggestion | null): StoreRow => ({
  id: sample.id,
  reading: reading(sample),
  suggestion: suggested,
  rendered: true,
});

/** A middle verdict that the inviter's profile would settle. */
const worthALook = suggestion({
  verdict: 'wait',
  certain: false,
  couldBe: ['accept', 'decline', 'wait'],
  score: [30, 92],
  leanScore: 56,
  reasons: [rule('field', 'In your field:', 8, 'מהנדסת תוכנה')],
  missing: [missing('common.industry'), missing('profile.completeness')],
  turningPoint: {
    fact: 'common.industry',
    verdict: 'accept',
    condition: { key: 'clause_common_industry_yes', params: {} },
  },
});

/** One of every kind of entry, in an order a page could have. */
export const rows: readonly StoreRow[] = [
  row(
    { id: '1', name: 'Jane Doe', headline: 'Staff Engineer at Example Cloud' },
    suggestion({
      verdict: 'accept',
      score: [82, 82],
      leanScore: 82,
      reasons: [
        gate('conversation-logged', 'You talked for 25 minutes on 3 May.', 'accept'),
        rule('mutual', '12 mutual connections.', 8),
        rule('verified', 'LinkedIn has verified who this is.', 4),
      ],
    }),
  ),
  row(
    {
      id: '2',
      name: 'Sam Lee',
      headline: 'Growth Hacker | Helping founders 10x their pipeline | Keynote speaker',
    },
    suggestion({
      verdict: 'decline',
      certain: false,
      couldBe: ['accept', 'reply', 'decline'],
      score: [18, 74],
      leanScore: 28,
      reasons: [
        rule('no-note', 'No note.', -4),
        rule('unwanted', 'The headline has one of your unwanted words.', -10, 'Growth Hacker'),
      ],
      open: [
        rule('employer', 'You worked at the same place at the same time.', 12),
        rule('hollow', 'The profile is hardly filled in.', -12),
        gate('friend', 'You have talked for ten minutes or more.', 'accept'),
      ],
      idle: [
        rule('question', 'The note asks you something.', 3),
        rule('place', 'You live in the same place.', 3),
        rule('topic', 'The headline has one of your topic words.', 8),
      ],
      missing: [
        missing('profile.completeness'),
        missing('common.employer', 'profile', 0.4),
        missing('conversation.match', 'log', 0.2),
      ],
      turningPoint: {
        fact: 'common.employer',
        verdict: 'reply',
        condition: { key: 'clause_common_employer_yes', params: {} },
      },
      flip: {
        fact: 'common.employer',
        from: null,
        to: true,
        verdict: 'reply',
        sentence: { text: 'A common employer would make it Reply.', params: {} },
      },
    }),
  ),
  row(
    {
      id: '3',
      name: 'Wilhelmina Featherstonehaugh-Cholmondeley, PhD, MBA, PMP, CSM',
      headline:
        'Chief Transformation Officer | Board Member | Angel Investor | Ex-Somewhere Large, ex-Somewhere Larger | Writing about leadership, learning and the future of everything at work',
      note: 'Hi! We sat next to each other at the accessibility workshop in Utrecht in March, and I still owe you the link to the colour contrast paper. Would love to stay in touch.\n\nWilhelmina',
    },
    suggestion({
      verdict: 'accept',
      certain: false,
      couldBe: ['accept', 'reply'],
      score: [64, 86],
      leanScore: 72,
      reasons: [
        rule(
          'personal',
          'The note is in their own words and says where you met.',
          15,
          'We sat next to each other at the accessibility workshop in Utrecht',
        ),
        rule('mutual', '3 mutual connections.', 3),
      ],
      missing: [missing('profile.completeness')],
    }),
  ),
  row(
    { id: '4', name: 'Systems Weekly', kind: 'newsletter', target: 'Systems Weekly', headline: null },
    suggestion({
      verdict: 'wait',
      reasons: [gate('not-personal', 'This is a newsletter, not a person.', 'wait')],
    }),
  ),
  row(
    { id: '5', name: 'Ana Silva-Costa', headline: 'Product Manager at Initech' },
    suggestion({
      verdict: 'wait',
      score: [55, 55],
      leanScore: 55,
      reasons: [gate('possible', 'Your log has an “Ana Silva” of Initech. Is it the same person?', 'wait')],
    }),
  ),
  row(
    {
      id: '6',
      name: 'Kofi Mensah',
      headline: 'Data journalist',
      note: 'How do you choose your sources? I would like to ask you about that.',
    },
    suggestion({
      verdict: 'reply',
      score: [58, 58],
      leanScore: 58,
      reasons: [rule('question', 'The note asks you something.', 3, 'How do you choose your sources?')],
    }),
  ),
  row(
    { id: '7', name: 'שרה לוי', headline: 'מהנדסת תוכנה', note: 'שלום! נפגשנו בכנס בתל אביב.' },
    suggestion({
      verdict: 'reply',
      certain: false,
      couldBe: ['accept', 'reply', 'decline'],
      score: [30, 92],
      leanScore: 50,
      reasons: [],
      missing: [missing('profile.completeness')],
    }),
  ),
  row(
    { id: '8', name: 'Resume Helper', headline: '--' },
    suggestion({
      verdict: 'decline',
      score: [9, 9],
      leanScore: 9,
      reasons: [gate('not-a-person', 'This does not look like a person: the name is a slogan.', 'decline')],
    }),
  ),
  row(
    { id: '9', name: 'Acme Robotics', kind: 'company', target: 'Acme Robotics' },
    suggestion({ verdict: 'wait' }),
  ),
  row({ id: '10', name: 'Ravi Kumar', headline: 'Student at Somewhere University' }, null),
];

/** The same, with someone whose profile is worth a look. */
export const rowsToLook: readonly StoreRow[] = rows.map((each) =>
  each.id === '7' ? { ...each, suggestion: worthALook } : each,
);

/** Rows with distinct ids and names, as many as asked for: the samples over and over. */
export function manyRows(count: number): readonly StoreRow[] {
  const people = rows.filter((sample) => sample.reading.kind === 'person');
  return Array.from({ length: count }, (_, index) => {
    const sample = people[index % people.length];
    if (!sample) throw new Error('there are no samples');
    const name = `${sample.reading.name.known ? sample.reading.name.value : ''} ${index + 1}`;
    const id = String(index + 1000);
    return { ...sample, id, reading: { ...sample.reading, id, name: { known: true, value: name } } };
  });
}
