/** Bytes of the longest text a backup of Anteroom's can hold, and of its longest row. */
const longestText = 4_000_000;
const longestRow = 32_000_000;
/** Rows stand in `{ "tables": { NAME: [ … ] } }`. */
const outsideRows = 3;

const [quote, backslash, comma] = ['"', '\\', ','].map((sign) => sign.charCodeAt(0));
const opening = new Set([...'{['].map((sign) => sign.charCodeAt(0)));
const closing = new Set([...'}]'].map((sign) => sign.charCodeAt(0)));

/** Looks at a backup's bytes before they are taken apart, so that nothing is put together that is too large to be held. */
export class SizeGuard {
  #depth = 0;
  #inText = false;
  #isEscaped = false;
  #text = 0;
  #row = 0;

  /** @throws Error for a text or row that is larger than any of Anteroom's */
  look(bytes: Uint8Array): void {
    for (const byte of bytes) {
      this.#row += 1;
      if (this.#inText) this.#within(byte);
      else if (byte === quote) [this.#inText, this.#text] = [true, 0];
      else if (opening.has(byte)) this.#depth += 1;
      else if (closing.has(byte)) this.#depth -= 1;
      if (!this.#inText && this.#depth <= outsideRows && (byte === comma || opening.has(byte))) this.#row = 0;
      if (this.#text > longestText)
        throw new Error(`It holds a text of more than ${megabytes(longestText)}: too large.`);
      if (this.#row > longestRow)
        throw new Error(`It holds a row of more than ${megabytes(longestRow)}: too large.`);
    }
  }

  #within(byte: number): void {
    this.#text += 1;
    if (this.#isEscaped) this.#isEscaped = false;
    else if (byte === backslash) this.#isEscaped = true;
    else if (byte === quote) [this.#inText, this.#text] = [false, 0];
  }
}

const megabytes = (bytes: number): string => `${bytes / 1_000_000} MB`;
