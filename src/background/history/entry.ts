import type { Field } from '../../messages/reading.ts';
import type { Advice, AnteroomEvent } from '../database/events.ts';
import type { HistoryRow, InvitationRow } from '../database/rows.ts';
import { type Decision, decisionOf, goneOf, inOrder, replyOf, standing } from './standing.ts';
import { termsOf } from './terms.ts';

/**
 * The history's entry for an invitation: what its events (all of them) and its latest reading come to. Null when there are
 * neither. Pure: the same always gives the same.
 */
export function entryOf(
  id: string,
  invitation: InvitationRow | undefined,
  events: readonly AnteroomEvent[],
): HistoryRow | null {
  const held = standing(events);
  const [first] = held;
  const firstSeen = Math.min(
    invitation?.firstSeen ?? Number.POSITIVE_INFINITY,
    first?.time ?? Number.POSITIVE_INFINITY,
  );
  if (firstSeen === Number.POSITIVE_INFINITY) return null;
  const decision = decisionOf(held);
  const gone = decision === null ? goneOf(held) : null;
  const { reply, asked, answered } = replyOf(held);
  const advice = adviceOf(decision, invitation, events);
  const outcome = decision?.decision ?? (gone ? 'gone' : 'pending');
  const reading = invitation?.reading;
  const row = {
    id,
    person: invitation?.person ?? held.find(({ person }) => person !== null)?.person ?? null,
    kind: reading?.kind ?? null,
    name: told(reading?.name),
    target: told(reading?.target),
    headline: told(reading?.headline),
    note: told(reading?.note),
    profileUrl: told(reading?.profileUrl),
    firstSeen,
    outcome,
    because: gone?.because ?? null,
    decided: decision && { at: decision.time, by: decidedBy(decision) },
    advice,
    agreement: agreementOf(outcome, advice),
    reply,
    asked,
    answered,
  } as const;
  const order = -Math.max(firstSeen, decision?.time ?? 0, gone?.time ?? 0, asked ?? 0, answered ?? 0);
  return { ...row, order, terms: termsOf(row).map((term) => [term, order] as const) };
}

/** Whether what the user did is what the policy advised; null where either had no word on accepting or declining. */
export function agreementOf(
  outcome: HistoryRow['outcome'],
  advice: Pick<Advice, 'verdict'> | null,
): HistoryRow['agreement'] {
  if (outcome !== 'accept' && outcome !== 'decline') return null;
  if (advice?.verdict !== 'accept' && advice?.verdict !== 'decline') return null;
  return advice.verdict === outcome ? 'agreed' : 'disagreed';
}

/**
 * What a decision was made in view of. A correction has none of its own: it takes that of the decision it corrects, else
 * what is suggested, as an undecided invitation does.
 */
function adviceOf(
  decision: Decision | null,
  invitation: InvitationRow | undefined,
  events: readonly AnteroomEvent[],
): Advice | null {
  if (decision?.type === 'decided') return decision.advice;
  const corrected = events.find(({ id }) => id === decision?.corrects);
  if (corrected?.type === 'decided') return corrected.advice;
  if (invitation) {
    const { policy, verdict, certain } = invitation.suggestion;
    return { suggested: invitation.suggested, policy, verdict, certain };
  }
  const latest = inOrder(events).findLast((event) => event.type === 'suggested');
  if (!latest) return null;
  const { id, policy, verdict, certain } = latest;
  return { suggested: id, policy, verdict, certain };
}

function decidedBy(decision: Decision): 'sidebar' | 'page' | 'corrected' {
  return decision.type === 'decided' ? decision.by : 'corrected';
}

function told<T>(field: Field<T> | undefined): T | null {
  return field?.known ? field.value : null;
}
