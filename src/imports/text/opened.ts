import { textOf } from './text.ts';

/** So many characters are at hand before it is said what a file is. */
const headLength = 32_768;

/** A text whose beginning was looked at, to be read on from there. */
export interface OpenedText {
  readonly head: string;
  /** The whole text from the beginning, as it comes. Once. */
  all(): AsyncGenerator<string>;
  /** Lets go of it unread. */
  close(): Promise<void>;
}

/** Opens a file's text and looks at its beginning. */
export async function openText(bytes: ReadableStream<Uint8Array>): Promise<OpenedText> {
  const text = textOf(bytes);
  let head = '';
  let ended = false;
  while (head.length < headLength && !ended) {
    const next = await text.next();
    if (next.done) ended = true;
    else head += next.value;
  }
  return {
    head,
    async *all() {
      yield head;
      if (!ended) yield* text;
    },
    close: async () => void (await text.return(undefined)),
  };
}
