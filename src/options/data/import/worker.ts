import { Account } from '../../../imports/account.ts';
import { batchesOf } from '../../../imports/batches.ts';
import { fingerprint } from '../../../imports/fingerprint.ts';
import { unknownTables } from '../../../imports/look.ts';
import { readFiles } from '../../../imports/read.ts';
import type { ChosenFile } from '../../../imports/sources.ts';
import type { FromWorker, ToWorker } from './protocol.ts';
import { Window } from './window.ts';

// Reading happens here, so that the page never waits for it. Nothing is kept here either: what is found goes to the page,
// which asks the background to keep it.

const underWay = new Window();

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.do === 'goOn') underWay.free();
  else {
    const work = data.do === 'look' ? look(data) : read(data);
    work.catch((error: unknown) => tell({ told: 'failed', message: String(error) }));
  }
});

async function look({ files, mappings }: ToWorker & { readonly do: 'look' }): Promise<void> {
  const chosen = files.map(chosenFile);
  const tables = mappings.size > 0 ? [] : await unknownTables(chosen);
  tell({ told: 'looked', id: await fingerprint(chosen, mappings), tables });
}

async function read({
  files,
  mappings,
  taken,
  now,
  ownNames,
}: ToWorker & { readonly do: 'read' }): Promise<void> {
  const account = new Account();
  let told = 0;
  const progress = (part: number): void => {
    // A bar has no more steps than that.
    if (part - told < 0.002 && part < 1) return;
    told = part;
    tell({ told: 'progress', part });
  };
  const found = readFiles(files.map(chosenFile), { ownNames, now, mappings, progress }, account);
  let number = 0;
  for await (const records of batchesOf(found)) {
    if (number >= taken) {
      await underWay.place();
      tell({ told: 'batch', number, records });
    }
    number += 1;
  }
  tell({ told: 'ended', report: account.report() });
}

function chosenFile(file: File): ChosenFile {
  return { name: file.name, blob: file };
}

function tell(message: FromWorker): void {
  postMessage(message);
}
