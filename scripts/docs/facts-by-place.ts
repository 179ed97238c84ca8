import { catalogue, factNames } from '../../src/policy/facts/catalogue.ts';

/**
 * The source of `by-place.ts`: reading a fact and naming its parameters by constant names instead of by variable ones, which
 * a JavaScript engine does several times as fast. The catalogue stays the one place where facts are written down.
 */
export function factsByPlace(): string {
  const read = factNames.map((name, place) => `    case ${place}:\n      return evidence['${name}'];`);
  const params = factNames.flatMap((name, place) => {
    const fact = catalogue[name];
    return 'param' in fact
      ? [`    case ${place}:\n      params['${fact.param}'] = value;\n      return;`]
      : [];
  });
  const dates = factNames.flatMap((name, place) => {
    const fact = catalogue[name];
    return 'dateParam' in fact
      ? [`    case ${place}:\n      params['${fact.dateParam}'] = date;\n      return;`]
      : [];
  });
  return `// Written by \`npm run docs\` from the catalogue; a test fails when it is not what the catalogue says.
import type { Evidence, KnownFact } from './evidence.ts';

/** Parameters of a sentence. */
export type Params = Record<string, string | number>;

/** The fact at this place of the catalogue, where it is known. */
export function knownFactAt(evidence: Evidence, place: number): KnownFact | undefined {
  switch (place) {
${read.join('\n')}
    default:
      return undefined;
  }
}

/** Sets the parameter of the fact at this place of the catalogue; yes/no facts have none. */
export function setParam(params: Params, place: number, value: string | number): void {
  switch (place) {
${params.join('\n')}
  }
}

/** Sets the parameter that gives the fact at this place, counted in days, as a date. */
export function setDateParam(params: Params, place: number, date: string): void {
  switch (place) {
${dates.join('\n')}
  }
}
`;
}
