import { describe, expect, it } from 'vitest';
import { type Case, type Known, nothingKnown } from '../../../src/background/evidence/case.ts';
import { gather } from '../../../src/background/evidence/index.ts';
import type { InvitationReading } from '../../../src/messages/reading.ts';
import { noBackground, type OwnBackground } from '../../../src/policy/background/own.ts';
import { isoDateBefore } from '../../../src/policy/evaluate/iso-date.ts';
import { factOf, isAdmissible } from '../../../src/policy/facts/catalogue.ts';
import { person } from '../readings.ts';

const now = Date.UTC(2026, 10, 20, 12);
const day = 86_400_000;

interface Given {
  readonly reading?: Partial<InvitationReading>;
  readonly known?: Partial<Known>;
  readonly own?: Partial<OwnBackground>;
}

function evidenceFor({ reading, known, own }: Given) {
  const invitation: Case = {
    reading: person('a', reading),
    known: { ...nothingKnown, ...known },
    own: { ...noBackground, ...own },
    now,
  };
  return gather(invitation);
}

/** The values of some facts; undefined where unknown. */
function values(given: Given, names: readonly string[]): unknown[] {
  const evidence = evidenceFor(given);
  return names.map((name) => evidence[name]?.value);
}

const talk = {
  id: 'c1',
  person: 'in:a',
  time: now - 30 * day,
  minutes: 25,
  channel: 'inPerson' as const,
  place: 'Lantern workshop',
};
const asked = {
  id: 'r1',
  type: 'replied' as const,
  time: now - 20 * day,
  invitation: 'a',
  person: null,
  template: null,
  by: 'composer' as const,
};
const answered = {
  id: 'r2',
  type: 'answered' as const,
  time: now - day,
  invitation: 'a',
  person: null,
  thread: null,
  quote: 'Hello',
};
const unknownField = { known: false } as const;

describe('what a headline and a name say', () => {
  const says = (headline: string | null) => ({ headline: { known: true, value: headline } }) as const;
  it.each<[what: string, given: Given, fact: string, value: unknown]>([
    ['a seller', { reading: says('Account executive at Gong') }, 'headline.sells', true],
    ['no seller', { reading: says('Nurse') }, 'headline.sells', false],
    ['a headline that was not read', { reading: { headline: unknownField } }, 'headline.sells', undefined],
    ['what is no person', { reading: { kind: 'company', ...says('Sales') } }, 'headline.sells', undefined],
    [
      'a topic of yours',
      { reading: says('Data engineer'), own: { topicWords: ['data engineer'] } },
      'field.own',
      true,
    ],
    [
      'your employer',
      { reading: says('Nurse at Initech'), own: { employers: [{ name: 'Initech GmbH', to: null }] } },
      'employer.own',
      'now',
    ],
    ['employers you did not tell', { reading: says('Nurse at Initech') }, 'employer.own', 'none'],
    [
      'a decorated name',
      { reading: { name: { known: true, value: 'Jane Doe 🚀' } } },
      'name.decorated',
      true,
    ],
    ['a plain name', { reading: { name: { known: true, value: 'Jane DOE' } } }, 'name.decorated', false],
  ])('%s', (_what, given, fact, value) => {
    expect(values(given, [fact])).toEqual([value]);
  });
});

describe('facts of the card', () => {
  it.each<[what: string, given: Given, fact: string, value: unknown]>([
    ['the kind', { reading: { kind: 'newsletter' } }, 'kind', 'newsletter'],
    ['a photo', {}, 'photo', true],
    ['no photo', { reading: { photo: { known: true, value: false } } }, 'photo', false],
    ['a photo that could not be told', { reading: { photo: unknownField } }, 'photo', undefined],
    [
      'mutual connections',
      { reading: { mutualConnections: { known: true, value: 12 } } },
      'mutualConnections',
      12,
    ],
    [
      'no count of mutual connections',
      { reading: { mutualConnections: unknownField } },
      'mutualConnections',
      undefined,
    ],
    ['the age', { reading: { ageDays: { known: true, value: 21 } } }, 'age', 21],
    ['today’s usual card without an age', {}, 'age', undefined],
    ['the headline', {}, 'headline', 'Engineer at Example'],
    ['no headline', { reading: { headline: { known: true, value: null } } }, 'headline', ''],
    ['a headline that could not be read', { reading: { headline: unknownField } }, 'headline', undefined],
  ])('%s', (_, given, fact, value) => {
    expect(values(given, [fact])).toEqual([value]);
  });
});

