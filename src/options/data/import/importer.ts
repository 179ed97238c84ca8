import type { UnknownTable } from '../../../imports/look.ts';
import type { ImportReport } from '../../../messages/import-report.ts';
import type { Failure } from '../../../messages.ts';
import type { Outside } from '../../../ui/outside/outside.ts';
import type { FromWorker, Mappings, ToWorker } from './protocol.ts';

/** What the files are: the id of importing them, and the tables that must be explained first. */
export interface Look {
  readonly id: string;
  readonly tables: readonly UnknownTable[];
}

/** What came of an import. */
export type Outcome =
  | { readonly ended: 'done'; readonly report: ImportReport; readonly added: number }
  | { readonly ended: 'stopped' }
  | { readonly ended: 'failed'; readonly error: Failure['error'] };

/** Reads files and has what they tell kept. */
export interface Importer {
  look(files: readonly File[], mappings: Mappings): Promise<Look>;
  /** `progress` is told how much has been read, from 0 to 1. Never rejects; aborting `signal` stops it between two batches. */
  run(
    id: string,
    files: readonly File[],
    mappings: Mappings,
    progress: (part: number) => void,
    signal: AbortSignal,
  ): Promise<Outcome>;
}

const nothing: ImportReport = { files: [], skipped: [] };

/** The real one: files are read in a worker, and the background writes. */
export function workerImporter(outside: Outside, start: () => Worker): Importer {
  const ask = patiently(outside);
  return {
    async look(files, mappings) {
      const worker = start();
      try {
        return await new Promise<Look>((resolve, reject) => {
          listen(worker, (message) => {
            if (message.told === 'looked') resolve(message);
            else if (message.told === 'failed') reject(new Error(message.message));
          });
          send(worker, { do: 'look', files, mappings });
        });
      } finally {
        worker.terminate();
      }
    },

    async run(id, files, mappings, progress, signal) {
      const name =
        files
          .map((file) => file.name)
          .join(', ')
          .slice(0, 1000) || '?';
      const begun = await ask('imports.begin', { id, name });
      if (!begun.ok) return { ended: 'failed', error: begun.error };
      const worker = start();
      const { taken, now, names } = begun.value;
      const outcome = await new Promise<Outcome>((resolve) => {
        let added = 0;
        // One after the other: the background counts them.
        let writing: Promise<unknown> = Promise.resolve();
        const failed = (error: Failure['error']): void => resolve({ ended: 'failed', error });
        const keep = async (message: FromWorker & { readonly told: 'batch' }): Promise<void> => {
          if (signal.aborted) return;
          const { number, records } = message;
          const answer = await ask('imports.take', { id, number, records: [...records] });
          if (!answer.ok) return failed(answer.error);
          if (answer.value.taken !== number + 1)
            return failed({ code: 'conflict', message: 'imported elsewhere' });
          added += answer.value.added;
          send(worker, { do: 'goOn' });
        };
        signal.addEventListener('abort', () => void writing.then(() => resolve({ ended: 'stopped' })));
        if (signal.aborted) resolve({ ended: 'stopped' });
        listen(worker, (message) => {
          if (message.told === 'progress') progress(message.part);
          else if (message.told === 'batch') writing = writing.then(() => keep(message));
          else if (message.told === 'failed') failed({ code: 'internal', message: message.message });
          else if (message.told === 'ended') {
            void writing.then(() => resolve({ ended: 'done', report: message.report, added }));
          }
        });
        send(worker, { do: 'read', files, mappings, taken, now, ownNames: names });
      });
      worker.terminate();
      if (outcome.ended === 'failed') return outcome;
      const report = outcome.ended === 'done' ? outcome.report : nothing;
      const ended = await ask('imports.end', { id, state: outcome.ended, report });
      return ended.ok ? outcome : { ended: 'failed', error: ended.error };
    },
  };
}

/** How long to wait before asking again, in milliseconds, time after time. */
const pauses = [50, 100, 200, 400, 800, 1600];

/** Asks again where no answer came: the browser may end the background at any moment, and every request here may be repeated. */
function patiently(outside: Outside): Outside['ask'] {
  return async (name, input) => {
    for (const pause of pauses) {
      const answer = await outside.ask(name, input);
      if (answer.ok || answer.error.code !== 'internal') return answer;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    return outside.ask(name, input);
  };
}

function send(worker: Worker, message: ToWorker): void {
  worker.postMessage(message);
}

function listen(worker: Worker, heard: (message: FromWorker) => void): void {
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => heard(data));
  worker.addEventListener('error', ({ message }) => heard({ told: 'failed', message }));
}
