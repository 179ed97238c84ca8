import type { TableMapping } from '../messages/table-mapping.ts';
import { hash } from './hash.ts';
import type { ChosenFile } from './sources.ts';

/** Counts up when the same files would be cut into other batches; an import begun before is then begun anew. */
const generation = 3;
const samples = 16;
const sampleLength = 4096;

/**
 * The id of importing these files: from their sizes and pieces of them all through. (A zip lists at its end what each of its
 * files is, so no change in any of them goes unseen.)
 */
export async function fingerprint(
  files: readonly ChosenFile[],
  mappings: ReadonlyMap<string, TableMapping>,
): Promise<string> {
  const each = await Promise.all(files.map(({ blob }) => sampleOf(blob)));
  return `import-${hash(JSON.stringify([generation, each, [...mappings.values()]]))}`;
}

async function sampleOf(blob: Blob): Promise<string> {
  const step = Math.max(sampleLength, Math.floor((blob.size - sampleLength) / (samples - 1)));
  const pieces: string[] = [String(blob.size)];
  for (let at = 0; at < blob.size && pieces.length <= samples; at += step) {
    pieces.push(await pieceOf(blob, at));
  }
  pieces.push(await pieceOf(blob, Math.max(0, blob.size - sampleLength)));
  return hash(pieces.join('\n'));
}

async function pieceOf(blob: Blob, at: number): Promise<string> {
  const bytes = new Uint8Array(await blob.slice(at, at + sampleLength).arrayBuffer());
  return hash(new TextDecoder('latin1').decode(bytes));
}
