import type { OwnBackground } from '../background/own.ts';
import { type Answers, answersOf } from './answers.ts';
import { cannedSentence, withoutCanned } from './canned.ts';
import { type EmployerClaim, employerClaim } from './employer-claim.ts';
import { type Finding, type NoteFindings, no, noNote, unknown, unknownFindings } from './findings.ts';
import type { Sign } from './lexicon.ts';
import type { Model, ModelQuestion } from './model/model.ts';
import { trainedModel } from './model/trained.ts';
import { type Range, yourName } from './own-words.ts';
import type { Hit } from './phrasebook.ts';
import { type NoteSigns, signsOf, textOf } from './signs.ts';
import type { Token } from './tokens.ts';
import { yesFrom } from './weights.ts';

/** What is looked at of a note, in UTF-16 units; LinkedIn allows 300. */
export const noteCap = 4000;

/**
 * Reads what a note says, in seven languages. Pure; linear in the length of the note, of which the first {@link noteCap}
 * units are looked at. `null` (or nothing but space): known to have no note; `undefined`: it is not known whether there is one.
 * Another language gives *unknown* for everything but your name. A claimed common past that your background contradicts
 * counts neither as a reason nor as common ground; the kind is still `personal`, for it says what the words are, not
 * whether they are true.
 *
 * @param model the trained one but for measuring how well training works
 */
export function readNote(
  note: string | null | undefined,
  own: OwnBackground,
  model: Model = trainedModel(),
): NoteFindings {
  if (note === undefined) return unknownFindings;
  if (note === null || note.trim() === '') return noNote;
  const text = textOf(note.slice(0, noteCap));
  const { tokens, original } = text;
  const name = yourName(tokens, own);
  const namesYou = name === undefined ? unknown : found(text, name);

  const canned = cannedSentence(tokens);
  if (canned !== null) {
    const kind = { value: 'canned', quote: quote(text, canned.span) } as const;
    return { ...noNote, kind, namesYou, language: { value: canned.language, quote: null }, reliability: 1 };
  }

  const signs = signsOf({ ...text, tokens: withoutCanned(tokens) }, own);
  const answers = signs === null ? null : answersOf(signs, model);
  if (signs === null || answers === null)
    return { ...unknownFindings, namesYou: namesYou.value === true ? namesYou : unknown };
  const { language, personal } = signs;
  const isStock = (word: string) =>
    signs.books.some((book) => book.functionWords.has(word) || book.stockWords.has(word));
  const claim = employerClaim(personal.hits, signs.tokens, original, own, isStock);
  return {
    kind: { value: answers.kind, quote: answers.because === null ? null : quote(signs, answers.because) },
    pitch: {
      value: round(answers.pitch),
      quote: found(signs, rangeOf(signs.pitch.hits[0])).quote,
    },
    ...personalFindings(signs, answers, claim),
    ...asksFindings(signs, answers),
    specific: { value: round(answers.chance.specific), quote: null },
    namesYou,
    ...claimFindings(claim, signs.tokens, original),
    language: language.language === null ? unknown : { value: language.language, quote: null },
    reliability: language.reliability,
  };
}

/** What only a personal note can say: why this person turns to you, where you met, what you share. */
function personalFindings(
  signs: NoteSigns,
  answers: Answers,
  claim: EmployerClaim | null,
): Pick<NoteFindings, 'givesReason' | 'saysWhereMet' | 'where' | 'sharedInterest'> {
  if (answers.kind !== 'personal')
    return { givesReason: no, saysWhereMet: no, where: null, sharedInterest: no };
  const { personal, hits, tokens, topic } = signs;
  const strongest = (...wanted: Sign[]): Range | null =>
    wanted
      .map((sign) => rangeOf(personal.hits.find((hit) => hit.sign === sign)))
      .find((range) => range !== null) ?? null;
  const isFalse = claim?.contradicted === true;
  const met = whereMet(personal.hits, hits, claim, tokens);
  const said =
    met?.said ?? likely(answers, 'saysWhereMet', strongest('met', 'employer') !== null && !isFalse);
  return {
    givesReason: found(
      signs,
      strongest('reason', 'work', 'aim') ?? (isFalse ? null : likely(answers, 'givesReason', false)),
    ),
    saysWhereMet: found(signs, said),
    where: met === null || met.where === null ? null : quote(signs, met.where),
    sharedInterest: found(
      signs,
      strongest('common', 'work') ??
        topic ??
        (isFalse ? null : (strongest('employer') ?? likely(answers, 'sharedInterest', false))),
    ),
  };
}

/** What anybody may ask: a question, work offered or looked for, more than a contact. */
function asksFindings(
  signs: NoteSigns,
  answers: Answers,
): Pick<NoteFindings, 'question' | 'offersJob' | 'seeksWork' | 'advance'> {
  const phrase = (sign: Sign) => rangeOf(signs.hits.find((hit) => hit.sign === sign));
  const isPersonal = answers.kind === 'personal';
  const ask = (question: ModelQuestion, sign: Sign, possible: boolean) => {
    const said = possible ? phrase(sign) : null;
    const weighed = likely(answers, question, said !== null);
    return found(signs, weighed === null ? null : (said ?? weighed));
  };
  const asked = phrase('question') ?? likely(answers, 'question', false);
  return {
    question:
      isPersonal && (signs.folded.text.includes('?') || phrase('question') !== null)
        ? { value: true, quote: asked === null ? null : quote(signs, asked) }
        : found(signs, likely(answers, 'question', false)),
    offersJob: ask('offersJob', 'job', isPersonal || answers.kind === 'pitch'),
    seeksWork: ask('seeksWork', 'seek', answers.kind !== 'pitch'),
    advance: ask('advance', 'flirt', true),
  };
}

/** The words that weighed most for a yes where that is likely enough; less is enough where a phrase says so too. */
function likely(answers: Answers, question: ModelQuestion, phrased: boolean): Range | null {
  const { alone, withPhrase } = yesFrom[question];
  return answers.chance[question] >= (phrased ? withPhrase : alone) ? answers.weightiest(question) : null;
}

function quote({ tokens, original }: Pick<NoteSigns, 'tokens' | 'original'>, [first, end]: Range): string {
  return original.slice(tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0);
}

function found(text: Pick<NoteSigns, 'tokens' | 'original'>, range: Range | null): Finding<boolean> {
  return range === null ? no : { value: true, quote: quote(text, range) };
}

function rangeOf(hit: Hit | undefined): Range | null {
  return hit === undefined ? null : [hit.first, hit.end];
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
