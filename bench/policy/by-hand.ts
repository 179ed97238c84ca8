import type { Decision, Evidence, FactValue, Verdict } from '../../src/policy/index.ts';

/** 2 true, 1 unknown, 0 false. */
type Truth = 0 | 1 | 2;
type Value = FactValue | undefined;

const is = (value: Value, wanted: FactValue): Truth => (value === undefined ? 1 : value === wanted ? 2 : 0);
const atLeast = (value: Value, least: number): Truth =>
  typeof value !== 'number' ? 1 : value >= least ? 2 : 0;
const atMost = (value: Value, most: number): Truth => (typeof value !== 'number' ? 1 : value <= most ? 2 : 0);
const not = (truth: Truth): Truth => (truth === 1 ? 1 : truth === 2 ? 0 : 2);
const and = (one: Truth, other: Truth): Truth => (one < other ? one : other);
const or = (one: Truth, other: Truth): Truth => (one > other ? one : other);
const capped = (sum: number, cap: number): number => Math.max(-cap, Math.min(cap, sum));
const within = (sum: number): number => Math.max(0, Math.min(100, 50 + sum));
const verdictOf = (score: number): Verdict => (score >= 70 ? 'accept' : score <= 30 ? 'decline' : 'reply');

/** What points for a condition add at the least and at the most. */
const low = (truth: Truth, points: number): number =>
  truth === 2 || (truth === 1 && points < 0) ? points : 0;
const high = (truth: Truth, points: number): number =>
  truth === 2 || (truth === 1 && points > 0) ? points : 0;

/**
 * The twenty rules as somebody would write them for this one purpose, with no other thought than speed: facts known or
 * unknown, a verdict certain when nothing left open can change it. (Rules that share an unknown fact are not looked at
 * together, as the engine does.)
 */
export function byHand(evidence: Evidence): Decision {
  const noteKind = evidence['note.kind']?.value;
  const minutes = evidence['conversation.longestMinutes']?.value;
  const mutual = evidence['mutualConnections']?.value;
  const completeness = evidence['profile.completeness']?.value;
  const listState = evidence['list.state']?.value;

  const confirmed = is(evidence['conversation.match']?.value, 'confirmed');
  const long = and(confirmed, atLeast(minutes, 10));
  const short = and(confirmed, not(atLeast(minutes, 10)));
  const past = or(is(evidence['common.employer']?.value, true), is(evidence['common.school']?.value, true));
  const online = atLeast(evidence['interaction.count']?.value, 1);
  const some = atLeast(mutual, 5);
  const many = atLeast(mutual, 25);
  const personal = is(noteKind, 'personal');
  const met = and(personal, is(evidence['note.saysWhereMet']?.value, true));
  const flattery = or(is(noteKind, 'flattery'), is(noteKind, 'generic'));
  const pitch = atLeast(evidence['note.pitch']?.value, 0.6);
  const hollow = atMost(completeness, 40);
  const full = atLeast(completeness, 80);
  const verified = is(evidence['verified']?.value, true);
  const topic = is(evidence['words.topic']?.value, true);
  const unwanted = and(
    is(evidence['words.unwanted']?.value, true),
    is(evidence['words.client']?.value, false),
  );

  const lowest = within(
    capped(
      low(long, 30) + low(short, 15) + low(past, 12) + low(online, 8) + low(some, 5) + low(many, 10),
      30,
    ) +
      capped(low(personal, 15) + low(met, 10) + low(flattery, -6) + low(pitch, -20), 20) +
      capped(low(hollow, -12) + low(full, 6) + low(verified, 4), 15) +
      capped(low(topic, 8) + low(unwanted, -10), 10),
  );
  const highest = within(
    capped(
      high(long, 30) + high(short, 15) + high(past, 12) + high(online, 8) + high(some, 5) + high(many, 10),
      30,
    ) +
      capped(high(personal, 15) + high(met, 10) + high(flattery, -6) + high(pitch, -20), 20) +
      capped(high(hollow, -12) + high(full, 6) + high(verified, 4), 15) +
      capped(high(topic, 8) + high(unwanted, -10), 10),
  );
  const blocked = is(listState, 'blocked');
  const allowed = is(listState, 'allowed');
  const otherKind = not(is(evidence['kind']?.value, 'person'));
  const falseClaim = and(personal, is(evidence['note.falseClaim']?.value, true));
  const asked = and(
    is(evidence['reply.state']?.value, 'asked'),
    not(atLeast(evidence['reply.waitingDays']?.value, 14)),
  );

  let declines = blocked === 1;
  if (blocked === 2) return decided('decline', false, false, declines, false, lowest, highest);
  const accepts = allowed === 1;
  if (allowed === 2) return decided('accept', accepts, false, declines, false, lowest, highest);
  let waits = otherKind === 1;
  if (otherKind === 2) return decided('wait', accepts, false, declines, waits, lowest, highest);
  if (falseClaim === 2) return decided('decline', accepts, false, declines, waits, lowest, highest);
  declines ||= falseClaim === 1;
  if (asked === 2) return decided('wait', accepts, false, declines, waits, lowest, highest);
  waits ||= asked === 1;
  const accepted = accepts || highest >= 70;
  const between =
    (lowest < 70 && lowest > 30) || (highest < 70 && highest > 30) || (lowest <= 30 && highest >= 70);
  return decided(verdictOf(lowest), accepted, between, declines || lowest <= 30, waits, lowest, highest);
}

/** The decision for a verdict and what else is still possible. */
function decided(
  verdict: Verdict,
  accepts: boolean,
  replies: boolean,
  declines: boolean,
  waits: boolean,
  lowest: number,
  highest: number,
): Decision {
  const couldBe: Verdict[] = [];
  if (accepts || verdict === 'accept') couldBe.push('accept');
  if (replies || verdict === 'reply') couldBe.push('reply');
  if (declines || verdict === 'decline') couldBe.push('decline');
  if (waits || verdict === 'wait') couldBe.push('wait');
  return { verdict, certain: couldBe.length === 1, couldBe, score: [lowest, highest], leanScore: lowest };
}
