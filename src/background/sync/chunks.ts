/** What one item may take in `storage.sync`, its key and JSON included: 8,192 bytes; a little less, for what wraps the text. */
const perItem = 8_000;

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** What an item takes, as browsers count it. */
export function sizeOf(key: string, value: unknown): number {
  return bytes(key) + bytes(JSON.stringify(value));
}

/** A text in pieces that each fit into one item of `storage.sync`, whatever characters it has. */
export function inChunks(text: string): string[] {
  const chunks: string[] = [];
  let chunk: string[] = [];
  let size = 0;
  // By code points: half an emoji is no text.
  for (const character of text) {
    // As JSON writes it inside an item: quotes and line breaks take more than themselves.
    const more = bytes(JSON.stringify(character)) - 2;
    if (size + more > perItem - 200) {
      chunks.push(chunk.join(''));
      chunk = [];
      size = 0;
    }
    chunk.push(character);
    size += more;
  }
  chunks.push(chunk.join(''));
  return chunks;
}
