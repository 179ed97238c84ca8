import type { SkipReason } from '../messages/import-report.ts';

/** Thrown where a file cannot be read on; what was read of it before stands. */
export class Damage extends Error {
  override readonly name = 'Damage';
  readonly reason: SkipReason;

  constructor(reason: SkipReason, message: string) {
    super(message);
    this.reason = reason;
  }
}
