import type { InvitationKind } from '../../../../messages/reading.ts';
import { type EntityLink, sameSlug } from '../scene/links.ts';
import { clean, saysSomething, trimSeparators } from '../text/clean.ts';
import type { Lexicon, ThingKind } from '../words/lexicon.ts';
import type { Inviter } from './inviter.ts';
import { afterName } from './lines.ts';
import { type Line, type Sheet, textOfSpans } from './sheet.ts';

/** What the invitation is to. */
export interface Subject {
  readonly kind: InvitationKind;
  readonly target: string | null;
  readonly targetLink: EntityLink | null;
  /** True or false where the line "NAME (follows you and) is inviting you to connect" is shown; null where it is not. */
  readonly followsYou: boolean | null;
  /** The lines that are neither name nor phrase nor target: headline, mutual connections, age. */
  readonly lines: readonly Line[];
  /** The inviter's name; a thing that is all the card names has none. */
  readonly name: string | null;
}

interface Phrase {
  readonly line: Line | null;
  readonly followsYou: boolean | null;
  readonly thing: ThingKind | null;
  readonly target: string | null;
}

/** Tells a person's invitation from one to follow, join, attend or subscribe, by label, phrase and link, in that order. */
export function subjectOf(sheet: Sheet, inviter: Inviter, lexicon: Lexicon): Subject {
  const phrases = phrasesOf(inviter, lexicon);
  const { labels } = inviter.witnesses;
  const thing = phrases.find((phrase) => phrase.thing !== null) ?? null;
  const saysConnect = phrases.some(({ followsYou }) => followsYou !== null);
  const isLabelledPerson = labels.some((label) => lexicon.templates('personLabels').fits(label));
  const labelled = labels
    .map((label) => lexicon.templates('thingLabels').match(label))
    .find((found) => found !== null);
  const targetLink = targetLinkOf(sheet, inviter, thing);
  // A phrase that fits the link it stands with outweighs a label made for people; a headline's link does not.
  const saysPerson = saysConnect || (isLabelledPerson && !(thing && targetLink && targetLink.kind !== 'in'));
  // A label that only leaves "to connect" out says nothing of a thing, as long as nothing else does.
  const isNamedThing =
    labelled?.target !== undefined && (inviter.link === null || clean(labelled.target) !== inviter.name);
  if (saysPerson || (!thing && !targetLink && !isNamedThing)) {
    // What sounds like another invitation is then somebody's headline.
    const own = phrases.filter((phrase) => phrase.thing === null);
    const lines = without(inviter.lines, own);
    const followsYou = own.find((phrase) => phrase.followsYou !== null)?.followsYou ?? null;
    return { kind: 'person', target: null, targetLink: null, followsYou, lines, name: inviter.name };
  }
  const lines = without(inviter.lines, phrases);
  const target = targetOf(sheet, inviter, targetLink, thing, labelled?.target ?? null, lexicon);
  return {
    kind: kindOf(targetLink, thing),
    target,
    targetLink,
    followsYou: null,
    lines: lines.filter((line) => line.text !== target && !leadsTo(line, targetLink)),
    name: isThingItself(inviter, target, targetLink) ? (labelled?.name ?? null) : inviter.name,
  };
}

function without(lines: readonly Line[], phrases: readonly Phrase[]): Line[] {
  return lines.filter((line) => !phrases.some((phrase) => phrase.line === line));
}

/** True where the first line is the thing's own title: no inviter is linked, and it reads as the target does. */
function isThingItself(inviter: Inviter, target: string | null, link: EntityLink | null): boolean {
  if (inviter.link !== null) return false;
  return inviter.name === target || (inviter.line !== null && isOnlyLink(inviter.line, link));
}

/** The kind the link tells, else the one the phrase tells; a phrase "follow" about another member is no company. */
function kindOf(link: EntityLink | null, phrase: Phrase | null): InvitationKind {
  if (link && link.kind !== 'in') return link.kind;
  if (link?.kind === 'in' && phrase?.thing === 'company') return 'other';
  return phrase?.thing ?? 'other';
}

function phrasesOf(inviter: Inviter, lexicon: Lexicon): Phrase[] {
  const phrases: Phrase[] = [];
  const own = inviter.phrase === '' ? null : phraseIn(inviter.phrase, null, lexicon);
  if (own) phrases.push(own);
  const lines = [...inviter.before, ...inviter.lines];
  for (const [index, line] of lines.entries()) {
    if (line.part !== null && line.part !== 'name') continue;
    const rest = inviter.name === null ? null : afterName(line.text, inviter.name);
    // A headline may sound like a phrase: once the phrase is found, only its twin or another line with the name is one.
    if (rest === null && (phrases.length > 0 ? !isTwin(line, phrases) : index > 1)) continue;
    const found = phraseIn(line.text, line, lexicon) ?? (rest ? phraseIn(rest, line, lexicon) : null);
    const silent: Phrase = { line, followsYou: null, thing: null, target: null };
    // "invited you to …" with nothing known behind it is a phrase only beside the name: alone it may be a headline.
    if (found && !(found.thing === 'other' && rest === null)) phrases.push(found);
    else if (rest === '' || (rest && isUnknownPhrase(line, inviter))) phrases.push(silent);
  }
  return phrases;
}

