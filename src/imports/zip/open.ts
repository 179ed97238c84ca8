import { Damage } from '../damage.ts';
import { limits } from '../limits.ts';
import type { ZipEntry } from './directory.ts';

const headerSignature = 0x04034b50;

/**
 * The bytes of one entry, unpacked as they are asked for. Fails with a {@link Damage} where the entry is encrypted, damaged,
 * or grows out of all proportion.
 */
export async function openEntry(zip: Blob, entry: ZipEntry): Promise<ReadableStream<Uint8Array>> {
  if (entry.encrypted) throw new Damage('encrypted', 'it is encrypted');
  if (entry.method !== 0 && entry.method !== 8) throw new Damage('damaged', 'packed in an unknown way');
  const header = new DataView(await zip.slice(entry.at, entry.at + 30).arrayBuffer());
  if (header.byteLength < 30 || header.getUint32(0, true) !== headerSignature) {
    throw new Damage('damaged', 'the zip is cut off or damaged');
  }
  const from = entry.at + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  if (from + entry.packed > zip.size) throw new Damage('damaged', 'the zip is cut off or damaged');
  const packed = zip.slice(from, from + entry.packed);
  const unpacked: ReadableStream<Uint8Array> =
    entry.method === 0
      ? packed.stream()
      : gzipped(packed, entry).stream().pipeThrough(new DecompressionStream('gzip'));
  return unpacked.pipeThrough(new TransformStream(proportion(entry.packed)));
}

/** The same bytes as a gzip file: of that the browser checks that what it unpacked is what was packed. */
function gzipped(packed: Blob, { check, unpacked }: ZipEntry): Blob {
  const end = new DataView(new ArrayBuffer(8));
  end.setUint32(0, check, true);
  end.setUint32(4, unpacked % 2 ** 32, true);
  return new Blob([Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255), packed, end]);
}

/** Lets bytes through as long as there are no more of them than an honest file has. */
function proportion(packed: number): Transformer<Uint8Array, Uint8Array> {
  let passed = 0;
  return {
    transform(chunk, controller) {
      passed += chunk.byteLength;
      if (passed > limits.unpacked) throw new Damage('tooBig', 'larger than anything that can be read');
      if (passed > limits.ratioFrom && passed > packed * limits.ratio) {
        throw new Damage('bomb', 'grows out of all proportion when unpacked');
      }
      controller.enqueue(chunk);
    },
  };
}
