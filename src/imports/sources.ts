import { Damage } from './damage.ts';
import { isZip, readDirectory, type ZipEntry } from './zip/directory.ts';
import { openEntry } from './zip/open.ts';

/** A file the user chose. */
export interface ChosenFile {
  readonly name: string;
  readonly blob: Blob;
}

/** One file to be read: chosen by itself, or out of a zip. */
export interface Source {
  readonly name: string;
  /** Bytes of the chosen file it takes up. */
  readonly size: number;
  /** Out of a zip, where not every table is meant for us. */
  readonly packed: boolean;
  /** @throws Damage */
  open(): Promise<ReadableStream<Uint8Array>>;
}

/** What may be of use in a zip, by its name; what it really is shows when it is opened. */
const useful = /\.(?:csv|ics|vcf)$|(?:^|\/)(?:tweets?|direct-messages?|account)(?:-part\d+)?\.js$/i;
/** What Apple's archiver adds. */
const needless = /(?:^|\/)(?:__MACOSX\/|\._)/;

/** The files to be read in a choice of files, zips taken apart. `refuse` is told of a zip that cannot be. */
export async function sourcesOf(
  files: readonly ChosenFile[],
  refuse: (name: string, damage: Damage) => void,
): Promise<readonly Source[]> {
  const found: Source[] = [];
  for (const { name, blob } of files) {
    const head = new Uint8Array(await blob.slice(0, 4).arrayBuffer());
    if (!isZip(head)) {
      found.push({ name, size: blob.size, packed: false, open: async () => blob.stream() });
      continue;
    }
    try {
      const entries = (await readDirectory(blob)).filter((entry) => isUseful(entry));
      if (entries.length === 0) throw new Damage('unknownFile', 'nothing of use in it');
      found.push(...entries.map((entry) => sourceOf(name, blob, entry, files.length > 1)));
    } catch (error) {
      refuse(name, error instanceof Damage ? error : new Damage('damaged', 'it cannot be read'));
    }
  }
  return found;
}

function isUseful({ name }: ZipEntry): boolean {
  return useful.test(name) && !needless.test(name);
}

function sourceOf(zip: string, blob: Blob, entry: ZipEntry, several: boolean): Source {
  return {
    name: several ? `${zip}: ${entry.name}` : entry.name,
    size: entry.packed,
    packed: true,
    open: () => openEntry(blob, entry),
  };
}
