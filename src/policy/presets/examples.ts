import type { Example } from '../policy.ts';
import type { Verdict } from '../suggestion.ts';
import { cardCases, furtherCases } from './card-cases.ts';
import { type CaseName, cases } from './cases.ts';

/** What must come of an example: a verdict that is certain, or one that is only leant to. */
type Outcome = Verdict | { readonly leans: Verdict };

/** An example; its name is the message `example_<name>`. */
export const example = (name: string, facts: Example['facts'], outcome: Outcome): Example => ({
  name: `example_${name}`,
  facts,
  verdict: typeof outcome === 'string' ? outcome : outcome.leans,
  certain: typeof outcome === 'string',
});

/** The cases every preset is tried on, each with what must come of it there. */
export const casesCome = (outcomes: Readonly<Record<CaseName, Outcome>>): Example[] =>
  Object.keys(cases)
    .filter(isCaseName)
    .map((name) => example(name, cases[name], outcomes[name]));

/** The invitations of which only the card is seen, each with what must come of it. */
export const cardCasesCome = (outcomes: Readonly<Record<keyof typeof cardCases, Outcome>>): Example[] =>
  Object.keys(cardCases)
    .filter(isCardCaseName)
    .map((name) => example(name, cardCases[name], outcomes[name]));

/** Those of the further ones that a preset has a gate for. */
export const furtherCasesCome = (
  outcomes: Readonly<Partial<Record<keyof typeof furtherCases, Outcome>>>,
): Example[] =>
  Object.entries(outcomes).flatMap(([name, outcome]) =>
    isFurtherCaseName(name) ? [example(name, furtherCases[name], outcome)] : [],
  );

const isFurtherCaseName = (name: string): name is keyof typeof furtherCases =>
  Object.hasOwn(furtherCases, name);

const isCardCaseName = (name: string): name is keyof typeof cardCases => Object.hasOwn(cardCases, name);

const isCaseName = (name: string): name is CaseName => Object.hasOwn(cases, name);
