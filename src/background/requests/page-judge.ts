import { requests } from '../../messages.ts';
import type { Suggestion } from '../../policy/suggestion.ts';
import { transact } from '../database/open.ts';
import { fromPage } from '../messages/answer.ts';
import { currentCircumstances } from '../pages/circumstances.ts';
import { knownTables, loadAside } from '../people/known.ts';
import { findInviters } from '../people/resolve.ts';
import { readSettings } from '../settings/settings.ts';
import { activePolicy } from '../triage/policies.ts';
import { policyInSilence } from '../triage/silence.ts';
import { type Judged, judge, judgeUnknown } from '../triage/suggest.ts';

export const judgeRows = fromPage(requests['page.judge'], async ({ rows }) => {
  const { enabled } = await readSettings();
  if (!enabled) return { suggestions: {} };
  const { own, now, policyId, profileStaleDays } = await currentCircumstances();
  const silence = await policyInSilence(policyId);
  if (silence)
    return { suggestions: byId(judgeUnknown(rows, { policy: silence, own, now, profileStaleDays })) };
  const judged = await transact('r', ['policies', ...knownTables], async (database) => {
    const [policy, personOf, aside] = await Promise.all([
      activePolicy(database, policyId),
      findInviters(database, rows),
      loadAside(database, rows),
    ]);
    const sent = rows.map((reading) => ({ reading, person: personOf.get(reading.id) ?? null }));
    return judge(database, sent, { policy, own, now, profileStaleDays }, aside);
  });
  return { suggestions: byId(judged) };
});

function byId(judged: readonly Judged[]): Record<string, Suggestion> {
  return Object.fromEntries(judged.map(({ reading, suggestion }) => [reading.id, suggestion]));
}