describe('who looks for work or for people', () => {
  const names = ['openToWork', 'hiring'];
  const headline = (value: string) => ({ reading: { headline: { known: true, value } as const } });

  it.each<[what: string, given: Given, facts: readonly unknown[]]>([
    ['a frame', { reading: { frame: 'openToWork' } }, [true, undefined]],
    ['the other frame', { reading: { frame: 'hiring' } }, [undefined, true]],
    ['a headline', headline('CTO at Example. We’re hiring!'), [undefined, true]],
    ['a German one', headline('Leitung Pflege – wir stellen ein'), [undefined, true]],
    ['a headline about something else', headline('Hiring manager tools'), [undefined, undefined]],
    ['nothing at all', {}, [undefined, undefined]],
  ])('%s', (_, given, facts) => {
    expect(values(given, names)).toEqual(facts);
  });
});

describe('facts of an opened profile in words', () => {
  const opened = (change: object, said = 'About me\nKites'): Given => ({
    known: {
      profile: {
        readAt: now,
        tooOld: false,
        text: { said, whole: false, at: now },
        profile: {
          photo: null,
          headline: null,
          about: true,
          place: 'Delft',
          industry: null,
          connections: null,
          skills: null,
          recommendations: null,
          experiences: [{ name: 'Initech', from: null, to: null }],
          educations: null,
          active: null,
          daysSinceActivity: null,
          ...change,
        },
      },
    },
  });

  it.each<[what: string, given: Given, text: unknown]>([
    ['not opened', {}, undefined],
    ['about and positions read', opened({}), 'Engineer at Example\nAbout me\nKites\nInitech'],
    ['about not read yet', opened({ about: null }), undefined],
    ['positions not read yet', opened({ experiences: null }), undefined],
  ])('%s', (_, given, text) => {
    expect(values(given, ['profile.text'])).toEqual([text]);
  });
});

describe('facts of the note', () => {
  it.each<[what: string, note: InvitationReading['note'], kind: unknown]>([
    ['no note', { known: true, value: null }, 'none'],
    [
      'a note in the sender’s own words',
      { known: true, value: 'Hi, we met at the lantern workshop in May.' },
      'personal',
    ],
    ['a note that could not be read', { known: false }, undefined],
  ])('%s', (_, note, kind) => {
    expect(values({ reading: { note } }, ['note.kind'])).toEqual([kind]);
  });
});

describe('facts of the conversation log', () => {
  const names = ['match', 'count', 'longestMinutes', 'totalMinutes', 'daysSinceLast', 'met'].map(
    (name) => `conversation.${name}`,
  );

  it.each<[what: string, known: Partial<Known>, facts: readonly unknown[]]>([
    ['nothing logged is known', {}, ['none', 0, 0, 0, undefined, false]],
    ['one talk', { conversations: [talk] }, ['confirmed', 1, 25, 25, 30, true]],
    [
      'several, by message and in person',
      { conversations: [talk, { ...talk, id: 'c2', time: now - 3 * day, minutes: 5, channel: 'message' }] },
      ['confirmed', 2, 25, 30, 3, true],
    ],
    [
      'messages only are no meeting',
      { conversations: [{ ...talk, channel: 'message' }] },
      ['confirmed', 1, 25, 25, 30, false],
    ],
    [
      'a length nobody noted',
      { conversations: [{ ...talk, minutes: null }] },
      ['confirmed', 1, undefined, undefined, 30, true],
    ],
    [
      'a length nobody noted beside a long talk',
      { conversations: [talk, { ...talk, id: 'c2', minutes: null }] },
      ['confirmed', 2, undefined, undefined, 30, true],
    ],
    [
      'a length nobody noted beside a short talk',
      {
        conversations: [
          { ...talk, minutes: 4 },
          { ...talk, id: 'c2', minutes: null },
        ],
      },
      ['confirmed', 2, undefined, undefined, 30, true],
    ],
    ['a namesake', { possibleConversations: [talk] }, ['possible', 0, 0, 0, undefined, false]],
    [
      'a namesake beside the person',
      { conversations: [talk], possibleConversations: [talk] },
      ['confirmed', 1, 25, 25, 30, true],
    ],
  ])('%s', (_, known, facts) => {
    expect(values({ known }, names)).toEqual(facts);
  });

  it.each([0, 11.9, 12.1, 23.9])('is dated by its own day, whatever the hour: %d', (hour) => {
    const time = Date.UTC(2026, 10, 3) + hour * 3_600_000;
    const [days] = values({ known: { conversations: [{ ...talk, time }] } }, ['conversation.daysSinceLast']);
    expect(isoDateBefore(now, Number(days))).toBe('2026-11-03');
  });

  it('quotes where it was', () => {
    expect(evidenceFor({ known: { conversations: [talk] } })['conversation.longestMinutes']).toEqual({
      value: 25,
      from: 'log',
      at: talk.time,
      quote: 'Lantern workshop',
    });
  });
});

