import { presetById } from '../../policy/presets/index.ts';
import { limits } from '../../policy/problems/limits.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import { lastRow } from './rows.ts';

/**
 * An id that no policy has or ever had: `wanted`, else with a number behind it. A deleted policy's is not given again, its
 * versions are still referred to. Inside a transaction on `policies`.
 */
export async function freeId(database: AnteroomDatabase, wanted: string): Promise<string> {
  const stem = wanted.slice(0, limits.idLength - 8);
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? stem : `${stem}-${number}`;
    if (!presetById(id) && !(await lastRow(database, id))) return id;
  }
}
