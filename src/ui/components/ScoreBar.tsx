import type { Suggestion } from '../../policy/suggestion.ts';
import { t } from '../text/current.ts';

/** A range narrower than this (in points of 100) is drawn as a dot: it would not be seen as a range. */
const dotBelow = 4;

interface ScoreBarProps {
  readonly suggestion: Pick<Suggestion, 'score' | 'leanScore' | 'bands'>;
  /** A gate settled the verdict, so the score only sorts: drawn faint. */
  readonly settledByGate: boolean;
}

/** The score as a picture: 0..100 with the bands shaded, the range on it and a mark where it leans. The number is its tooltip and its name. */
export function ScoreBar({ suggestion, settledByGate }: ScoreBarProps) {
  const { score, leanScore, bands } = suggestion;
  const [low, high] = [clamp(score[0]), clamp(score[1])];
  const [decline, accept] = [clamp(bands.decline), clamp(bands.accept)];
  const lean = inset(Math.min(high, Math.max(low, leanScore)));
  const words = scoreWords(suggestion, settledByGate);
  return (
    <span class={settledByGate ? 'score score-faint' : 'score'} role="img" aria-label={words} title={words}>
      <svg aria-hidden="true" width="100%" height="12">
        <rect class="score-middle" x="0" y="4" width="100%" height="4" rx="2" />
        <rect class="score-decline" x="0" y="4" width={`${decline}%`} height="4" rx="2" />
        <rect class="score-accept" x={`${accept}%`} y="4" width={`${100 - accept}%`} height="4" rx="2" />
        {high - low < dotBelow ? (
          <circle class="score-known" cx={`${inset((low + high) / 2)}%`} cy="6" r="4.5" />
        ) : (
          <>
            <rect class="score-range" x={`${low}%`} y="2" width={`${high - low}%`} height="8" rx="4" />
            <line class="score-lean" x1={`${lean}%`} x2={`${lean}%`} y1="0.5" y2="11.5" />
          </>
        )}
      </svg>
    </span>
  );
}

/** The score in words, for the tooltip, screen readers and the explanation. */
export function scoreWords(
  { score, bands }: Pick<Suggestion, 'score' | 'bands'>,
  settledByGate: boolean,
): string {
  const [low, high] = score.map((points) => Math.round(clamp(points)));
  const params = { low: low ?? 0, high: high ?? 0, accept: bands.accept, decline: bands.decline };
  if (settledByGate) return t(low === high ? 'common_score_sorts' : 'common_score_range_sorts', params);
  return t(low === high ? 'common_score' : 'common_score_range', params);
}

const clamp = (points: number): number => Math.min(100, Math.max(0, points));

/** Keeps a whole dot, or mark, inside the bar at either end. */
const inset = (points: number): number => Math.round((4 + points * 0.92) * 100) / 100;
