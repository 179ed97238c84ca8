import { limits } from '../limits.ts';

/** A calendar or an address book as a part of a mail, whose letters were packed for the way. */
export interface MailPart {
  /** Where its text begins. */
  readonly at: number;
  readonly packing: 'base64' | 'quoted-printable';
  readonly charset: string;
}

const header = /^Content-Type:\s*text\/(?:calendar|vcard|x-vcard|directory)\b/im;

/** The part of a mail that must be unpacked to be read, going by the beginning of the file; null: there is none. */
export function mailPart(head: string): MailPart | null {
  if (!/^\s*(?:[A-Za-z][\w-]*:\s|--|From )/.test(head.slice(0, 1000))) return null;
  const found = header.exec(head);
  if (!found) return null;
  const from = head.lastIndexOf('\n\n', found.index) + 1;
  const end = head.indexOf('\n\n', found.index);
  if (end < 0) return null;
  const block = head.slice(Math.max(0, from), end);
  const [, packing] = /^Content-Transfer-Encoding:\s*(base64|quoted-printable)\s*$/im.exec(block) ?? [];
  if (packing === undefined) return null;
  const [, charset = 'utf-8'] = /charset="?([\w.:-]{1,40})/i.exec(block) ?? [];
  return {
    at: end + 2,
    packing: packing.toLowerCase() === 'base64' ? 'base64' : 'quoted-printable',
    charset,
  };
}

/** The text of such a part, unpacked as it comes, until the next part. */
export async function* unpacked(text: AsyncIterable<string>, part: MailPart): AsyncGenerator<string> {
  const decoder = decoderOf(part.charset);
  const bytesOf = part.packing === 'base64' ? fromBase64() : fromPrintable;
  let ahead = part.at;
  let rest = '';
  for await (const piece of text) {
    const lines = (rest + piece.slice(ahead)).split('\n');
    ahead = Math.max(0, ahead - piece.length);
    rest = lines.pop() ?? '';
    // Nobody ends a line there: what comes of it is taken as it is.
    if (rest.length > limits.line) lines.push(part.packing === 'base64' ? rest : `${rest}=`);
    if (rest.length > limits.line) rest = '';
    const end = lines.findIndex((line) => line.startsWith('--'));
    const bytes = (end < 0 ? lines : lines.slice(0, end)).map(bytesOf);
    yield bytes
      .map((each) => decoder.decode(each, { stream: true }))
      .join('')
      .replaceAll('\r', '');
    if (end >= 0) return;
  }
  yield decoder.decode(bytesOf(rest)).replaceAll('\r', '');
}

/** Lines need not end where a group of four letters does. */
function fromBase64(): (line: string) => Uint8Array {
  let open = '';
  return (line) => {
    const letters = open + line.replace(/[^A-Za-z0-9+/]/g, '');
    const whole = line.includes('=') || line === '' ? letters.length : letters.length - (letters.length % 4);
    open = letters.slice(whole);
    const group = letters.slice(0, whole);
    return Uint8Array.from(group.length % 4 === 1 ? '' : atob(group), (sign) => sign.charCodeAt(0));
  };
}

function fromPrintable(line: string): Uint8Array {
  const isSoft = line.endsWith('=');
  const parts = (isSoft ? line.slice(0, -1) : `${line}\n`).split(/=(?=[0-9A-F]{2})/i);
  const encoder = new TextEncoder();
  return Uint8Array.from(
    parts.flatMap((part, index) =>
      index === 0
        ? [...encoder.encode(part)]
        : [Number.parseInt(part.slice(0, 2), 16), ...encoder.encode(part.slice(2))],
    ),
  );
}

function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}
