import { encodingOf } from './encoding.ts';

/** So many bytes are looked at before it is said what they are. */
const headLength = 65_536;

/** Text as it comes, with `\n` at the end of every line however it was written, and no mark at its beginning. */
export async function* textOf(bytes: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = bytes.getReader();
  try {
    const { head, ended } = await readHead(reader);
    const decoder = new TextDecoder(encodingOf(head));
    let pending = '';
    const lines = (text: string, last: boolean): string => {
      const whole = pending + text;
      // A line may end with two signs, and the second may come with the next bytes.
      const open = !last && whole.endsWith('\r');
      pending = open ? '\r' : '';
      const ready = open ? whole.slice(0, -1) : whole;
      return ready.includes('\r') ? ready.replace(/\r\n?/g, '\n') : ready;
    };
    yield lines(decoder.decode(head, { stream: !ended }), ended);
    for (let done = ended; !done; ) {
      const next = await reader.read();
      done = next.done;
      yield lines(next.value ? decoder.decode(next.value, { stream: true }) : decoder.decode(), done);
    }
  } finally {
    // Whoever has read enough lets go of the rest.
    await reader.cancel().catch(() => undefined);
  }
}

async function readHead(reader: ReadableStreamDefaultReader<Uint8Array>) {
  const parts: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  while (length < headLength && !ended) {
    const { value, done } = await reader.read();
    if (value) {
      parts.push(value);
      length += value.byteLength;
    }
    ended = done;
  }
  const head = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    head.set(part, at);
    at += part.byteLength;
  }
  return { head, ended };
}
