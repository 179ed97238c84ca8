import type { Evidence } from '../../src/policy/index.ts';
import type { Outcome } from './outcome.ts';

const capped = (sum: number, cap: number): number => (sum > cap ? cap : sum < -cap ? -cap : sum);

const verdictOf = (score: number): Outcome['verdict'] =>
  score >= 70 ? 'accept' : score <= 30 ? 'decline' : 'reply';

/** The twenty rules as somebody would write them for this one purpose, every fact known. */
export function byHand(evidence: Evidence): Outcome {
  const listState = evidence['list.state']?.value;
  const noteKind = evidence['note.kind']?.value;
  const confirmed = evidence['conversation.match']?.value === 'confirmed';
  const longTalk = Number(evidence['conversation.longestMinutes']?.value) >= 10;
  const mutual = Number(evidence['mutualConnections']?.value);
  const completeness = Number(evidence['profile.completeness']?.value);

  let relationship = 0;
  if (confirmed) relationship += longTalk ? 30 : 15;
  if (evidence['common.employer']?.value === true || evidence['common.school']?.value === true)
    relationship += 12;
  if (Number(evidence['interaction.count']?.value) >= 1) relationship += 8;
  if (mutual >= 5) relationship += 5;
  if (mutual >= 25) relationship += 10;

  let message = 0;
  if (noteKind === 'personal') {
    message += 15;
    if (evidence['note.saysWhereMet']?.value === true) message += 10;
  }
  if (noteKind === 'flattery' || noteKind === 'generic') message -= 6;
  if (Number(evidence['note.pitch']?.value) >= 0.6) message -= 20;

  let profile = 0;
  if (completeness <= 40) profile -= 12;
  if (completeness >= 80) profile += 6;
  if (evidence['verified']?.value === true) profile += 4;

  let context = 0;
  if (evidence['words.topic']?.value === true) context += 8;
  if (evidence['words.unwanted']?.value === true && evidence['words.client']?.value === false) context -= 10;

  const total =
    50 + capped(relationship, 30) + capped(message, 20) + capped(profile, 15) + capped(context, 10);
  const score = Math.max(0, Math.min(100, total));

  if (listState === 'blocked') return { verdict: 'decline', score };
  if (listState === 'allowed') return { verdict: 'accept', score };
  if (evidence['kind']?.value !== 'person') return { verdict: 'wait', score };
  if (noteKind === 'personal' && evidence['note.falseClaim']?.value === true)
    return { verdict: 'decline', score };
  if (evidence['reply.state']?.value === 'asked' && !(Number(evidence['reply.waitingDays']?.value) >= 14)) {
    return { verdict: 'wait', score };
  }
  return { verdict: verdictOf(score), score };
}
