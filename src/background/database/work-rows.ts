import type { OwnAddition } from '../../messages/import-record.ts';
import type { ImportReport } from '../../messages/import-report.ts';

// Rows of work that goes on over several steps and can be stopped between any two of them; `rows.ts` has what is known.

/** What came from which files: one choice of the user's, imported together. */
export interface ImportRow {
  /** Made from what is in the files, so that the same ones again are the same import. */
  readonly id: string;
  readonly time: number;
  /** The files' names. */
  readonly name: string;
  /** `running` also after a crash: the same files again go on from `taken`. */
  readonly state: 'running' | 'stopped' | 'done';
  /** Batches that are written, counted from 0 in the order of the files. */
  readonly taken: number;
  /** What was found and what was left out; null until it ended. */
  readonly report: ImportReport | null;
  /** What it added to the user's own background, so that it can be taken back; null: nothing. */
  readonly own: OwnAddition | null;
}

/** Somebody or something the user wanted forgotten: what an older copy holds of it is not brought back. */
export interface ForgottenRow {
  /** A fingerprint of the id or name (`forgetting/fingerprint.ts`), so that neither is kept. */
  readonly id: string;
  /** `name`: something a person was called, which other rows can mention. */
  readonly what: 'person' | 'invitation' | 'name';
  /** What happened until then is forgotten; later things are new. */
  readonly at: number;
  /** Fingerprint of the person whose invitation or name it is: forgotten again when they are. */
  readonly of?: string;
}

/** A row that was found damaged and could not be put right (`health/`): nothing reads it any more. */
export interface SetAsideRow {
  /** Table and key. */
  readonly id: string;
  readonly table: string;
  readonly row: unknown;
  readonly at: number;
  /** What is wrong with it: the first place and why. */
  readonly why: string;
}

/** Part of a backup on its way in; nothing of it counts before all of it is there. */
export interface StagedRow {
  readonly restore: string;
  readonly part: number;
  readonly table: string;
  readonly rows: readonly unknown[];
}

/**
 * What is still to be done outside the database because of what was written in it, in the same transaction: a worker can be
 * stopped in between, and the next one finishes it (`unfinished/`). Rows go when their work is done.
 */
export interface UnfinishedRow {
  readonly id: string;
  readonly work: UnfinishedWork;
}

/** See {@link UnfinishedRow}. All of it can be done twice. */
export type UnfinishedWork =
  /** Settings and what the user told about themselves, from a backup that took the place of everything. */
  | { readonly what: 'restore'; readonly settings: object; readonly own: object }
  /** Records on their way here, about people who were forgotten. */
  | {
      readonly what: 'letters';
      readonly invitations: readonly string[];
      readonly slugs: readonly string[];
    }
  /** Everything was deleted: what this device's storage holds, or what the user's account carries along. */
  | { readonly what: 'local' }
  | { readonly what: 'account' };
