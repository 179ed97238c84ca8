import type { Suggestion } from '../../policy/suggestion.ts';
import type { Snapshot, WatchedRow } from '../watch/snapshot.ts';
import type { StoreRow } from './types.ts';

/** Joins what the page shows with what the background suggests; keeps row objects as long as nothing in them changes. */
export interface RowJoiner {
  /** Takes suggestions in; those of an older evaluation than one already taken are dropped. */
  take(suggestions: Readonly<Record<string, Suggestion>>, revision: number): void;
  join(snapshot: Snapshot): readonly StoreRow[];
}

/** A joiner for one visit; `remembered` are suggestions of earlier visits, shown until the background has answered anew. */
export function createJoiner(remembered: Map<string, Suggestion>): RowJoiner {
  const revisions = new Map<string, number>();
  let before = new Map<string, { row: StoreRow; watched: WatchedRow }>();
  let list: readonly StoreRow[] = [];

  return {
    take(suggestions, revision) {
      for (const [id, suggestion] of Object.entries(suggestions)) {
        if (revision < (revisions.get(id) ?? 0)) continue;
        revisions.set(id, revision);
        remembered.set(id, suggestion);
      }
    },
    join({ rows }) {
      const now = new Map<string, { row: StoreRow; watched: WatchedRow }>();
      const joined = rows.map((watched) => {
        const suggestion = remembered.get(watched.id) ?? null;
        const old = before.get(watched.id);
        const same = old?.watched === watched && old.row.suggestion === suggestion;
        const row = same ? old.row : { ...watched, suggestion };
        now.set(watched.id, { row, watched });
        return row;
      });
      before = now;
      const unchanged = joined.length === list.length && joined.every((row, index) => row === list[index]);
      if (!unchanged) list = joined;
      return list;
    },
  };
}
