import { eachLeaf, type Leaf } from '../conditions/walk.ts';
import { catalogue, type FactName, isFactName } from '../facts/catalogue.ts';
import { codeOf, stays } from '../facts/code.ts';
import type { Fact } from '../facts/fact.ts';
import { readerOf } from '../facts/reader.ts';
import type { Condition } from '../policy.ts';
import {
  cellsOf,
  cutAt,
  cutAtLeast,
  cutAtMost,
  drawsBetween,
  type NumberCuts,
  numberCells,
} from './cells.ts';
import { placesOf } from './places.ts';
import type { Cell, Slot } from './slot.ts';
import { containsQuestion, isQuestion, possibleAnswers, type TextQuestion } from './text-questions.ts';

/** Text facts with more combinations of answers than this get one slot a question (see {@link layOut}). */
const mostAnswers = 64;

/** Questions that share one slot must fit into the bits of a small integer. */
const mostQuestions = 30;

/** What a policy asks about one fact. */
interface Asked {
  readonly fact: Fact;
  readonly cuts: NumberCuts;
  readonly questions: Map<string, TextQuestion>;
  /** The words of an enum that are asked for. */
  readonly words: Set<string>;
  known: boolean;
}

/** The slots of a policy, and where to find a fact's. */
export interface Slots {
  readonly all: readonly Slot[];
  /** How many of them the verdict can depend on: the first so many. */
  readonly deciding: number;
  /** The slots of a fact; more than one only for text with very many questions. */
  readonly of: (name: string) => readonly Slot[];
}

/**
 * Lays out the unknowns of a policy: one slot a fact that it names, its possible values cut wherever one of the policy's
 * questions changes its answer. Evaluating every combination of cells is therefore exact. Only text about which more is
 * asked than {@link mostAnswers} combinations can tell apart is taken apart into one slot a question; what is found
 * possible is then a bound, because combinations of answers that no text gives are among it.
 */
export function layOut({ conditions, curves, others, spoken }: Uses): Slots {
  const asked = new Map<FactName, Asked>();
  const ask = (name: string): Asked | undefined => {
    if (!isFactName(name)) return undefined;
    const before = asked.get(name);
    if (before !== undefined) return before;
    const fresh: Asked = {
      fact: catalogue[name],
      cuts: { from: new Set(), corners: new Set() },
      questions: new Map(),
      words: new Set(),
      known: false,
    };
    asked.set(name, fresh);
    return fresh;
  };
  const noteAll = (list: readonly Condition[]): void => {
    for (const condition of list) {
      eachLeaf(condition, (leaf) => {
        const about = ask(leaf.fact);
        if (about !== undefined) note(about, leaf);
      });
    }
  };
  noteAll(conditions);
  for (const { fact, points } of curves) for (const [x] of points) ask(fact)?.cuts.corners.add(x);
  const deciding = asked.size;
  noteAll(others);
  for (const name of spoken) ask(name);
  return slotsFor(asked, deciding);
}

/** Where a policy names facts. */
export interface Uses {
  /** Conditions of gates and rules: they decide. */
  readonly conditions: readonly Condition[];
  readonly curves: readonly CurveUse[];
  /** Conditions that decide nothing (of templates). */
  readonly others: readonly Condition[];
  /** Facts that sentences speak of beside those. */
  readonly spoken: readonly string[];
}

/** A curve as a rule holds it. */
export interface CurveUse {
  readonly fact: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

function note(about: Asked, leaf: Leaf): void {
  const { fact, cuts, questions, words } = about;
  if ('known' in leaf) about.known = true;
  else if ('containsAny' in leaf) {
    const names = fact.type === 'text' && fact.names === true;
    addQuestion(questions, containsQuestion(leaf.containsAny, names));
  } else if ('is' in leaf || 'isNot' in leaf) {
    const value = 'is' in leaf ? leaf.is : leaf.isNot;
    if (fact.type === 'text') addQuestion(questions, isQuestion(String(value)));
    else if (fact.type === 'number') cutAt(fact, cuts, Number(value));
    else words.add(String(value));
  } else if (fact.type === 'number') {
    if ('atLeast' in leaf) cutAtLeast(fact, cuts, leaf.atLeast);
    else cutAtMost(fact, cuts, 'atMost' in leaf ? leaf.atMost : leaf.within);
  }
}

function addQuestion(questions: Map<string, TextQuestion>, question: TextQuestion): void {
  questions.set(question.key, question);
}

function slotsFor(asked: ReadonlyMap<FactName, Asked>, decidingFacts: number): Slots {
  const all: Slot[] = [];
  const byName = new Map<string, Slot[]>();
  let deciding = 0;
  for (const [name, about] of asked) {
    const mine = layers(about).map(({ cells, questions }, i): Slot => {
      const withUnknown = about.known ? [...cells, { code: stays, samples: [stays] }] : cells;
      const samples = withUnknown.flatMap((cell) => cell.samples);
      const curved = about.cuts.corners.size > 0;
      return {
        index: all.length + i,
        name,
        fact: about.fact,
        reader: readerOf(name),
        unknownQuote: Object.freeze({ fact: name, value: null, from: null, at: null, quote: null }),
        speaks: about.fact.type !== 'boolean',
        speaksDate: about.fact.type === 'number' && about.fact.dateParam !== undefined,
        flipKey: `flip_${name.replaceAll('.', '_')}`,
        cells: withUnknown,
        samples,
        draws: curved ? drawsBetween(about.fact, samples) : samples,
        askedKnown: about.known,
        turns: turnsOf(about.fact),
        curved,
        places: about.fact.type === 'number' ? placesOf(about.fact, cells) : null,
        questions,
      };
    });
    all.push(...mine);
    byName.set(name, mine);
    if (byName.size <= decidingFacts) deciding = all.length;
  }
  return { all, deciding, of: (name) => byName.get(name) ?? [] };
}

/** The cells of each slot a fact needs. */
function layers({
  fact,
  cuts,
  questions,
  words,
}: Asked): { cells: Cell[]; questions: readonly TextQuestion[] }[] {
  switch (fact.type) {
    case 'boolean':
      return [{ cells: cellsOf([1, 0]), questions: [] }];
    case 'enum':
      return [{ cells: cellsOf(distinct(fact.values, words)), questions: [] }];
    case 'number':
      return [{ cells: numberCells(fact, cuts), questions: [] }];
    case 'text': {
      const list = [...questions.values()];
      const answers = list.length <= mostQuestions ? possibleAnswers(list, mostAnswers) : null;
      if (answers !== null) return [{ cells: cellsOf(answers), questions: list }];
      return list.map((question) => ({ cells: cellsOf([0, 1]), questions: [question] }));
    }
  }
}

/** The codes of the words that are asked for, and of one for all the others. */
function distinct(values: readonly string[], asked: ReadonlySet<string>): number[] {
  const other = values.findIndex((value) => !asked.has(value));
  return [...values.keys()].filter((code) => code === other || asked.has(values[code] ?? ''));
}

/** The codes a flip may propose for a fact that is no number. */
function turnsOf(fact: Fact): number[] {
  if (fact.type === 'number' || fact.type === 'text' || fact.flips === undefined) return [];
  const flips: readonly (boolean | string)[] = fact.flips;
  return flips.map((value) => codeOf(fact, value));
}
