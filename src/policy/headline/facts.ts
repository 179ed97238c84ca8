import type { OwnBackground } from '../background/own.ts';
import type { Evidence, FactValue, KnownFact } from '../facts/evidence.ts';
import { matchFields, type OwnWork } from '../field/own.ts';
import { fieldSigns } from '../field/read.ts';
import { fold } from '../note/fold.ts';
import { employersIn } from './employer.ts';
import { ownEmployer } from './own-employer.ts';
import { type HeadlineReading, labelsOf, speaksToReader } from './read.ts';
import { type HeadlineText, headlineText } from './text.ts';
import type { HeadlineLabel } from './words.ts';

/** The labels that are facts of their own; hiring is told together with the photo's label. */
const labels = [
  'sells',
  'recruits',
  'student',
  'seeksWork',
  'founder',
  'creator',
] as const satisfies HeadlineLabel[];

/** Below this share of Latin letters the word lists say nothing about a headline. */
const readable = 0.5;

/**
 * The facts `headline.*`, `field.*` and `employer.own` of one invitation.
 *
 * @param headline null or empty: known to have none; undefined: unknown, which gives no facts at all
 * @param own what you told about yourself: your field stays unknown without it
 * @param at when the headline was read, in milliseconds since the epoch
 */
export function headlineFacts(
  headline: string | null | undefined,
  own: OwnBackground & OwnWork,
  at: number,
): Evidence {
  if (headline === undefined) return {};
  const facts: Record<string, KnownFact> = {};
  const tell = (name: string, value: FactValue | null | undefined, quote: string | null = null) => {
    if (value === null || value === undefined) return;
    facts[name] = { value, from: 'card', at, ...(quote && { quote }) };
  };
  const text = headlineText(headline ?? '');
  const employer = ownEmployer(text, own.employers);
  tell('employer.own', employer.value, employer.quote);
  const found = labelsOf(text);
  const foreign = fold(text.written).latin < readable;
  for (const label of labels) {
    // Who recruits for your own employer does not recruit you.
    const quote = label === 'recruits' && employer.value === 'now' ? null : found[label];
    if (quote !== null || !foreign) tell(`headline.${label}`, quote !== null, quote);
  }
  if (found.advertises !== null || !foreign)
    tell('headline.advertises', found.advertises !== null, found.advertises);
  const job = jobIn(text, found);
  if (job !== null || !foreign) tell('headline.job', job !== null, job);
  const field = matchFields(text, own);
  tell('field.own', field.own, field.quote);
  tell('field.near', field.near, field.quote);
  return facts;
}

/** What says that somebody does ordinary work, or did: a role, an employer, studies, rest. Null: nothing does. */
function jobIn(text: HeadlineText, labels: HeadlineReading): string | null {
  const role = fieldSigns(text).find(({ sign }) => sign.is === 'role');
  if (role) return text.written.slice(text.tokens[role.first]?.start, text.tokens[role.end - 1]?.end);
  const told = labels.trade ?? labels.recruits ?? labels.student ?? labels.seeksWork;
  return told ?? employersIn(text.written)[0] ?? byItsForm(text);
}

/** What stands between the parts of a headline that tells what somebody does and where ("Data annotator, Nairobi"). */
const partEnd = /[,|•·]|\s[-–—/@]\s/u;

/** The first part of a headline of several parts that does not speak to the reader: slogans do, or come in one piece. */
function byItsForm(text: HeadlineText): string | null {
  if (speaksToReader(text)) return null;
  const [first = '', second] = text.written.split(partEnd, 2);
  return second === undefined || first.trim() === '' ? null : first.trim();
}
