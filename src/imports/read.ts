import type { ImportRecord } from '../messages/import-record.ts';
import type { TableMapping } from '../messages/table-mapping.ts';
import type { Account } from './account.ts';
import { Meetings } from './calendar/meetings.ts';
import { readCalendar } from './calendar/read.ts';
import { Effort } from './calendar/rule.ts';
import { readContacts } from './contacts/read.ts';
import type { Context } from './context.ts';
import { Columns } from './csv/columns.ts';
import { readTable } from './csv/table.ts';
import { Damage } from './damage.ts';
import { Threads } from './linkedin/threads.ts';
import { elementsOf } from './network/elements.ts';
import { Exchanges } from './network/exchanges.ts';
import { networkName, xElements } from './network/x.ts';
import { Owner } from './owner.ts';
import { tableRows } from './plain/table.ts';
import { recognizeText } from './recognize.ts';
import { type ChosenFile, type Source, sourcesOf } from './sources.ts';
import { type OpenedText, openText } from './text/opened.ts';

/** What reading needs to know besides the files. */
export interface ReadOptions {
  /** By which names the user goes. */
  readonly ownNames: readonly string[];
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** What the columns of a table of the user's own are for, by the file's name; such a table without one is left out. */
  readonly mappings: ReadonlyMap<string, TableMapping>;
  /** Told how much of all the files has been read, from 0 to 1. */
  readonly progress?: (part: number) => void;
}

/**
 * Everything the files tell, in batches as it is found; what was left out is in the account. The same files in the same
 * order give the same records in the same order, so that reading can be taken up again. Nothing of them is held in memory
 * but who wrote to whom when, and the meetings.
 */
export async function* readFiles(
  files: readonly ChosenFile[],
  options: ReadOptions,
  account: Account,
): AsyncGenerator<readonly ImportRecord[]> {
  const context: Context = {
    owner: new Owner(options.ownNames),
    threads: new Threads(),
    meetings: new Meetings(),
    exchanges: new Exchanges(),
    effort: new Effort(),
    now: options.now,
  };
  const sources = await sourcesOf(files, (name, { reason }) => account.skip(name, reason));
  const meter = meterOf(sources, options.progress);
  for (const source of sources) {
    try {
      yield* readSource(source, context, options, account, meter);
    } catch (error) {
      // Whatever else goes wrong while a file is read, goes wrong with its bytes.
      account.skip(source.name, error instanceof Damage ? error.reason : 'damaged');
    }
    meter(source, 1);
  }
  yield* context.threads.conversations(context.owner);
  yield* inBatches(context.meetings.records(context.owner));
  yield* inBatches(context.exchanges.records(networkName));
}

type Meter = (source: Source, part: number) => void;

/** Adds up how much of all files has been read. */
function meterOf(sources: readonly Source[], progress: ReadOptions['progress']): Meter {
  const total = sources.reduce((sum, { size }) => sum + size, 0);
  let before = 0;
  return (source, part) => {
    if (part === 1) before += source.size;
    progress?.(total === 0 ? 1 : Math.min(1, (before + (part === 1 ? 0 : part * source.size)) / total));
  };
}

async function* readSource(
  source: Source,
  context: Context,
  options: ReadOptions,
  account: Account,
  meter: Meter,
): AsyncGenerator<readonly ImportRecord[]> {
  const text = await openText(metered(await source.open(), source, meter));
  const what = recognizeText(text, source.name);
  const known = options.mappings.get(source.name);
  switch (what.is) {
    case 'linkedin': {
      const file = account.file(source.name, what.reader.kind);
      const rows = what.reader.open(new Columns(what.header.columns), context, file);
      return yield* readTable(text, what.header, rows, file);
    }
    case 'table': {
      // A LinkedIn export holds many tables about other things.
      if (!known)
        return await leave(text, () => account.skip(source.name, source.packed ? 'needless' : 'unknownFile'));
      return yield* readTable(
        text,
        what.header,
        tableRows(known, context.now),
        account.file(source.name, 'table'),
      );
    }
    case 'calendar':
      return await readCalendar(text.all(), context, account.file(source.name, 'calendar'));
    case 'contacts':
      for await (const record of readContacts(text.all(), account.file(source.name, 'contacts')))
        yield [record];
      return;
    case 'x':
      return await readX(text, what.file, context, source.name, account);
    default:
      // Whatever an archive holds beside what is wanted is none of ours.
      return await leave(text, () =>
        account.skip(source.name, source.packed ? 'needless' : reasons[what.is]),
      );
  }
}

/** Why nothing is read of a file that is none of ours. */
const reasons = {
  assistants: 'needless',
  backup: 'backup',
  empty: 'emptyFile',
  unknown: 'unknownFile',
} as const;

async function readX(
  text: OpenedText,
  what: keyof typeof xElements,
  { exchanges }: Context,
  name: string,
  account: Account,
): Promise<void> {
  const file = account.file(name, what === 'directMessages' ? what : 'tweets');
  for await (const { line, value } of elementsOf(text.all(), file.skip)) {
    file.row();
    if (!xElements[what](value, exchanges, file)) file.skip('brokenRow', line);
  }
}

async function leave(text: OpenedText, say: () => void): Promise<void> {
  say();
  await text.close();
}

/** Tells how much of a source went by; of a packed one by how much of it that is, roughly. */
function metered(
  bytes: ReadableStream<Uint8Array>,
  source: Source,
  meter: Meter,
): ReadableStream<Uint8Array> {
  let passed = 0;
  return bytes.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        passed += chunk.byteLength;
        // Text packs to about an eighth.
        meter(source, Math.min(0.99, passed / (source.size * (source.packed ? 8 : 1) || 1)));
        controller.enqueue(chunk);
      },
    }),
  );
}

/** So many records are handed on together. */
const batchSize = 500;

function* inBatches(records: Iterable<ImportRecord>): Generator<readonly ImportRecord[]> {
  let batch: ImportRecord[] = [];
  for (const record of records) {
    batch.push(record);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
