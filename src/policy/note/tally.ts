import type { Sign } from './lexicon.ts';
import type { Hit } from './phrasebook.ts';

/** The hits of a theme that count, strongest first, and what they come to. `sum` counts a sign once however often it occurs. */
export interface Tally {
  readonly hits: readonly Hit[];
  readonly sum: number;
  /** The hits joined as independent chances, 0..1. */
  readonly chance: number;
}

/** Takes away what only looks like a sign ("same industry" is no common ground): hits that a `not` phrase overlaps, and these. */
export function withoutCancelled(hits: readonly Hit[]): Hit[] {
  const cancels = hits.filter((hit) => hit.sign === 'not');
  return hits.filter(
    (hit) =>
      hit.sign !== 'not' &&
      (hit.sign === 'courtesy' || !cancels.some((cancel) => overlaps(hit, cancel) && length(cancel) >= 2)),
  );
}

/** Which personal signs explain which fainter ones: "your webinar on …" sells nothing, "I would like your advice" is no praise. */
const explanations: readonly (readonly [personal: ReadonlySet<Sign>, faint: ReadonlySet<Sign>])[] = [
  [new Set(['work', 'metAt', 'employer', 'common']), new Set(['offer', 'hint', 'trade'])],
  [new Set(['reason', 'work']), new Set(['warm'])],
];

/** Takes away the fainter signs that a personal phrase explains: those of commerce that lie inside it, praise that overlaps it. */
export function withoutExplained(hits: readonly Hit[]): Hit[] {
  return explanations.reduce<Hit[]>(
    (left, [personal, faint]) => {
      const explaining = left.filter(({ sign }) => personal.has(sign));
      return left.filter((hit) => !faint.has(hit.sign) || !explaining.some((other) => overlaps(hit, other)));
    },
    [...hits],
  );
}

/**
 * Adds up the hits that have a weight. The same words count once: of hits that overlap, the heaviest (then the longest)
 * stays, per sign or, with `acrossSigns`, of all.
 */
export function tally(
  hits: readonly Hit[],
  weights: Readonly<Partial<Record<Sign, number>>>,
  acrossSigns: boolean,
): Tally {
  const weightOf = (hit: Hit) => weights[hit.sign] ?? 0;
  const ranked = hits
    .filter((hit) => weightOf(hit) > 0)
    .sort((a, b) => weightOf(b) - weightOf(a) || length(b) - length(a) || a.first - b.first);
  const kept: Hit[] = [];
  for (const hit of ranked) {
    if (!kept.some((other) => (acrossSigns || other.sign === hit.sign) && overlaps(hit, other)))
      kept.push(hit);
  }
  return {
    hits: kept,
    sum: [...new Set(kept.map(({ sign }) => sign))].reduce((sum, sign) => sum + (weights[sign] ?? 0), 0),
    chance: 1 - kept.reduce((rest, hit) => rest * (1 - Math.min(1, weightOf(hit))), 1),
  };
}

function length(hit: Hit): number {
  return hit.end - hit.first;
}

function overlaps(a: Hit, b: Hit): boolean {
  return a.first < b.end && b.first < a.end;
}
