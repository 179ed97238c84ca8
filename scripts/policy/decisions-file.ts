import * as z from 'zod';
import { verdicts } from '../../src/policy/index.ts';
import type { PastDecision } from '../../src/policy/learn/past.ts';
import { readJson } from '../shared/files.ts';
import { Refusal } from '../shared/refusal.ts';
import { givenCase, parseItem, readCase } from './facts-file.ts';

const decided = givenCase.extend({
  now: z.string(),
  decision: z.enum(verdicts, `a decision is ${verdicts.join(', ')}`),
});

const form = '{ "now": "2026-11-21", "facts": { … }, "decision": "accept" }';

/**
 * Reads a list of what was decided, each with the facts known then.
 * @throws Refusal that names the place of the first mistake
 */
export function readDecisions(file: string): PastDecision[] {
  const content = readJson(file);
  if (!Array.isArray(content)) throw new Refusal(`${file}: not a list; write [${form}, …]`);
  return content.map((item: unknown, i) => {
    const place = `[${i}].`;
    const { decision, ...given } = parseItem(file, place, decided, item, form);
    return { ...readCase(file, place, given, 0), decision };
  });
}
