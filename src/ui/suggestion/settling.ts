import type { InvitationKind } from '../../messages/reading.ts';
import { said } from '../../policy/describe/said.ts';
import type { Missing, QuotedFact, Suggestion } from '../../policy/suggestion.ts';
import { factName } from '../policy/naming.ts';
import { t } from '../text/current.ts';
import { speak } from '../text/speak.ts';
import { isLook, verdictKeys } from '../verdict/words.ts';
import { settledByProfile, strongestReasons } from './strongest.ts';

/** How many facts are named where no single one would change the verdict. */
const most = 3;

/** How sure the verdict is, in a line: what settles it, or what would change it. */
export function settlingLine(suggestion: Suggestion, kind: InvitationKind): string {
  if (suggestion.certain) return t(settledKey(suggestion, kind));
  const look = isLook(suggestion);
  const { turningPoint: turn } = suggestion;
  const turns =
    turn && (!look || suggestion.missing.some((each) => each.fact === turn.fact && settledByProfile(each)));
  if (turns) {
    const line = t(look ? 'sidebar_look_if' : 'sidebar_leaning_if', {
      verdict: t(verdictKeys[turn.verdict]),
      condition: speak(turn.condition),
    });
    return look ? line : withWay(line, suggestion, [turn.fact]);
  }
  const missing = look ? suggestion.missing.filter(settledByProfile) : suggestion.missing;
  const facts = missing.slice(0, most).map(({ fact }) => factName(fact) ?? fact);
  if (look) return t('sidebar_look_open', { facts });
  const others = suggestion.couldBe.filter((verdict) => verdict !== suggestion.verdict);
  const verdicts = speak(
    said('clause_list', {
      conditions: { join: 'or', of: others.map((verdict) => said(verdictKeys[verdict])) },
    }),
  );
  return withWay(
    t('sidebar_leaning_open', { verdicts: [verdicts], facts }),
    suggestion,
    missing.slice(0, most).map(({ fact }) => fact),
  );
}

/** What tells a missing fact. */
export const settleKeys: Readonly<Record<Missing['settledBy'], string>> = {
  profile: 'sidebar_settle_profile',
  log: 'sidebar_settle_log',
  import: 'sidebar_settle_import',
  page: 'sidebar_settle_page',
  user: 'sidebar_settle_user',
  background: 'sidebar_settle_background',
};

/** The line, and the way to settle the facts it names; where there are several ways, that of the first. */
function withWay(line: string, { missing }: Suggestion, facts: readonly string[]): string {
  const first = missing.find(({ fact }) => facts.includes(fact));
  return first === undefined ? line : `${line} ${t(settleKeys[first.settledBy])}`;
}

/** Who settled it: the user, where it is left to them; else the farthest place that the reasons rest on. */
function settledKey(suggestion: Suggestion, kind: InvitationKind): string {
  if (suggestion.verdict === 'wait') return 'sidebar_settled_wait';
  const from = new Set<QuotedFact['from']>(
    strongestReasons(suggestion, kind).flatMap(({ evidence }) =>
      evidence.filter(counts).map((each) => each.from),
    ),
  );
  if (from.has('profile')) return 'sidebar_settled_profile';
  const isKnown = from.has('log') || from.has('network') || from.has('lists');
  return isKnown ? 'sidebar_settled_records' : 'sidebar_settled_card';
}

/** Whether a quoted fact is one to speak of: that a log holds nothing settles nothing by itself. */
const counts = ({ value }: QuotedFact): boolean =>
  value !== null && value !== false && value !== 0 && value !== 'none' && value !== '';
