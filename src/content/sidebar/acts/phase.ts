import type { Act, DecisionAct } from '../../store/act.ts';

/** True while a decision can be taken back, or LinkedIn has not shown yet what came of it. */
export const isRunning = (act: Act): boolean =>
  act.kind === 'decision' &&
  (act.state === 'holding' || act.state === 'seeking' || act.state === 'observing');

/** True while a decision can be taken back. */
export const isUndoable = (act: Act): boolean => act.state === 'holding' || act.state === 'seeking';

/** True once the user's wish has come about and is safely remembered: nothing is left to say. */
export const isWell = (act: Act): boolean =>
  (act.state === 'done' || act.state === 'sent') && act.recording !== 'lost' && act.recording !== 'refused';

/**
 * The acts to show, the latest first. What the user does with LinkedIn's own controls, LinkedIn itself tells about; only
 * that it was not remembered is ours to say.
 */
export function toShow(acts: readonly Act[]): readonly Act[] {
  return acts
    .filter(
      (act) =>
        act.kind === 'reply' ||
        act.by === 'sidebar' ||
        act.recording === 'lost' ||
        act.recording === 'refused',
    )
    .reverse();
}

/** So many of what went well are shown at most: a hurried user needs the room for what is left. */
const wellShown = 3;

/** Leaves the oldest out of what went well, of acts with the latest first. */
export function withoutCrowd(acts: readonly Act[]): readonly Act[] {
  const well = acts.filter(isWell).slice(wellShown);
  return acts.filter((act) => !well.includes(act));
}

/** The latest decision on each invitation that is running or done, by invitation id: what its entry shows. */
export function decisionsByRow(acts: readonly Act[]): ReadonlyMap<string, DecisionAct> {
  const found = new Map<string, DecisionAct>();
  for (const act of acts) {
    if (act.kind !== 'decision') continue;
    if (isRunning(act) || act.state === 'done') found.set(act.invitation, act);
    else found.delete(act.invitation);
  }
  return found;
}