describe('facts of the other logs and lists', () => {
  const fair = { id: 'g1', name: 'Fair', from: now - 11 * day, to: now - 10 * day, people: ['in:a'] };

  it.each<[what: string, given: Given, fact: string, value: unknown]>([
    ['no exchange elsewhere', {}, 'interaction.count', 0],
    [
      'two exchanges',
      {
        known: {
          interactions: [1, 2].map((n) => ({
            id: `i${n}`,
            person: 'in:a',
            time: now - n * day,
            network: 'x',
          })),
        },
      },
      'interaction.count',
      2,
    ],
    [
      'the last of them',
      {
        known: {
          interactions: [1, 2].map((n) => ({
            id: `i${n}`,
            person: 'in:a',
            time: now - n * day,
            network: 'x',
          })),
        },
      },
      'interaction.daysSinceLast',
      1,
    ],
    ['no event', {}, 'event.bothAttended', false],
    ['an event lately', { known: { gatherings: [fair] } }, 'event.bothAttended', true],
    [
      'an event long ago',
      { known: { gatherings: [{ ...fair, from: now - 90 * day, to: now - 89 * day }] } },
      'event.bothAttended',
      false,
    ],
    [
      'an event after the invitation',
      { known: { gatherings: [fair] }, reading: { ageDays: { known: true, value: 20 } } },
      'event.bothAttended',
      false,
    ],
    ['nothing asked', {}, 'reply.state', 'none'],
    ['nothing asked, no waiting', {}, 'reply.waitingDays', undefined],
    ['asked', { known: { replies: [asked] } }, 'reply.state', 'asked'],
    ['asked, waiting since', { known: { replies: [asked] } }, 'reply.waitingDays', 20],
    [
      'asked, a day only once it has passed',
      { known: { replies: [{ ...asked, time: now - 14 * day + 60_000 }] } },
      'reply.waitingDays',
      13,
    ],
    ['answered', { known: { replies: [asked, answered] } }, 'reply.state', 'answered'],
    ['answered, it took', { known: { replies: [asked, answered] } }, 'reply.waitingDays', 19],
    [
      'asked again after an answer',
      { known: { replies: [answered, asked].reverse().concat({ ...asked, id: 'r3', time: now }) } },
      'reply.state',
      'asked',
    ],
    ['on no list', {}, 'list.state', 'none'],
    [
      'allowed',
      { known: { lists: [{ id: 'l', list: 'allowed', kind: 'word', value: 'x' }] } },
      'list.state',
      'allowed',
    ],
    [
      'blocked and allowed',
      {
        known: {
          lists: [
            { id: 'l', list: 'allowed', kind: 'word', value: 'x' },
            { id: 'm', list: 'blocked', kind: 'word', value: 'y' },
          ],
        },
      },
      'list.state',
      'blocked',
    ],
  ])('%s', (_, given, fact, value) => {
    expect(values(given, [fact])).toEqual([value]);
  });
});

describe('the user’s own words', () => {
  it.each<[what: string, given: Given, value: unknown]>([
    ['none told: found nowhere', {}, false],
    ['in the headline', { own: { topicWords: ['engineer'] } }, true],
    ['with other accents and capitals', { own: { topicWords: ['ÉNGINEER'] } }, true],
    ['not in the headline: the profile may have them', { own: { topicWords: ['botany'] } }, undefined],
    ['as a part of another word only', { own: { topicWords: ['gin'] } }, undefined],
    [
      'headline not read',
      { own: { topicWords: ['engineer'] }, reading: { headline: unknownField } },
      undefined,
    ],
  ])('%s', (_, given, value) => {
    expect(values(given, ['words.topic'])).toEqual([value]);
  });
});

it('tells only facts of the catalogue, with values they can have', () => {
  const evidence = evidenceFor({
    known: { conversations: [talk], replies: [asked, answered], gatherings: [] },
    reading: { note: { known: true, value: 'Hi, we met at the lantern workshop. Shall we talk?' } },
    own: { topicWords: ['engineer'] },
  });
  for (const [name, fact] of Object.entries(evidence)) {
    const entry = factOf(name);
    expect([name, entry !== undefined && isAdmissible(entry, fact?.value)]).toEqual([name, true]);
  }
  expect(Object.keys(evidence)).toContain('person.likeness');
});
