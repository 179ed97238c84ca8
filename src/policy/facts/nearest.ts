/** The name most like a mistyped one, or null when none is near. For hints only. */
export function nearestName(typed: string, names: readonly string[]): string | null {
  let best: string | null = null;
  let bestDistance = Math.max(2, Math.floor(typed.length / 3)) + 1;
  const wanted = typed.slice(0, 100).toLowerCase();
  for (const name of names) {
    const lower = name.toLowerCase();
    // The right name without its family ("yearsSince") or with the wrong one is a near miss as well.
    const distance = lower.split('.').at(-1) === wanted.split('.').at(-1) ? 1 : editDistance(wanted, lower);
    if (distance < bestDistance) {
      best = name;
      bestDistance = distance;
    }
  }
  return best;
}

/** Levenshtein distance. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
