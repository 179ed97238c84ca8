import type { OwnBackground } from '../background/own.ts';
import { cannedSentence } from './canned.ts';
import { type EmployerClaim, employerClaim } from './employer-claim.ts';
import { type Finding, type NoteFindings, no, noNote, unknown, unknownFindings } from './findings.ts';
import { fold } from './fold.ts';
import { kindOf } from './kind.ts';
import { languageOf } from './language.ts';
import type { NoteLanguage, Sign } from './lexicon.ts';
import { type Range, yourName, yourTopic } from './own-words.ts';
import { type Hit, hitsIn, type Phrasebook, phrasebookOf, respelt } from './phrasebook.ts';
import { tally, withoutCancelled, withoutExplained } from './tally.ts';
import { type Token, tokensOf } from './tokens.ts';
import { flatteryWeights, personalWeights, pitchWeights } from './weights.ts';
import { lexicons } from './words/index.ts';

/** What is looked at of a note, in UTF-16 units; LinkedIn allows 300. */
export const noteCap = 4000;

const books = new Map<NoteLanguage, Phrasebook>();

/** Compiled at the first note in that language, and kept. */
function bookOf(language: NoteLanguage): Phrasebook {
  const known = books.get(language);
  if (known !== undefined) return known;
  const book = phrasebookOf(lexicons[language]);
  books.set(language, book);
  return book;
}

/**
 * Reads what a note says, in seven languages. Pure; linear in the length of the note, of which the first {@link noteCap}
 * units are looked at. `null` (or nothing but space): known to have no note; `undefined`: it is not known whether there is one.
 * Another language gives *unknown* for everything but your name. A claimed common past that your background contradicts
 * counts neither as a reason nor as common ground; the kind is still `personal`, for it says what the words are, not
 * whether they are true.
 */
export function readNote(note: string | null | undefined, own: OwnBackground): NoteFindings {
  if (note === undefined) return unknownFindings;
  if (note === null || note.trim() === '') return noNote;
  const original = note.slice(0, noteCap);
  const folded = fold(original);
  const tokens = tokensOf(folded, original);
  const quote = (range: Range) =>
    original.slice(tokens[range[0]]?.start ?? 0, tokens[range[1] - 1]?.end ?? 0);
  const found = (range: Range | null): Finding<boolean> =>
    range === null ? no : { value: true, quote: quote(range) };
  const name = yourName(tokens, own);
  const namesYou = name === undefined ? unknown : found(name);

  const canned = cannedSentence(tokens);
  if (canned !== null) {
    const kind = { value: 'canned', quote: quote(canned) } as const;
    return { ...noNote, kind, namesYou, language: { value: 'en', quote: null }, reliability: 1 };
  }

  const language = languageOf(folded, tokens, original);
  if (language.language === 'other') {
    return { ...unknownFindings, namesYou: namesYou.value === true ? namesYou : unknown };
  }
  const used = language.candidates.map(bookOf);
  const hits = withoutExplained(
    withoutCancelled(used.flatMap((book) => hitsIn(book, respelt(book, tokens)))),
  );
  const pitch = tally(hits, pitchWeights, true);
  const personal = tally(hits, personalWeights, false);
  const flattery = tally(hits, flatteryWeights, true);
  const topic = yourTopic(tokens, own);
  const verdict = kindOf({
    tokens,
    hits,
    pitch,
    personal,
    flattery,
    topic,
    name: name ?? null,
    books: used,
    language,
  });

  if (verdict.kind === null)
    return { ...unknownFindings, namesYou: namesYou.value === true ? namesYou : unknown };
  const strongest = (...wanted: Sign[]): Range | null => {
    for (const sign of wanted) {
      const hit = personal.hits.find((one) => one.sign === sign);
      if (hit !== undefined) return [hit.first, hit.end];
    }
    return null;
  };
  const claim = employerClaim(personal.hits, tokens, original, own);
  const isPersonal = verdict.kind === 'personal';
  const met = isPersonal ? whereMet(personal.hits, hits, claim, tokens) : null;
  return {
    kind: { value: verdict.kind, quote: verdict.because === null ? null : quote(verdict.because) },
    pitch: {
      value: round(pitch.chance),
      quote: pitch.hits[0] === undefined ? null : quote([pitch.hits[0].first, pitch.hits[0].end]),
    },
    givesReason: isPersonal
      ? found(strongest('reason', 'work', 'aim') ?? (verdict.byOwnWords === true ? verdict.because : null))
      : no,
    saysWhereMet: met === null ? no : { value: true, quote: quote(met.said) },
    where: met === null || met.where === null ? null : quote(met.where),
    sharedInterest: isPersonal
      ? found(
          strongest('common', 'work') ??
            topic ??
            (claim?.contradicted === true ? null : strongest('employer')),
        )
      : no,
    question: question(hits, folded.text, original, tokens),
    namesYou,
    ...claimFindings(claim, tokens, original),
    language: language.language === null ? unknown : { value: language.language, quote: null },
    reliability: language.reliability,
  };
}

/** The words that say you met, and the occasion; null where none is named. A claimed employer is no occasion. */
function whereMet(
  personal: readonly Hit[],
  all: readonly Hit[],
  claim: EmployerClaim | null,
  tokens: readonly Token[],
): { said: Range; where: Range | null } | null {
  const at = personal.find((hit) => hit.sign === 'metAt');
  const met = at ?? personal.find((hit) => hit.sign === 'met');
  const occasions = all.filter(
    ({ sign, first, end }) =>
      sign === 'occasion' && (claim === null || end <= claim.hit.first || first >= claim.hit.end),
  );
  if (met === undefined || (at === undefined && occasions.length === 0)) return null;
  const sentence = tokens[met.first]?.sentence;
  const near = occasions.filter(({ first }) => tokens[first]?.sentence === sentence);
  const named = near.length > 0 ? near : occasions.slice(0, 1);
  if (named.length === 0) return { said: [met.first, met.end], where: null };
  let end = Math.max(...named.map((hit) => hit.end));
  for (let next = tokens[end]; next?.capital === true && next.joined; next = tokens[end]) end++;
  return { said: [met.first, met.end], where: [Math.min(...named.map(({ first }) => first)), end] };
}

function question(
  hits: readonly Hit[],
  folded: string,
  original: string,
  tokens: readonly Token[],
): Finding<boolean> {
  const hit = hits.find((one) => one.sign === 'question');
  if (hit !== undefined) {
    return {
      value: true,
      quote: original.slice(tokens[hit.first]?.start ?? 0, tokens[hit.end - 1]?.end ?? 0),
    };
  }
  return folded.includes('?') ? { value: true, quote: null } : no;
}

function claimFindings(
  claim: EmployerClaim | null,
  tokens: readonly Token[],
  original: string,
): Pick<NoteFindings, 'claimsSharedEmployer' | 'employer' | 'falseClaim'> {
  if (claim === null) return { claimsSharedEmployer: no, employer: null, falseClaim: no };
  const { hit, name, contradicted } = claim;
  const quote = original.slice(tokens[hit.first]?.start ?? 0, tokens[hit.end - 1]?.end ?? 0);
  return {
    claimsSharedEmployer: { value: true, quote },
    employer: name,
    falseClaim: contradicted === null ? unknown : { value: contradicted, quote },
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