function isTwin(line: Line, phrases: readonly Phrase[]): boolean {
  return phrases.some((phrase) => phrase.line?.text === line.text);
}

/** A sentence that begins with the inviter's name and is followed by something that can be the headline. */
function isUnknownPhrase(line: Line, inviter: Inviter): boolean {
  const at = inviter.lines.indexOf(line);
  return at === 0 && inviter.lines.length > 1 && inviter.phrase === '';
}

/** Reads a phrase; one that breaks off before the target ("invited you to subscribe to") goes on in the next line. */
function phraseIn(text: string, line: Line | null, lexicon: Lexicon): Phrase | null {
  const whole = wholePhraseIn(text, line, lexicon);
  return whole && whole.thing !== 'other' ? whole : (brokenPhraseIn(text, line, lexicon) ?? whole);
}

function brokenPhraseIn(text: string, line: Line | null, lexicon: Lexicon): Phrase | null {
  const found = text.length < 100 ? wholePhraseIn(`${text} …`, line, lexicon) : null;
  return found && found.thing !== 'other' && found.target === '…' ? { ...found, target: null } : null;
}

function wholePhraseIn(text: string, line: Line | null, lexicon: Lexicon): Phrase | null {
  if (!lexicon.isInvitation(text)) return null;
  if (lexicon.templates('follows').fits(text)) return { line, followsYou: true, thing: null, target: null };
  if (lexicon.templates('invites').fits(text)) return { line, followsYou: false, thing: null, target: null };
  for (const [thing, templates] of lexicon.things()) {
    const found = templates.match(text);
    if (found) return { line, followsYou: null, thing, target: found.target ? clean(found.target) : null };
  }
  return null;
}

/** The first link above the controls that leads to something else than the inviter, a mutual connection left out. */
function targetLinkOf(sheet: Sheet, inviter: Inviter, phrase: Phrase | null): EntityLink | null {
  const bare = sheet.bareLinks.filter(({ at }) => at <= sheet.start).map(({ link }) => link);
  const titles = sheet.lines.slice(0, sheet.head).filter(({ part }) => part === null || part === 'name');
  const written = titles.flatMap((line) => line.spans.flatMap(({ link }) => link ?? []));
  const thing = [...bare, ...written].find(({ kind }) => kind !== 'in');
  if (thing) return thing;
  // Another member one is to follow is linked in the phrase itself or alone on a line.
  const followed = titles.flatMap(({ spans, text }) =>
    spans.flatMap((span) => (clean(span.text) === (phrase?.target ?? text) ? (span.link ?? []) : [])),
  );
  const others = phrase?.thing === 'company' ? [...followed, ...bare.slice(0, 1)] : bare.slice(0, 1);
  if (inviter.link === null || inviter.name === null) return null;
  return others.find((link) => !sameSlug(link, inviter.link)) ?? null;
}

function targetOf(
  sheet: Sheet,
  inviter: Inviter,
  link: EntityLink | null,
  phrase: Phrase | null,
  labelled: string | null,
  lexicon: Lexicon,
): string | null {
  const linked = link ? writtenOn(sheet, link) : null;
  const pictured = sheet.pictures
    .filter(({ at }) => at <= sheet.head)
    .map(({ label }) => lexicon.templates('logo').match(label)?.name)
    .find((name) => name !== undefined);
  const line = inviter.before[0]?.text ?? null;
  return linked ?? phrase?.target ?? labelled ?? pictured ?? line;
}

/** The text of the first written link to an entity, up to its first line. */
function writtenOn(sheet: Sheet, link: EntityLink): string | null {
  for (const line of sheet.lines.slice(0, sheet.head)) {
    const spans = line.spans.filter((span) => sameSlug(span.link, link));
    const text = trimSeparators(textOfSpans(spans));
    if (saysSomething(text)) return text;
  }
  return null;
}

/** A line that links the target is its title, or the sentence about it. */
function leadsTo(line: Line, link: EntityLink | null): boolean {
  return link !== null && line.spans.some((span) => sameSlug(span.link, link));
}

function isOnlyLink(line: Line, link: EntityLink | null): boolean {
  return link !== null && line.spans.every((span) => span.text.trim() === '' || sameSlug(span.link, link));
}
