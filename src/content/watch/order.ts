/**
 * The page order of all pending ids, when a virtualised list renders only some: `rendered` keep the order they have now,
 * every other id of `before` stays behind the id it last followed. What is in neither is not in the result.
 */
export function mergeOrder(before: readonly string[], rendered: readonly string[]): string[] {
  const now = new Set(rendered);
  /** Ids to stand behind each id (null: at the very top), in order. */
  const behind = new Map<string | null, string[]>();
  let anchor: string | null = null;
  for (const id of before) {
    if (now.has(id)) {
      anchor = id;
      continue;
    }
    const kept = behind.get(anchor);
    if (kept) kept.push(id);
    else behind.set(anchor, [id]);
  }
  return [...(behind.get(null) ?? []), ...rendered.flatMap((id) => [id, ...(behind.get(id) ?? [])])];
}
