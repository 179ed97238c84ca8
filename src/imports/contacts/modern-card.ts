/** Of version 2.1 and of some that call themselves 3. */
const old = /^VERSION:2\.1\s*$|;(?:ENCODING=)?QUOTED-PRINTABLE[;:]/im;

/**
 * A card of version 2.1 as one of version 3: bare parameters get their name (`TEL;HOME` is `TEL;TYPE=HOME`), and text
 * written as quoted-printable is decoded. Other cards come out as they are.
 */
export function modernCard(card: string): string {
  if (!old.test(card)) return card;
  return joined(card.split('\r\n'))
    .map(modernLine)
    .join('\r\n')
    .replace(/^VERSION:2\.1/im, 'VERSION:3.0');
}

/** Text in quoted-printable goes on in the next line where it ends with an equals sign; a picture may end with one, too. */
function joined(lines: readonly string[]): string[] {
  const whole: string[] = [];
  let open = false;
  for (const line of lines) {
    const before = open ? (whole.pop() ?? '').slice(0, -1) : '';
    whole.push(before + line);
    open = line.endsWith('=') && (open || /^[^:]*;(?:ENCODING=)?QUOTED-PRINTABLE[;:]/i.test(line));
  }
  return whole;
}

function modernLine(line: string): string {
  const [, head, value] = line.match(/^([^:]*):(.*)$/s) ?? [];
  if (head === undefined || value === undefined || !head.includes(';')) return line;
  const [name = '', ...params] = head.split(';');
  const encoded = params.some((param) => /quoted-printable/i.test(param));
  const kept = params
    .filter((param) => !/quoted-printable|^charset=|^encoding=/i.test(param))
    .map((param) => (param.includes('=') ? param : `TYPE=${param}`));
  const charset = params.find((param) => /^charset=/i.test(param))?.slice(8) ?? 'utf-8';
  return `${[name, ...kept].join(';')}:${encoded ? unquoted(value, charset).replace(/\r\n?|\n/g, '\\n') : value}`;
}

function unquoted(value: string, charset: string): string {
  const bytes: number[] = [];
  for (let at = 0; at < value.length; at++) {
    const hex = value.slice(at).match(/^=([0-9A-F]{2})/i)?.[1];
    if (hex === undefined) bytes.push(...new TextEncoder().encode(value.charAt(at)));
    else {
      bytes.push(Number.parseInt(hex, 16));
      at += 2;
    }
  }
  return decoderOf(charset).decode(new Uint8Array(bytes));
}

function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}
