import type { Field, InvitationReading, PageReading } from '../../src/messages/reading.ts';
import type { RecordedPage } from '../../src/messages/record.ts';
import { factNames } from '../../src/policy/facts/catalogue.ts';
import type { FactValue } from '../../src/policy/facts/evidence.ts';
import { type SuggestionJson, suggestionJson } from '../shared/suggestion-json.ts';

/** One page of `triage --json` (design, section 6). `null` always means that the page does not say. */
export interface PageJson {
  readonly file: string;
  readonly state: Exclude<PageReading['state'], 'loading'>;
  readonly announced: number | null;
  readonly invitations: readonly InvitationJson[];
}

/** One invitation of `triage --json`: the reading's fields, known ones by their value. */
export interface InvitationJson {
  readonly id: string;
  readonly kind: InvitationReading['kind'];
  readonly name: string | null;
  readonly profileUrl: string | null;
  readonly target: string | null;
  readonly targetUrl: string | null;
  readonly headline: string | null;
  readonly note: string | null;
  readonly mutualConnections: number | null;
  readonly mutualNames: readonly string[];
  readonly verified: boolean | null;
  readonly premium: boolean | null;
  readonly photo: boolean | null;
  readonly followsYou: boolean | null;
  readonly ageDays: number | null;
  readonly suggestion: SuggestionJson;
  /** Every fact of the catalogue, null where it is unknown; only where it was asked for. */
  readonly facts?: Readonly<Record<string, FactValue | null>>;
}

/**
 * What the extension recorded for one page; null when it recorded nothing in time. A page that never settled counts by
 * what was read of it.
 */
export function pageJson(file: string, recorded: RecordedPage | null, now?: number): PageJson {
  if (!recorded) return { file, state: 'unreadable', announced: null, invitations: [] };
  const { page, invitations } = recorded;
  const unsettled = invitations.length > 0 ? 'partial' : 'unreadable';
  return {
    file,
    state: page.state === 'loading' ? unsettled : page.state,
    announced: page.announced,
    invitations: invitations.map(({ reading, suggestion, facts }) => ({
      ...readingJson(reading),
      suggestion: suggestionJson(suggestion, now),
      ...(facts && { facts: factsJson(facts) }),
    })),
  };
}

function factsJson(known: Readonly<Record<string, FactValue>>): Record<string, FactValue | null> {
  return Object.fromEntries(
    factNames.map((name) => [name, Object.hasOwn(known, name) ? (known[name] ?? null) : null]),
  );
}

function readingJson(reading: InvitationReading): Omit<InvitationJson, 'suggestion' | 'facts'> {
  return {
    id: reading.id,
    kind: reading.kind,
    name: value(reading.name),
    profileUrl: value(reading.profileUrl),
    target: value(reading.target),
    targetUrl: value(reading.targetUrl),
    headline: value(reading.headline),
    note: value(reading.note),
    mutualConnections: value(reading.mutualConnections),
    mutualNames: reading.mutualNames,
    verified: value(reading.verified),
    premium: value(reading.premium),
    photo: value(reading.photo),
    followsYou: value(reading.followsYou),
    ageDays: value(reading.ageDays),
  };
}

function value<T>(field: Field<T>): T | null {
  return field.known ? field.value : null;
}
