import type { BodyProblem } from './check-body.ts';

/** A template's text that cannot be filled, with the place where it goes wrong, so that an editor can point at it. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  /** Braces that do not pair, or mustache we do not run (sections, partials, comments, other delimiters). */
  readonly code: BodyProblem['code'];
  /** UTF-16 code units from the start of the text. */
  readonly at: number;

  constructor({ code, at, what }: BodyProblem) {
    super(
      code === 'unbalanced'
        ? `The braces ${what} at ${at} have no partner`
        : `Only placeholders can stand between braces, at ${at} stands {{${what}}}`,
    );
    this.code = code;
    this.at = at;
  }
}
