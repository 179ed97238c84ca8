import type { ListedPolicy } from '../../messages/policies.ts';
import { presets } from '../../policy/presets/index.ts';
import { listedTitle, wordingText } from './listed.ts';
import { policySummary, policyTitle } from './naming.ts';

/** One policy as a list offers it. */
interface OfferedPolicy {
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
}

/**
 * The policies to offer: those listed, once they are, and until then the ones known by their ids, so that the popup
 * can be used at once.
 */
export function offeredPolicies(
  listed: readonly ListedPolicy[] | null,
  active: string,
): readonly OfferedPolicy[] {
  if (listed?.some(({ id }) => id === active))
    return listed.map((each) => ({
      id: each.id,
      title: listedTitle(each),
      summary: wordingText(each.summary, '') || null,
    }));
  const known = presets.map(({ id }) => id);
  const ids = known.includes(active) ? known : [active, ...known];
  return ids.map((id) => ({ id, title: policyTitle(id), summary: policySummary(id) }));
}
