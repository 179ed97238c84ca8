import { describe, expect, it } from 'vitest';
import { isCalledOff } from '../../../src/imports/calendar/called-off.ts';
import { calendar, event, meetingsIn, mira, noor, when } from './events.ts';

describe('a title', () => {
  it.each([
    'Canceled: Product demo',
    'Cancelled: Product demo',
    'CANCELED: Product demo',
    'Canceled Event: Product demo @ Mon',
    'FW: Canceled: Product demo',
    '[Cancelled] Product demo',
    '(cancelled) Product demo',
    'Cancelled - Product demo',
    'CANCELLED Product demo',
    'Canceled',
    'Product demo (cancelled)',
    'Product demo – CANCELLED',
    'Declined: Product demo',
    'Postponed: Product demo',
    '❌ Product demo',
    'Abgesagt: Vorführung',
    'AW: Abgesagt: Vorführung',
    'ABGESAGT – Vorführung',
    'Vorführung (abgesagt)',
    'Storniert: Vorführung',
    'Entfällt: Vorführung',
    'Fällt aus: Vorführung',
    'Verschoben: Vorführung',
    'Annulé : Démonstration',
    'ANNULE : Démonstration',
    'Décommandé: Réunion',
    'Findet nicht statt: Vorführung',
    'Gaat niet door: Overleg',
    'Desmarcado: Reunião',
    'No-show: Mira',
    'Product demo（cancelled）',
    'Canceled： Product demo',
    'Annulée\u00a0: Réunion',
    'ANNULÉ - Démonstration',
    'Réunion (annulée)',
    'Cancelado: Demostración',
    'Cancelada: Reunión',
    'Reunión – CANCELADA',
    'Cancelado: Demonstração',
    'Anulado: Reunião',
    'Annullato: Dimostrazione',
    'Annullata: Riunione',
    'Riunione (annullata)',
    'Geannuleerd: Demonstratie',
    'Afgezegd: Overleg',
    'Overleg (geannuleerd)',
    'Aflyst: Demo',
    'キャンセル済み: デモ',
    '已取消: 演示',
  ])('says that it is off: %s', (title) => {
    expect(isCalledOff(title)).toBe(true);
    expect(isCalledOff(title.normalize('NFD'))).toBe(true);
  });

  it.each([
    'Cancellation policy',
    'Cancelled orders',
    'Cancel culture: a talk',
    'Canceled subscriptions: review',
    'How we cancelled the contract',
    'Annulation des billets',
    'Cancelaciones del mes',
    'Abgesagte Termine besprechen',
    'Annullamenti e rimborsi',
    'Geannuleerde orders',
    'Postponed payments',
    'Declined candidates',
    'Verschobene Projekte',
    'CANCELLATION POLICY',
    'Product demo',
    'Offsite',
  ])('is a meeting like any other: %s', (title) => {
    expect(isCalledOff(title)).toBe(false);
  });
});

