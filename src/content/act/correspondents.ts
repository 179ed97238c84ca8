import type { Suggestion } from '../../policy/suggestion.ts';
import type { Correspondent } from '../compose/watch-answers.ts';
import type { Act } from '../store/act.ts';
import type { StoreRow } from '../store/types.ts';

/** Everybody who may write back: the people whose invitations are on the page, and those replied to in this document. */
export function correspondents(rows: readonly StoreRow[], acts: readonly Act[]): Correspondent[] {
  const sent = new Set(
    acts.flatMap((act) => (act.kind === 'reply' && act.state === 'sent' ? act.invitation : [])),
  );
  return rows.flatMap(({ id, reading, suggestion }) => {
    if (reading.kind !== 'person' || !reading.name.known) return [];
    const profileUrl = reading.profileUrl.known ? reading.profileUrl.value : null;
    const asked = sent.has(id) || (suggestion !== null && saysAsked(suggestion));
    return { invitation: id, inviter: { name: reading.name.value, profileUrl }, asked };
  });
}

/** Whether an earlier visit's question is what the suggestion stands on, or was weighed. */
function saysAsked({ reasons, idle, open }: Suggestion): boolean {
  return [...reasons, ...idle, ...open].some(({ evidence }) =>
    evidence.some(({ fact, value }) => fact === 'reply.state' && value === 'asked'),
  );
}
