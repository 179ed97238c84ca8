import { isPlaceholderName } from './placeholders.ts';

/** Something in a template's text that could never be filled. */
export interface BodyProblem {
  /** What is wrong: braces that do not pair, a name we do not know, or mustache we do not run (sections, partials, …). */
  readonly code: 'unbalanced' | 'unknown-placeholder' | 'not-a-placeholder';
  /** Where it starts, in UTF-16 code units from the start of the text. */
  readonly at: number;
  /** What stands between the braces, trimmed; the braces themselves where nothing pairs with them. */
  readonly what: string;
}

/** Mustache takes a tag that begins with one of these as an instruction. Texts are filled in, never run. */
const instruction = /^[#^/>!=&{]/;

/**
 * The problems of a template's text, in their order; none when every placeholder in it can be filled. A policy file is
 * checked with this before anybody writes to a person with it; it needs no mustache, only the braces.
 */
export function checkBody(body: string): BodyProblem[] {
  const problems: BodyProblem[] = [];
  const unbalanced = (at: number, what: string) => problems.push({ code: 'unbalanced', at, what });
  let open: number | undefined;
  for (const { 0: braces, index } of body.matchAll(/\{\{|\}\}/g)) {
    if (braces === '{{') {
      if (open !== undefined) unbalanced(open, braces);
      open = index;
    } else if (open === undefined) {
      unbalanced(index, braces);
    } else {
      const what = body.slice(open + 2, index).trim();
      if (instruction.test(what)) problems.push({ code: 'not-a-placeholder', at: open, what });
      else if (!isPlaceholderName(what)) problems.push({ code: 'unknown-placeholder', at: open, what });
      open = undefined;
    }
  }
  if (open !== undefined) unbalanced(open, '{{');
  return problems;
}
