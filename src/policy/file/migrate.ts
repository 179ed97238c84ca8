import type { Problem, ProblemKind, ProblemParams } from '../problem.ts';
import { shown } from '../problems/shown.ts';
import { currentSchema } from './schema.ts';

/** Turns a file of one version into the next version's. It may trust nothing but the version. */
export type Migration = (file: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/**
 * From each earlier version of the format to the next, by the version it reads. Version 1 is the first, so there are none
 * yet; whoever changes the format raises `currentSchema` and adds the step from the version before.
 */
const migrations: ReadonlyMap<number, Migration> = new Map();

/** A file in the current format, or why it cannot be brought there. */
export type Migrated =
  | { readonly ok: true; readonly file: unknown }
  | { readonly ok: false; readonly problem: Problem };

/** Brings a file of any earlier version to the current format. */
export function migrate(
  file: unknown,
  steps: ReadonlyMap<number, Migration> = migrations,
  current: number = currentSchema,
): Migrated {
  if (!isRecord(file)) {
    return refuse(
      '',
      `A policy is an object, not ${shown(file)}.`,
      'Begin with { "schema": 1, … }.',
      'object',
    );
  }
  const { schema } = file;
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1) {
    const problem =
      schema === undefined
        ? 'The file does not say which version of the format it is in.'
        : `${shown(schema)} is no version of the format.`;
    return refuse('schema', problem, `Write "schema": ${current}.`, 'noSchema', { current });
  }
  if (schema > current) {
    const problem = `The file is in version ${schema} of the format, written by a newer Anteroom; this one knows ${current}.`;
    return refuse(
      'schema',
      problem,
      'Update Anteroom, or export the policy from the older version.',
      'newerSchema',
      { version: schema },
    );
  }
  let result = file;
  for (let version = schema; version < current; version++) {
    const step = steps.get(version);
    if (step === undefined)
      return refuse(
        'schema',
        `Version ${version} of the format is no longer read.`,
        'Open the file with an older Anteroom and save it again.',
        'olderSchema',
        { version },
      );
    result = { ...step(result), schema: version + 1 };
  }
  return { ok: true, file: result };
}

function refuse(
  path: string,
  problem: string,
  remedy: string,
  kind: ProblemKind,
  params: ProblemParams = {},
): Migrated {
  return { ok: false, problem: { path, problem, remedy, kind, params } };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
