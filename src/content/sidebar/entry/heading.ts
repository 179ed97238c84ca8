import type { Field, InvitationReading } from '../../../messages/reading.ts';
import { cap } from '../../../ui/text/cap.ts';
import { t } from '../../../ui/text/current.ts';

/** Longest name and headline drawn, in characters; what LinkedIn itself allows is shorter. */
const longest = { name: 120, headline: 300 } as const;

/** What an entry is headed by: who or what, where that leads, and the line under it. */
export interface Heading {
  readonly title: string;
  readonly address: string | null;
  readonly line: string | null;
}

/** A person's name and headline; for anything else what one is invited to, and by whom. */
export function headingOf(reading: InvitationReading): Heading {
  const name = knownValue(reading.name);
  const target = knownValue(reading.target);
  if (reading.kind === 'person' || target === null) {
    const headline = knownValue(reading.headline);
    return {
      title: name === null ? t('sidebar_name_unknown') : cap(name, longest.name),
      address: knownValue(reading.profileUrl),
      line: headline === null ? null : cap(headline, longest.headline),
    };
  }
  return {
    title: cap(target, longest.name),
    address: knownValue(reading.targetUrl),
    line: name === null ? null : t('sidebar_invited_by', { name: cap(name, longest.name) }),
  };
}

/** A field's value, null when it is unknown or known to be absent. */
export function knownValue<T>(field: Field<T | null>): T | null {
  return field.known ? field.value : null;
}
