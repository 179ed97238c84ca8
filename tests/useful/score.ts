import type { Verdict } from '../../src/policy/suggestion.ts';
import type { LabelledInvitation } from './persona.ts';

/** What was suggested for one labelled invitation. */
export interface Suggested {
  readonly invitation: Pick<LabelledInvitation, 'want' | 'fine'>;
  readonly verdict: Verdict;
  readonly certain: boolean;
}

/** Shares of an inbox, 0..1. */
export interface Score {
  /** The very verdict the owner wanted. */
  readonly agreement: number;
  /** The verdict wanted, or one the owner would call fine. */
  readonly fine: number;
  /** Settled by what is known, without opening a profile. */
  readonly settled: number;
  /** Of the settled ones: right or fine. */
  readonly settledRight: number;
  /** A wanted decline accepted, or a wanted accept declined. */
  readonly harmful: number;
}

/** True where the owner would call the verdict right or fine. */
export const isFine = ({ invitation, verdict }: Suggested): boolean =>
  verdict === invitation.want || invitation.fine.includes(verdict);

/** True where acting on the verdict would do what the owner did not want, and cannot easily be taken back. */
export const isHarmful = (suggested: Suggested): boolean => {
  const { invitation, verdict } = suggested;
  if (isFine(suggested)) return false;
  return (
    (invitation.want === 'decline' && verdict === 'accept') ||
    (invitation.want === 'accept' && verdict === 'decline')
  );
};

/** Scores the suggestions for an inbox. */
export function scoreOf(suggested: readonly Suggested[]): Score {
  const settled = suggested.filter(({ certain }) => certain);
  return {
    agreement: share(suggested, ({ invitation, verdict }) => verdict === invitation.want),
    fine: share(suggested, isFine),
    settled: settled.length / suggested.length,
    settledRight: share(settled, isFine),
    harmful: share(suggested, isHarmful),
  };
}

function share(suggested: readonly Suggested[], test: (one: Suggested) => boolean): number {
  return suggested.length === 0 ? 1 : suggested.filter(test).length / suggested.length;
}
