import { hash } from '../database/hash.ts';
import type { ForgottenRow } from '../database/rows.ts';

/** What is kept of somebody who was forgotten, so that an older copy does not bring them back: not who it was. */
export function fingerprintOf(what: ForgottenRow['what'], id: string): string {
  return `${what}:${hash(id)}${hash(id, 0x9e3779b9)}`;
}
