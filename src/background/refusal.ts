import type { FailureCode } from '../messages.ts';

/** Thrown inside the background for a request that gets no answer; crosses the wire as data, never as a rejection. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: FailureCode;

  constructor(code: FailureCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}
