/** JSON laid out as the repository's formatter has it: objects over lines, a short array of plain values on one line. */
export function json(value: unknown): string {
  return `${layout(value, '')}\n`;
}

const width = 110;

function layout(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    const oneLine = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
    const plain = value.every((item) => typeof item !== 'object' || item === null);
    if (plain && oneLine.length + indent.length + 20 < width) return oneLine;
    return `[\n${value.map((item) => inner + layout(item, inner)).join(',\n')}\n${indent}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    return `{\n${entries.map(([key, item]) => `${inner}${JSON.stringify(key)}: ${layout(item, inner)}`).join(',\n')}\n${indent}}`;
  }
  return JSON.stringify(value);
}
