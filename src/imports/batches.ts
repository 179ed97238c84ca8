import type { ImportRecord } from '../messages/import-record.ts';

/** So many records are written together: few enough to be quick, and to be lost with little. */
const batchSize = 500;

/** The records in batches of one size, however they come; the same records make the same batches. */
export async function* batchesOf(
  found: AsyncIterable<readonly ImportRecord[]>,
): AsyncGenerator<readonly ImportRecord[]> {
  let batch: ImportRecord[] = [];
  for await (const records of found) {
    for (const record of records) {
      batch.push(record);
      if (batch.length < batchSize) continue;
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
