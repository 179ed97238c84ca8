import { isBinary } from './binary.ts';
import { mailPart, unpacked } from './mail.ts';
import { textOf } from './text.ts';

/** So many characters are at hand before it is said what a file is. */
const headLength = 32_768;

/** A text whose beginning was looked at, to be read on from there. Single zero bytes, which some programs write, are gone. */
export interface OpenedText {
  readonly head: string;
  /** A picture, a document or a program, whatever its name says. */
  readonly binary: boolean;
  /** The whole text from the beginning, as it comes. Once. */
  all(): AsyncGenerator<string>;
  /** Lets go of it unread. */
  close(): Promise<void>;
}

/** Opens a file's text and looks at its beginning. */
export async function openText(bytes: ReadableStream<Uint8Array>): Promise<OpenedText> {
  const text = textOf(bytes);
  let raw = '';
  let ended = false;
  while (raw.length < headLength && !ended) {
    const next = await text.next();
    if (next.done) ended = true;
    else raw += next.value;
  }
  const head = withoutZeros(raw);
  const binary = isBinary(raw);
  async function* all(): AsyncGenerator<string> {
    yield head;
    if (ended) return;
    for await (const piece of text) yield withoutZeros(piece);
  }
  const part = binary ? null : mailPart(head);
  return {
    head: part ? await headOf(unpacked(only(head), part)) : head,
    binary,
    all: () => (part ? unpacked(all(), part) : all()),
    close: async () => void (await text.return(undefined)),
  };
}

async function* only(text: string): AsyncGenerator<string> {
  yield text;
}

async function headOf(text: AsyncIterable<string>): Promise<string> {
  let head = '';
  for await (const piece of text) head += piece;
  return head;
}

function withoutZeros(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '') : text;
}
