import type { Property } from '../text/content-line.ts';

/** The text of a property of a card; cards of version 2.1, and some that call themselves 3, write it as quoted-printable. */
export function cardText({ params, value }: Property): string {
  const kinds = `${params.get('ENCODING') ?? ''},${params.get('TYPE') ?? ''}`;
  if (!/quoted-printable/i.test(kinds)) return value;
  return unquoted(value, params.get('CHARSET') ?? 'utf-8');
}

function unquoted(value: string, charset: string): string {
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (let at = 0; at < value.length; at++) {
    const hex = value[at] === '=' ? value.slice(at + 1, at + 3) : '';
    if (/^[0-9A-F]{2}$/i.test(hex)) {
      bytes.push(Number.parseInt(hex, 16));
      at += 2;
    } else for (const byte of encoder.encode(value[at])) bytes.push(byte);
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
