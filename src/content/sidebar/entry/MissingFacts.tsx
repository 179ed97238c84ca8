import type { Missing } from '../../../policy/suggestion.ts';
import { factName } from '../../../ui/policy/naming.ts';
import { settleKeys } from '../../../ui/suggestion/settling.ts';
import { t } from '../../../ui/text/current.ts';
import { openedLine } from './openedLine.ts';

/** What is not known and could change the suggestion, most influential first, by what would settle it. */
export function MissingFacts({ missing }: { readonly missing: readonly Missing[] }) {
  if (missing.length === 0) return null;
  const ways = [...new Set(missing.map((fact) => fact.settledBy))];
  const opened = missing.find(settledBy('profile'))?.opened;
  return (
    <div class="why-part">
      <h4>{t('sidebar_why_missing')}</h4>
      <ul>
        {ways.map((way) => (
          <li key={way} class="why-missing">
            <p>{namesOf(missing.filter(settledBy(way)))}</p>
            {opened && way === 'profile' && <p class="why-settle">{openedLine(opened)}</p>}
            <p class="why-settle">{t(settleKeys[way])}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

const settledBy =
  (way: Missing['settledBy']) =>
  (fact: Missing): boolean =>
    fact.settledBy === way;

/** The facts' names as a list; a fact without a name in this language is left to the others. */
function namesOf(missing: readonly Missing[]): string {
  const names = missing.map((fact) => factName(fact.fact)).filter((name) => name !== null);
  return t('sidebar_missing_facts', { facts: names.length ? names : missing.map((fact) => fact.fact) });
}
