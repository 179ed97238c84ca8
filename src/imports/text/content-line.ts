/** One property of a calendar or an address book: `NAME;PARAM=VALUE:text`. */
export interface Property {
  /** In capitals, without the group of a vCard. */
  readonly name: string;
  /** By name, in capitals; what stands there without a name is of TYPE. */
  readonly params: ReadonlyMap<string, string>;
  /** As written. */
  readonly value: string;
  /** The line it begins in. */
  readonly line: number;
}

const named = /^(?:[\w-]{1,64}\.)?([\w-]{1,64})\s*(?=[;:])/;

/** The name of a property in capitals, looking at the beginning of its line only; null: this is no property. */
export function propertyName(text: string): string | null {
  return named.exec(text.slice(0, 200))?.[1]?.toUpperCase() ?? null;
}

/**
 * Takes one unfolded line apart, in one pass. Programs write quotes inside quotes, escape them, or leave them out; whatever
 * can be told is. Null: there is no value.
 */
export function contentLine(text: string, line: number): Property | null {
  const start = named.exec(text.slice(0, 200))?.[0].length;
  const name = propertyName(text);
  if (start === undefined || name === null) return null;
  return scan(text, start, name, line, true) ?? scan(text, start, name, line, false);
}

/** `quotes`: whether quotation marks hold things together; where one is never closed they do not. */
function scan(text: string, start: number, name: string, line: number, quotes: boolean): Property | null {
  const parts: string[] = [];
  let at = start;
  let from = start + 1;
  let quoted = false;
  for (; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"' && quotes) {
      if (!quoted) quoted = /[=,]/.test(text[at - 1] ?? '');
      // Inside, a mark that nothing of the line's own follows is part of the text.
      else if (/[;:,]/.test(text[at + 1] ?? ':') && text[at - 1] !== '\\') quoted = false;
    } else if (!quoted && (sign === ';' || sign === ':')) {
      if (at > start) parts.push(text.slice(from, at));
      from = at + 1;
      if (sign === ':') return { name, params: paramsOf(parts), value: text.slice(from), line };
    }
  }
  return null;
}

function paramsOf(parts: readonly string[]): ReadonlyMap<string, string> {
  const params = new Map<string, string>();
  let last = '';
  for (const part of parts) {
    const equals = part.indexOf('=');
    const isName = equals > 0 && /^\s*[\w-]+\s*$/.test(part.slice(0, Math.min(equals, 80)));
    if (isName) {
      last = part.slice(0, equals).trim().toUpperCase();
      add(params, last, unquoted(part.slice(equals + 1)));
      // "CN=Solberg; Mira" should have been quoted.
    } else if (last === 'CN') add(params, 'CN', unquoted(part), ', ');
    else add(params, 'TYPE', part.trim());
  }
  return params;
}

function add(params: Map<string, string>, name: string, value: string, mark = ','): void {
  const before = params.get(name);
  params.set(name, before === undefined ? value : `${before.replace(/\\$/, '')}${mark}${value.trim()}`);
}

/** Without the quotation marks around, and with what RFC 6868 and those who do not know it escape. */
function unquoted(text: string): string {
  const bare = text.trim();
  const inner = bare.length > 1 && bare.startsWith('"') && bare.endsWith('"') ? bare.slice(1, -1) : bare;
  return inner
    .replace(/\\([",;])/g, '$1')
    .replace(/\^(['n^])/g, (_, sign: string) => (sign === "'" ? '"' : sign === 'n' ? ' ' : '^'));
}

/** A value as text: line breaks, commas and semicolons are escaped in it. */
export function plainText(value: string): string {
  return value.replace(/\\([nN,;:"\\])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));
}
