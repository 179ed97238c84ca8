import type { InvitationsReader } from './reader.ts';

/**
 * A reader that never throws: a page it was not made for cannot be read, and is said to be so. What it fails at it has not
 * found, and a row it fails at is in doubt.
 */
export function careful(reader: InvitationsReader): InvitationsReader {
  const instead = <A extends readonly unknown[], T>(work: (...args: A) => T, otherwise: T) => {
    return (...args: A): T => {
      try {
        return work(...args);
      } catch {
        return otherwise;
      }
    };
  };
  return {
    learn: (kit) => reader.learn(kit),
    findRows: instead((root) => reader.findRows(root), []),
    readRow: instead((row) => reader.readRow(row), null),
    doubts: instead((row) => reader.doubts(row), true),
    distinct: instead((rows) => reader.distinct(rows), []),
    readPage: instead((root) => reader.readPage(root), {
      announced: null,
      saysEmpty: false,
      generation: null,
      language: null,
    }),
    acknowledged: instead((element) => reader.acknowledged(element), null),
    acknowledgement: instead((element) => reader.acknowledgement(element), null),
    findDialog: instead((root) => reader.findDialog(root), null),
    findControl: instead((row, control) => reader.findControl(row, control), null),
    outline: instead((root) => reader.outline(root), ''),
    hasUnseen: instead(() => reader.hasUnseen(), false),
  };
}