describe('one invitation', () => {
  const guest = (part: string, name = 'Noor van Dijk', email = 'noor@example.com') =>
    `ATTENDEE;CN=${name}${part}:mailto:${email}`;
  const other = (part: string) => guest(part, 'Mira Solberg', 'mira@example.org');
  const own = 'ORGANIZER;CN=Noor van Dijk:mailto:noor@example.com';
  const outlook = (busy: string) => `X-MICROSOFT-CDO-BUSYSTATUS:${busy}`;

  it.each<[string, string[], 'sure' | 'perhaps' | 'none']>([
    ['the user accepted', [mira, noor], 'sure'],
    ['the user never answered', [mira, guest(';PARTSTAT=NEEDS-ACTION')], 'none'],
    ['the user never answered, in small letters', [mira, guest(';partstat=needs-action')], 'none'],
    ['the user declined', [mira, guest(';PARTSTAT=DECLINED')], 'none'],
    ['the user passed it on', [mira, guest(';PARTSTAT=DELEGATED;DELEGATED-TO="mailto:x@y.example"')], 'none'],
    ['the user is only informed', [mira, guest(';ROLE=NON-PARTICIPANT;PARTSTAT=ACCEPTED')], 'none'],
    ['the user may come', [mira, guest(';PARTSTAT=TENTATIVE')], 'none'],
    ['no answer is kept', [mira, guest('')], 'perhaps'],
    ['an answer was asked for, and none is kept', [mira, guest(';RSVP=TRUE')], 'none'],
    ['Outlook keeps the user busy', [mira, guest(';RSVP=TRUE'), outlook('BUSY')], 'sure'],
    ['Outlook keeps no answer', [mira, guest(';RSVP=TRUE'), outlook('TENTATIVE')], 'none'],
    ['Outlook keeps the user free', [mira, guest(';RSVP=TRUE'), outlook('FREE')], 'none'],
    [
      'the user is not among the guests',
      [mira, guest(';PARTSTAT=ACCEPTED', 'Team', 'team@example.com')],
      'perhaps',
    ],
    ['the user invited, and the other accepted', [own, other(';PARTSTAT=ACCEPTED')], 'sure'],
    ['the user invited, and the other never answered', [own, other(';PARTSTAT=NEEDS-ACTION')], 'perhaps'],
    ['the user invited, and no answer is kept', [own, other('')], 'perhaps'],
    ['the user invited, and the other may come', [own, other(';PARTSTAT=TENTATIVE')], 'perhaps'],
    ['the user invited, and the other declined', [own, other(';PARTSTAT=DECLINED')], 'none'],
    ['the user invited, and the other passed it on', [own, other(';PARTSTAT=DELEGATED')], 'none'],
    ['the user invited, and the other is only informed', [own, other(';ROLE=NON-PARTICIPANT')], 'none'],
    [
      'the user invited, and is a guest who did not answer',
      [own, guest(';PARTSTAT=NEEDS-ACTION'), other(';PARTSTAT=ACCEPTED')],
      'sure',
    ],
    [
      'the user invited, and then declined',
      [own, guest(';PARTSTAT=DECLINED'), other(';PARTSTAT=ACCEPTED')],
      'none',
    ],
    ['it is not settled yet', [mira, noor, 'STATUS:TENTATIVE'], 'perhaps'],
    ['it was called off', [mira, noor, 'STATUS:CANCELLED'], 'none'],
    ['it was called off in American', [mira, noor, 'STATUS:CANCELED'], 'none'],
    ['its title says so', [mira, noor, 'SUMMARY:Canceled: Demo', 'STATUS:CONFIRMED'], 'none'],
  ])('where %s', async (_, lines, expected) => {
    const { sure, perhaps } = await meetingsIn(calendar([event(...when, ...lines)]));
    const found = sure.length > 0 ? 'sure' : perhaps.length > 0 ? 'perhaps' : 'none';
    expect(found).toBe(expected);
  });

  it('that the user never accepted is said to be so', async () => {
    const { skipped } = await meetingsIn(calendar([event(...when, mira, guest(';PARTSTAT=NEEDS-ACTION'))]));
    expect(skipped).toEqual({ unanswered: 1 });
  });

  it.each<[string, string[]]>([
    ['begins later', ['DTSTART:20261121T090000Z', 'DTEND:20261121T093000Z']],
    ['is not over', ['DTSTART:20261119T233000Z', 'DTEND:20261120T003000Z']],
    ['is not over, of a length', ['DTSTART:20261119T233000Z', 'DURATION:PT1H']],
  ])('counts for nothing yet where it %s', async (_, time) => {
    const { talks, skipped } = await meetingsIn(calendar([event(...time, mira, noor)]));
    expect(talks).toEqual([]);
    expect(skipped).toEqual({ future: 1 });
  });
});

