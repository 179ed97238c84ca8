import { clean, cut, fold, trimSeparators } from '../text/clean.ts';
import type { Captures, Templates } from '../text/template.ts';
import type { Lexicon } from '../words/lexicon.ts';

/** What else on the card says the inviter's name: accessible labels of the pair, descriptions of the picture. */
export interface NameWitnesses {
  /** Labels of the accept and ignore controls; empty strings are left out. */
  readonly labels: readonly string[];
  /** The name in these labels, where their wording is known; else null. */
  readonly labelled: string | null;
  /** Alternative texts and labels of the inviter's picture. */
  readonly pictures: readonly string[];
}

/** A name as told, and what stood behind it in the same text (a badge, a phrase). */
export interface ToldName {
  readonly name: string;
  readonly rest: string;
}

/** A name with everything that may hang on it. */
const longestName = 400;

/** The name inside accessible labels, where their wording is known. */
export function nameInLabels(labels: readonly string[], lexicon: Lexicon): string | null {
  const templates = lexicon.templates('labels');
  for (const label of labels) {
    const name = captured(templates, label)?.name;
    if (name) return name;
  }
  return null;
}

function captured(templates: Templates, text: string): Captures | null {
  return templates.match(clean(text));
}

/**
 * Parts a name from what hangs on it ("Jane Doe Verified", "Jane Doe is inviting you to connect"). The labels of the
 * row's controls hold the bare name, so what the text has beyond them is no name; without labels known words decide.
 */
export function tellName(text: string, witnesses: NameWitnesses, lexicon: Lexicon): ToldName {
  const whole = cut(clean(text), longestName);
  const { labelled } = witnesses;
  if (labelled === whole) return { name: whole, rest: '' };
  const byLabel = labelled ? prefixUpTo(whole, labelled) : null;
  if (byLabel) return belongsToName(byLabel.rest) ? { name: whole, rest: '' } : byLabel;
  const byWords = cutPhrase(whole, lexicon);
  const seen = witnesses.labels.length > 0 ? witnesses.labels : witnesses.pictures;
  return byWords ?? longestWitnessed(whole, seen) ?? { name: whole, rest: '' };
}

/** Credentials after a comma and emoji are part of the name as its owner writes it, whatever a label leaves out. */
function belongsToName(rest: string): boolean {
  return rest.startsWith(',') || !/[\p{L}\p{N}]/u.test(rest);
}

function prefixUpTo(text: string, name: string): ToldName | null {
  if (!fold(text).startsWith(fold(name))) return null;
  const rest = text.slice(name.length);
  if (rest !== '' && /^[\p{L}\p{N}]/u.test(rest)) return null;
  return { name: text.slice(0, name.length).trim(), rest: rest.trim() };
}

/**
 * Looks for the first word from which on the text is a phrase the lexicon knows. A single word must be a badge: "New" and
 * "Hiring" are surnames too.
 */
function cutPhrase(text: string, lexicon: Lexicon): ToldName | null {
  const words = text.split(' ');
  for (let at = 1; at < Math.min(words.length, 30); at += 1) {
    const rest = words.slice(at).join(' ');
    const certain =
      at < words.length - 1 ||
      lexicon.templates('verified').fits(rest) ||
      lexicon.templates('premium').fits(rest);
    if (certain && isPhrase(rest, lexicon))
      return { name: trimSeparators(words.slice(0, at).join(' ')), rest };
  }
  return null;
}

/** True for what is known to stand behind a name without belonging to it. */
export function isPhrase(text: string, lexicon: Lexicon): boolean {
  return lexicon.isBadge(text) || lexicon.isInvitation(text);
}

/** A phrase without the decoration some buckets put before it ("· 2nd", a hidden "Aktueller Entitätsverlauf"). */
export function withoutDecoration(text: string, lexicon: Lexicon): string {
  if (text === '' || lexicon.isInvitation(text)) return text;
  const words = text.split(' ');
  for (let count = Math.min(5, words.length - 1); count >= 1; count -= 1) {
    if (lexicon.isBadge(words.slice(0, count).join(' '))) return words.slice(count).join(' ');
  }
  return text;
}

/**
 * The longest beginning of the text, in words, that all witnesses contain: how a name is told in a language without a
 * table. At least two words, or the text is taken as it is; what follows a comma stays (", PMP").
 */
function longestWitnessed(text: string, witnesses: readonly string[]): ToldName | null {
  if (witnesses.length === 0) return null;
  const folded = witnesses.map(fold);
  const words = text.split(' ');
  for (let count = words.length; count >= 2; count -= 1) {
    const name = words.slice(0, count).join(' ');
    const plain = fold(name.replace(/[,;:]$/, ''));
    if (!folded.every((witness) => witness.includes(plain))) continue;
    if (/[,;]$/.test(name)) return null;
    return { name, rest: words.slice(count).join(' ') };
  }
  return null;
}

/** The name in a picture's description, where its wording is known or another witness confirms it. */
export function nameInPicture(descriptions: readonly string[], lexicon: Lexicon): string | null {
  const templates = lexicon.templates('picture');
  for (const description of descriptions) {
    const name = captured(templates, description)?.name;
    if (name) return name;
  }
  return null;
}
