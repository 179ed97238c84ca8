import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { UnknownTable } from '../../../imports/look.ts';
import type { ImportReport } from '../../../messages/import-report.ts';
import type { Failure } from '../../../messages.ts';
import type { Importer } from './importer.ts';
import type { Mappings } from './protocol.ts';

/** Where an import stands. */
export type ImportState =
  | { readonly step: 'idle' }
  | { readonly step: 'looking' }
  | { readonly step: 'explain'; readonly files: readonly File[]; readonly tables: readonly UnknownTable[] }
  | { readonly step: 'running'; readonly part: number }
  | { readonly step: 'done'; readonly report: ImportReport; readonly added: number }
  | { readonly step: 'stopped' }
  | { readonly step: 'failed'; readonly error: Failure['error'] };

/** An import as the page shows and steers it. */
export interface ImportControl {
  readonly state: ImportState;
  choose(files: readonly File[]): void;
  /** The user said what the columns are for; null: they leave it. */
  explain(mappings: Mappings | null): void;
  stop(): void;
}

const unexplained: Mappings = new Map();

/** Leads files from being chosen to being imported. */
export function useImport(importer: Importer, initial: ImportState = { step: 'idle' }): ImportControl {
  const [state, setState] = useState<ImportState>(initial);
  const running = useRef<AbortController | null>(null);
  const isLeft = useRef(false);
  useEffect(() => {
    isLeft.current = false;
    return () => {
      isLeft.current = true;
      running.current?.abort();
    };
  }, []);

  const run = useCallback(
    async (id: string, files: readonly File[], mappings: Mappings): Promise<void> => {
      const abort = new AbortController();
      running.current = abort;
      setState({ step: 'running', part: 0 });
      const progress = (part: number): void => setState({ step: 'running', part });
      const outcome = await importer.run(id, files, mappings, progress, abort.signal);
      running.current = null;
      if (outcome.ended === 'done') setState({ step: 'done', report: outcome.report, added: outcome.added });
      else if (outcome.ended === 'failed') setState({ step: 'failed', error: outcome.error });
      else setState({ step: 'stopped' });
    },
    [importer],
  );

  const look = useCallback(
    async (files: readonly File[], mappings: Mappings): Promise<void> => {
      setState({ step: 'looking' });
      try {
        const { id, tables } = await importer.look(files, mappings);
        // Nobody would see it, or could stop it.
        if (isLeft.current) return;
        if (tables.length > 0) setState({ step: 'explain', files, tables });
        else await run(id, files, mappings);
      } catch (error) {
        setState({ step: 'failed', error: { code: 'internal', message: String(error) } });
      }
    },
    [importer, run],
  );

  return useMemo(
    () => ({
      state,
      choose: (files) => {
        if (files.length > 0 && state.step !== 'running' && state.step !== 'looking')
          void look(files, unexplained);
      },
      explain: (mappings) => {
        if (state.step !== 'explain') return;
        if (mappings) void look(state.files, mappings);
        else setState({ step: 'idle' });
      },
      stop: () => running.current?.abort(),
    }),
    [state, look],
  );
}
