import type { InvitationReading, PageReading } from '../../src/messages/reading.ts';
import type { Input } from '../../src/messages.ts';

/** A reading of a person's invitation with today's usual card: no note, no age. */
export function person(id: string, change: Partial<InvitationReading> = {}): InvitationReading {
  return {
    id,
    idFrom: 'invitation',
    kind: 'person',
    name: { known: true, value: `Person ${id}` },
    profileUrl: { known: true, value: `https://www.linkedin.com/in/person-${id}/` },
    target: { known: true, value: null },
    targetUrl: { known: true, value: null },
    headline: { known: true, value: 'Engineer at Example' },
    note: { known: true, value: null },
    mutualConnections: { known: true, value: 3 },
    mutualNames: [],
    verified: { known: true, value: false },
    premium: { known: false },
    photo: { known: true, value: true },
    followsYou: { known: false },
    ageDays: { known: false },
    controls: { accept: true, ignore: true, reply: false },
    ...change,
  };
}

/** A page that was read completely. */
export function pageOf(announced: number | null, change: Partial<PageReading> = {}): PageReading {
  return { state: 'read', settled: true, announced, unread: 0, generation: 'g4', language: 'en', ...change };
}

/** A report whose changed rows have one-letter ids; they are what is present, unless said otherwise. */
export function report(
  turn: number,
  ids: string,
  change: Partial<Input<'page.report'>> = {},
): Input<'page.report'> {
  const changed = [...ids].map((id) => person(id));
  return { visit: 'visit-aa', turn, page: pageOf(ids.length), changed, present: [...ids], ...change };
}

/** What a page tells of an acceptance with LinkedIn's own control, but for whose and when. */
export const acceptance = {
  decision: 'accept',
  by: 'page',
  outcome: 'done',
  because: null,
  advice: null,
} as const;
