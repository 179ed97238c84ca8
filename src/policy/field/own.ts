import { type HeadlineText, headlineText, respell } from '../headline/text.ts';
import { type Field, neighbours } from './fields.ts';
import { fieldsIn, fieldsOf, type NamedField } from './read.ts';
import { tradeWordIn, vocabularyOf } from './vocabulary.ts';

/** What you told of your work; every part may be missing. */
export interface OwnWork {
  readonly headline?: string;
  /** Titles of your positions, newest first. */
  readonly titles?: readonly string[];
  readonly skills?: readonly string[];
  readonly industry: string | null;
  /** Where you live: its name is no word of your trade. */
  readonly place?: string | null;
  readonly topicWords: readonly string[];
  /** Words of trades that many of your connections have in their titles. */
  readonly circle?: readonly string[];
}

/** Whether somebody works in your field or next to it; null: not to be told. */
export interface FieldMatch {
  readonly own: boolean | null;
  readonly near: boolean | null;
  /** The words of their headline that led to it. */
  readonly quote: string | null;
}

const unknown: FieldMatch = { own: null, near: null, quote: null };

/** How much each thing you told weighs; a single odd skill makes no field. */
const weights = { headline: 3, presentTitle: 2.5, earlierTitle: 0.8, industry: 1, topic: 1, skill: 0.2 };
/** Only so many of each are looked at. */
const most = { titles: 10, skills: 60, topics: 40 };
/** A field is yours with this share of the strongest one, and no less than this weight. */
const share = 0.2;
const least = 0.9;
/** A headline is clear about the fields with this share of its strongest one. */
const clear = 0.5;
/** A headline that names its fields more faintly than this says nothing certain: another field is not known by it. */
const faint = 0.6;

interface OwnTrade {
  readonly fields: ReadonlySet<Field>;
  readonly vocabulary: readonly string[];
}

/** What you told of yourself seldom changes: worked out once, and kept. */
const remembered = new Map<string, OwnTrade>();

function ownTrade(own: OwnWork): OwnTrade {
  const key = JSON.stringify([
    own.headline,
    own.titles,
    own.skills,
    own.industry,
    own.topicWords,
    own.place,
    own.circle,
  ]);
  const before = remembered.get(key);
  if (before !== undefined) return before;
  const trade = { fields: ownFields(own), vocabulary: [...vocabularyOf(own), ...(own.circle ?? [])] };
  remembered.clear();
  remembered.set(key, trade);
  return trade;
}

/** Your fields, from everything you told: empty where nothing of it names one. */
export function ownFields(own: OwnWork): ReadonlySet<Field> {
  const sums = new Map<Field, number>();
  const count = (text: string, weight: number) => {
    const named = fieldsIn(text);
    const strongest = named[0]?.weight ?? 0;
    for (const { field, weight: strength } of named) {
      if (strength >= clear * strongest)
        sums.set(field, (sums.get(field) ?? 0) + weight * (strength / strongest));
    }
  };
  const [present, ...earlier] = (own.titles ?? []).slice(0, most.titles);
  count(own.headline ?? '', weights.headline);
  count(present ?? '', weights.presentTitle);
  for (const title of earlier) count(title, weights.earlierTitle);
  count(own.industry ?? '', weights.industry);
  for (const topic of own.topicWords.slice(0, most.topics)) count(topic, weights.topic);
  for (const skill of (own.skills ?? []).slice(0, most.skills)) count(skill, weights.skill);
  const strongest = Math.max(0, ...sums.values());
  return new Set(
    [...sums].filter(([, sum]) => sum >= least && sum >= share * strongest).map(([field]) => field),
  );
}

/** Compares a headline with your work. Your own topic words count as they are, whatever field they belong to. */
export function matchFields(headline: HeadlineText, own: OwnWork): FieldMatch {
  const topic = topicIn(headline, own.topicWords);
  if (topic !== null) return { own: true, near: true, quote: topic };
  const { fields: mine, vocabulary } = ownTrade(own);
  const word = tradeWordIn(headline, vocabulary);
  if (word !== null) return { own: true, near: true, quote: word };
  const named = fieldsOf(headline);
  const strongest = named[0]?.weight ?? 0;
  if (mine.size === 0 || strongest === 0) return unknown;
  const theirs = named.filter(({ weight }) => weight >= clear * strongest);
  const same = theirs.find(({ field }) => mine.has(field));
  if (same) return { own: true, near: true, quote: same.quote };
  const next = theirs.find(({ field }) => isNear(field, mine));
  const certain = strongest >= faint;
  return {
    own: certain ? false : null,
    near: next ? true : certain ? false : null,
    quote: next?.quote ?? theirs[0]?.quote ?? null,
  };
}

function isNear(field: NamedField['field'], mine: ReadonlySet<Field>): boolean {
  const next: readonly Field[] = neighbours[field];
  return next.some((each) => mine.has(each));
}

/** The first of your topic words that stands in the headline, as it is written there. */
function topicIn({ tokens, written }: HeadlineText, topics: readonly string[]): string | null {
  for (const topic of topics) {
    const words = wordsOf(topic);
    if (words.length === 0) continue;
    for (let at = 0; at + words.length <= tokens.length; at++) {
      if (!words.every((word, index) => tokens[at + index]?.word === word)) continue;
      return written.slice(tokens[at]?.start ?? 0, tokens[at + words.length - 1]?.end ?? 0);
    }
  }
  return null;
}

const topicWords = new Map<string, readonly string[]>();

function wordsOf(topic: string): readonly string[] {
  const known = topicWords.get(topic) ?? headlineText(topic).tokens.map(({ word }) => respell(word));
  if (topicWords.size < 1000) topicWords.set(topic, known);
  return known;
}
