/**
 * Which entry takes a selection over when its own is gone from the list: the one that came after it, else the one before.
 * @param before ids in the order in which they were last shown
 * @param gone the id that was selected
 * @param now ids as they are shown now
 */
export function successor(before: readonly string[], gone: string, now: readonly string[]): string | null {
  const left = new Set(now);
  const at = before.indexOf(gone);
  const after = before.slice(at + 1).find((id) => left.has(id));
  return after ?? before.slice(0, Math.max(0, at)).findLast((id) => left.has(id)) ?? now[0] ?? null;
}
