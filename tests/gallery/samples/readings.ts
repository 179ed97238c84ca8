import type { Field, InvitationReading } from '../../../src/messages/reading.ts';

const known = <T>(value: T): Field<T> => ({ known: true, value });

/** What a sample says of an invitation; the rest is as a person without a note. */
export interface Sample {
  readonly id: string;
  readonly name: string | null;
  readonly kind?: InvitationReading['kind'];
  readonly headline?: string | null;
  readonly note?: string | null;
  readonly target?: string;
}

/** A reading of an invitation, as the reader would give it. */
export function reading({ id, name, kind = 'person', headline = null, note = null, target }: Sample) {
  const slug = encodeURIComponent((name ?? id).toLowerCase().replaceAll(' ', '-'));
  const full: InvitationReading = {
    id,
    idFrom: 'invitation',
    kind,
    name: name === null ? { known: false } : known(name),
    profileUrl: known(`https://www.linkedin.com/in/${slug}/`),
    target: known(target ?? null),
    targetUrl: known(target ? `https://www.linkedin.com/company/${id}/` : null),
    headline: known(headline),
    note: known(note),
    mutualConnections: known(0),
    mutualNames: [],
    verified: known(false),
    premium: known(false),
    photo: known(true),
    followsYou: known(false),
    ageDays: { known: false },
    controls: { accept: true, ignore: true, reply: note !== null },
  };
  return full;
}
