import { Damage } from '../damage.ts';
import { limits } from '../limits.ts';

/** One file in a zip, as its directory tells of it. */
export interface ZipEntry {
  readonly name: string;
  /** 0: as it is, 8: deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  /** CRC-32 of what is unpacked. */
  readonly check: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its own header begins. */
  readonly at: number;
}

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locatorSignature = 0x07064b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const longestComment = 65_535;
/** What a field says whose value stands in the zip64 extension. */
const elsewhere = 0xffffffff;

/** Whether these first bytes are a zip's (also of an empty one, and of one in several parts). */
export function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && [0x0403, 0x0605, 0x0807].includes(word(head[2], head[3]));
}

/**
 * Reads the directory at the end of a zip, so that only the entries somebody wants are ever touched. @throws Damage
 */
export async function readDirectory(zip: Blob): Promise<readonly ZipEntry[]> {
  const { offset, length } = await findDirectory(zip);
  if (length > limits.directory || offset + length > zip.size) throw cutOff();
  const view = await viewOf(zip, offset, offset + length);
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at + 46 <= view.byteLength && view.getUint32(at, true) === entrySignature) {
    if (entries.length >= limits.entries) throw new Damage('tooBig', 'too many files in it');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
      view.getUint16(at + field, true),
    );
    const nameEnd = at + 46 + (nameLength ?? 0);
    const end = nameEnd + (extraLength ?? 0) + (commentLength ?? 0);
    if (end > view.byteLength) throw cutOff();
    entries.push(entryAt(view, at, nameEnd, nameEnd + (extraLength ?? 0)));
    at = end;
  }
  if (entries.length === 0 && length > 0) throw cutOff();
  return entries;
}

function entryAt(view: DataView, at: number, nameEnd: number, extraEnd: number): ZipEntry {
  const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const [unpacked = 0, packed = 0, header = 0] = withZip64(view, nameEnd, extraEnd, sizes);
  const flags = view.getUint16(at + 8, true);
  const name = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameEnd - at - 46);
  return {
    // Some programs of Windows write its own kind of slash.
    name: new TextDecoder().decode(name).replaceAll('\\', '/'),
    method: view.getUint16(at + 10, true),
    encrypted: (flags & 1) === 1,
    check: view.getUint32(at + 16, true),
    packed,
    unpacked,
    at: header,
  };
}

/** Sizes that did not fit stand in an extra field, in the same order, only those that did not. */
function withZip64(view: DataView, from: number, end: number, sizes: readonly number[]): readonly number[] {
  if (!sizes.includes(elsewhere)) return sizes;
  for (let at = from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return sizes.map((size) => {
      if (size !== elsewhere || next + 8 > end) return size;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
  }
  return sizes;
}

async function findDirectory(zip: Blob): Promise<{ offset: number; length: number }> {
  const from = Math.max(0, zip.size - endLength - longestComment);
  const view = await viewOf(zip, from, zip.size);
  const at = endIn(view);
  if (at === undefined) throw cutOff();
  const length = view.getUint32(at + 12, true);
  const offset = view.getUint32(at + 16, true);
  return offset === elsewhere || length === elsewhere
    ? await findDirectory64(zip, view, at - 20)
    : { offset, length };
}

/** Where the last record begins: the one whose comment ends the file, for a comment may hold anything; else the last there is. */
function endIn(view: DataView): number | undefined {
  const found: number[] = [];
  for (let at = view.byteLength - endLength; at >= 0; at--) {
    if (view.getUint32(at, true) === endSignature) found.push(at);
  }
  const exact = found.find((at) => at + endLength + view.getUint16(at + 20, true) === view.byteLength);
  return exact ?? found[0];
}

async function findDirectory64(zip: Blob, view: DataView, locator: number) {
  if (locator < 0 || view.getUint32(locator, true) !== locatorSignature) throw cutOff();
  const at = Number(view.getBigUint64(locator + 8, true));
  const end = await viewOf(zip, at, at + 56);
  if (end.byteLength < 56 || end.getUint32(0, true) !== end64Signature) throw cutOff();
  return { length: Number(end.getBigUint64(40, true)), offset: Number(end.getBigUint64(48, true)) };
}

async function viewOf(blob: Blob, from: number, to: number): Promise<DataView> {
  return new DataView(await blob.slice(from, to).arrayBuffer());
}

function word(low = 0, high = 0): number {
  return low | (high << 8);
}

function cutOff(): Damage {
  return new Damage('damaged', 'the zip is cut off or damaged');
}
