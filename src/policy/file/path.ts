const plainKey = /^[A-Za-z_$][\w$]*$/;

/** A path as one would write it in JavaScript: `gates[3].when`, `examples[0].facts["note.kind"]`. */
export function writePath(segments: readonly PropertyKey[]): string {
  return segments.reduce<string>((path, segment) => join(path, segment), '');
}

function join(path: string, segment: PropertyKey): string {
  if (typeof segment === 'number') return `${path}[${segment}]`;
  // A name is told, not repeated: it may be as long as the file.
  const key = String(segment).slice(0, 60);
  if (!plainKey.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === '' ? key : `${path}.${key}`;
}

/** A path inside the value at another path. */
export function within(outer: string, inner: string): string {
  if (outer === '' || inner === '') return outer + inner;
  return inner.startsWith('[') ? outer + inner : `${outer}.${inner}`;
}
