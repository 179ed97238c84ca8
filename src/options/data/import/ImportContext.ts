import { createContext } from 'preact';
import type { Outside } from '../../../ui/outside/outside.ts';
import { type Importer, workerImporter } from './importer.ts';
import { startWorker } from './startWorker.ts';
import type { ImportState } from './useImport.ts';

/** Where the page's importer comes from and what it begins with; the gallery and tests bring their own. */
export interface ImportStart {
  readonly importer: (outside: Outside) => Importer;
  readonly initial: ImportState;
}

/** See {@link ImportStart}. */
export const ImportContext = createContext<ImportStart>({
  importer: (outside) => workerImporter(outside, startWorker),
  initial: { step: 'idle' },
});
