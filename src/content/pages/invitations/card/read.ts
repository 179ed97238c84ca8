import type { Field, InvitationReading } from '../../../../messages/reading.ts';
import * as dom from '../../../dom/dom.ts';
import type { Card } from '../rows/cards.ts';
import { handlesOf } from '../rows/handles.ts';
import { hashOf, invitationNumber } from '../rows/ids.ts';
import { limits } from '../scene/limits.ts';
import { canonicalUrl, sameSlug, urlSlug } from '../scene/links.ts';
import type { Scene } from '../scene/scene.ts';
import { cut, saysSomething } from '../text/clean.ts';
import { badgesOf } from './badges.ts';
import { detailsOf } from './details.ts';
import { frameOf } from './frame.ts';
import { type Inviter, inviterOf } from './inviter.ts';
import { type Subject, subjectOf } from './kind.ts';
import { headLines } from './lines.ts';
import { isPhrase } from './name.ts';
import { noteOf } from './note.ts';
import { showsPhoto } from './picture.ts';
import type { Picture, Sheet } from './sheet.ts';
import { takeApart } from './take-apart.ts';
import { disagree, hasNamesake, namesAnother } from './witness.ts';

const unknown = { known: false } as const;
const known = <T>(value: T): Field<T> => ({ known: true, value });
const knownUnlessNull = <T>(value: T | null): Field<T> => (value === null ? unknown : known(value));

/** A row taken apart: who sent it, and what it is to. */
interface Row {
  readonly sheet: Sheet;
  readonly inviter: Inviter;
  readonly subject: Subject;
}

/**
 * Reads one row. Null when it looks like an invitation and cannot be read: nobody is named and nothing says what it is
 * for, or its controls name somebody else.
 */
export function readCard(card: Card, scene: Scene): InvitationReading | null {
  const row = takeRow(card, scene);
  const { sheet, inviter, subject } = row;
  const { lexicon } = scene;
  const { name } = subject;
  if ((name === null && subject.target === null) || isAboutAnother(row, card, scene)) return null;
  const details = detailsOf(subject.lines, scene);
  const note = noteOf(sheet, details.note, lexicon);
  const isPerson = subject.kind === 'person';
  const url = inviter.link ? canonicalUrl(inviter.link) : null;
  const badges = inviter.line ? badgesOf(sheet, inviter, inviter.line, lexicon) : null;
  const worn = (badge: boolean | undefined): Field<boolean> =>
    badge === true || (badge === false && scene.generation.badges) ? known(badge) : unknown;
  const faces = facesOf(sheet, inviter, isPerson);
  const frame = isPerson ? frameOf(faces, inviter.name, lexicon) : null;
  const reading: Omit<InvitationReading, 'id' | 'idFrom'> = {
    kind: subject.kind,
    name: knownUnlessNull(name === null ? null : cut(name, limits.name)),
    profileUrl: name === null && url === null ? unknown : known(url),
    target: isPerson
      ? known(null)
      : knownUnlessNull(subject.target === null ? null : cut(subject.target, limits.name)),
    targetUrl: isPerson
      ? known(null)
      : knownUnlessNull(subject.targetLink ? canonicalUrl(subject.targetLink) : null),
    headline: known(details.headline === null ? null : cut(details.headline, limits.headline)),
    note: known(note === null ? null : cut(note, limits.note)),
    mutualConnections: knownUnlessNull(
      details.mutual?.count == null ? null : Math.min(details.mutual.count, 100_000),
    ),
    mutualNames: (details.mutual?.names ?? []).slice(0, 10).map((name) => cut(name, limits.name)),
    verified: worn(badges?.verified),
    premium: worn(badges?.premium),
    photo: knownUnlessNull(showsPhoto(faces)),
    ...(frame && { frame }),
    followsYou: knownUnlessNull(subject.followsYou),
    ageDays: knownUnlessNull(details.ageDays === null ? null : Math.min(details.ageDays, 20_000)),
    controls: {
      accept: card.pair.accept !== null,
      ignore: card.pair.ignore !== null,
      reply: handlesOf(card).reply !== null,
    },
  };
  return { ...identify(card, inviter, subject, reading), ...reading };
}

/** True for a row whose controls name somebody else than its lines: whom a press would answer cannot be told. */
export function isDoubted(card: Card, scene: Scene): boolean {
  return isAboutAnother(takeRow(card, scene), card, scene);
}

function takeRow({ element, pair, landmarks }: Card, { lexicon }: Scene): Row {
  const halves = inOrder(pair.ignore?.element ?? null, pair.accept?.element ?? null);
  const sheet = takeApart(element, landmarks, halves[0], halves[1]);
  const labels = [pair.accept?.label ?? '', pair.ignore?.label ?? ''];
  const inviter = inviterOf(sheet, headLines(sheet, lexicon), labels, lexicon);
  return { sheet, inviter, subject: subjectOf(sheet, inviter, lexicon) };
}

function isAboutAnother({ sheet, inviter, subject }: Row, { element, pair }: Card, scene: Scene): boolean {
  const { lexicon } = scene;
  // What only a label tells cannot bear the label out.
  const own = [inviter.line && inviter.name, subject.target].filter((words) => words !== null);
  if (disagree(pair, own, lexicon)) return true;
  // A label that picks another member out of the row is about that one.
  if (inviter.before.length > 0 && inviter.link) {
    const { link } = inviterOf(sheet, headLines(sheet, lexicon), [], lexicon);
    if (link && !sameSlug(inviter.link, link)) return true;
  }
  // A label that leaves part of the name out: fine, unless that is a name of another row.
  const { name, rest } = inviter;
  const isCut = rest !== '' && saysSomething(rest) && !isPhrase(rest, lexicon);
  if (isCut && lexicon.knowsLanguage && name !== null && hasNamesake(name, element, scene)) return true;
  return [pair.ignore, pair.accept].some((control) => namesAnother(control, { element, pair }, own, scene));
}

function inOrder(one: Element | null, other: Element | null): [Element | null, Element | null] {
  if (!one || !other) return [one ?? other, null];
  return (dom.compareDocumentPosition(one, other) & 4) !== 0 ? [one, other] : [other, one];
}

function identify(
  card: Card,
  inviter: Inviter,
  subject: Subject,
  reading: Omit<InvitationReading, 'id' | 'idFrom'>,
): Pick<InvitationReading, 'id' | 'idFrom'> {
  const number = invitationNumber(card);
  if (number !== null) return { id: number, idFrom: 'invitation' };
  if (inviter.link) return { id: cut(urlSlug(inviter.link), limits.id), idFrom: 'slug' };
  const { headline } = reading;
  const words = [
    subject.kind,
    inviter.name ?? '',
    subject.target ?? '',
    headline.known ? (headline.value ?? '') : '',
  ];
  return { id: hashOf(words.join('\n')), idFrom: 'hash' };
}

/** The picture stands before everything written, or inside a link to the inviter; a logo is nobody's photo. */
function facesOf(sheet: Sheet, inviter: Inviter, isPerson: boolean): readonly Picture[] {
  return sheet.pictures.filter(({ at, link, kind, element }) => {
    if (at > sheet.start || (kind === 'svg' && !/accent|ghost/i.test(dom.getAttribute(element, 'id') ?? '')))
      return false;
    return isPerson ? link === null || link.kind === 'in' : sameSlug(link, inviter.link);
  });
}