describe('a later state', () => {
  const state = (lines: readonly string[], answer = noor) => event(...when, mira, answer, ...lines);
  const unanswered = noor.replace('ACCEPTED', 'NEEDS-ACTION');
  const declined = noor.replace('ACCEPTED', 'DECLINED');

  it.each<[string, string[], string[]]>([
    ['a file that calls it off', [calendar([state([])], [])], [calendar([state([])], ['METHOD:CANCEL'])]],
    [
      'one with a number',
      [calendar([state(['SEQUENCE:1'])])],
      [calendar([state(['SEQUENCE:2', 'STATUS:CANCELLED'])])],
    ],
    [
      'one that is called off under the same number',
      [calendar([state(['SEQUENCE:0'])])],
      [calendar([state(['SEQUENCE:0', 'STATUS:CANCELLED'])])],
    ],
    ['one without a number', [calendar([state(['SEQUENCE:2'])])], [calendar([state(['STATUS:CANCELLED'])])]],
    [
      'the user declined later',
      [calendar([state(['DTSTAMP:20260501T000000Z'])])],
      [calendar([state(['DTSTAMP:20260502T000000Z'], declined)])],
    ],
  ])('in the same file or another, in any order: %s', async (_, first, second) => {
    for (const files of [
      [...first, ...second],
      [...second, ...first],
      [[...first, ...second].join('')],
      [[...second, ...first].join('')],
    ]) {
      expect((await meetingsIn(...files)).talks).toEqual([]);
    }
  });

  it.each<[string, string[]]>([
    [
      'taken back',
      [
        calendar([state(['SEQUENCE:1', 'STATUS:CANCELLED'])]),
        calendar([state(['SEQUENCE:2', 'STATUS:CONFIRMED'])]),
      ],
    ],
    [
      'the invitation as it came by mail',
      [
        calendar([state(['DTSTAMP:20260501T000000Z'])]),
        calendar([state(['DTSTAMP:20260502T000000Z'], unanswered)], ['METHOD:REQUEST']),
      ],
    ],
    ['of another event', [calendar([state([])]), calendar([state(['UID:b', 'STATUS:CANCELLED'])])]],
  ])('that does not call it off: %s', async (_, files) => {
    expect((await meetingsIn(...files)).sure).toEqual(['Mira Solberg']);
    expect((await meetingsIn(...files.toReversed())).sure).toEqual(['Mira Solberg']);
  });

  it('is a guest’s answer that came by mail', async () => {
    const own = 'ORGANIZER;CN=Noor van Dijk:mailto:noor@example.com';
    const asked = calendar([event(...when, own, 'ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:mira@example.org')]);
    const reply = (answer: string) =>
      calendar(
        [event(...when, own, `ATTENDEE;PARTSTAT=${answer}:mailto:mira@example.org`)],
        ['METHOD:REPLY'],
      );
    expect((await meetingsIn(asked, reply('ACCEPTED'))).sure).toEqual(['mira@example.org']);
    expect((await meetingsIn(reply('DECLINED'), asked)).talks).toEqual([]);
    expect((await meetingsIn(asked)).perhaps).toEqual(['mira@example.org']);
  });
});

describe('a series', () => {
  const unanswered = noor.replace('ACCEPTED', 'NEEDS-ACTION');
  const weekly = ['DTSTART:20260504T090000Z', 'DURATION:PT30M', 'RRULE:FREQ=WEEKLY;COUNT=4', mira];
  const one = (...lines: readonly string[]) =>
    event('RECURRENCE-ID:20260511T090000Z', 'DTSTART:20260511T090000Z', 'DURATION:PT30M', mira, ...lines);

  it('counts only the date that the user accepted', async () => {
    const { days } = await meetingsIn(calendar([event(...weekly, unanswered), one(noor)]));
    expect(days).toEqual(['2026-05-11T09:00 Mira Solberg']);
  });

  it('is off as a whole, with the dates that were changed before', async () => {
    const off = event(...weekly, noor, 'SEQUENCE:3', 'STATUS:CANCELLED');
    expect((await meetingsIn(calendar([off, one(noor, 'SEQUENCE:2')]))).talks).toEqual([]);
  });

  it('goes on without one date that is off', async () => {
    const { days } = await meetingsIn(calendar([event(...weekly, noor), one(noor, 'STATUS:CANCELLED')]));
    expect(days.map((day) => day.slice(8, 10))).toEqual(['04', '18', '25']);
  });
});
