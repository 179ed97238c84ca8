import * as z from 'zod';
import { givenEvidence } from '../../src/policy/facts/given.ts';
import { type Evidence, type FactValue, factOf, isAdmissible } from '../../src/policy/index.ts';
import { unknownFact, valueMisfit } from '../../src/policy/problems/misfit.ts';
import { readJson } from '../shared/files.ts';
import { parseIsoDate } from '../shared/iso-date.ts';
import { Refusal } from '../shared/refusal.ts';

/** One object of a facts file, ready to be evaluated; `now` in milliseconds since the epoch. */
export interface GivenCase {
  readonly now: number;
  readonly evidence: Evidence;
}

/** A facts file: one case, or a list of them (`list` tells which, so that the answer has the same form). */
export interface FactsFile {
  readonly list: boolean;
  readonly cases: readonly GivenCase[];
}

const factValue = z.union(
  [z.boolean(), z.number(), z.string(), z.array(z.string()), z.null()],
  'a fact is true, false, a number, text, a list of texts, or null for unknown',
);

/** One object of a facts file, as it is written. */
export const givenCase = z.strictObject({
  now: z.string().optional(),
  facts: z.record(z.string(), factValue),
});

/**
 * Reads `{ "now": ISO, "facts": { … } }`, or a list of such objects. Without `now` it is evaluated as of `clock`.
 * @throws Refusal that names the place of the first mistake
 */
export function readFacts(file: string, clock: number): FactsFile {
  const content = readJson(file);
  const list = Array.isArray(content);
  const items = Array.isArray(content) ? content : [content];
  const form = '{ "now": "2026-11-21", "facts": { … } }';
  return {
    list,
    cases: items.map((item, i) => {
      const place = list ? `[${i}].` : '';
      return readCase(file, place, parseItem(file, place, givenCase, item, form), clock);
    }),
  };
}

/** An object of a file, checked. @throws Refusal that names the place of the first mistake and the right form */
export function parseItem<T>(
  file: string,
  place: string,
  schema: z.ZodType<T>,
  item: unknown,
  form: string,
): T {
  const parsed = schema.safeParse(item);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = issue?.path.map(String).join('.') ?? '';
  throw new Refusal(
    `${file}: ${place}${path || 'the whole'}: ${issue?.message ?? 'not a case'}; write ${form}`,
  );
}

/** One case, its facts checked against the catalogue. @throws Refusal that names the place of the first mistake */
export function readCase(
  file: string,
  place: string,
  { now: written, facts: given }: z.infer<typeof givenCase>,
  clock: number,
): GivenCase {
  const facts: Record<string, FactValue> = {};
  for (const [name, value] of Object.entries(given))
    if (value !== null) facts[name] = plainValue(file, place, name, value);
  const now = written === undefined ? clock : parseIsoDate(written);
  if (now === null)
    throw new Refusal(`${file}: ${place}now: "${written}" is not an ISO 8601 date such as 2026-11-21`);
  for (const [name, value] of Object.entries(facts)) {
    const fact = factOf(name);
    const misfit =
      fact === undefined
        ? unknownFact(name)
        : isAdmissible(fact, value)
          ? null
          : valueMisfit(name, fact, value);
    if (misfit) throw new Refusal(`${file}: ${place}facts["${name}"]: ${misfit.problem} ${misfit.remedy}`);
  }
  return { now, evidence: givenEvidence(facts, now) };
}

/** A list of texts, such as the names of lists, as the one text that evidence holds; anything else as it is. */
function plainValue(
  file: string,
  place: string,
  name: string,
  value: FactValue | readonly string[],
): FactValue {
  if (typeof value !== 'object') return value;
  const fact = factOf(name);
  if (fact !== undefined && fact.type !== 'text')
    throw new Refusal(
      `${file}: ${place}facts["${name}"]: a list of texts is for a fact that is text; "${name}" is not.`,
    );
  return value.join(', ');
}
