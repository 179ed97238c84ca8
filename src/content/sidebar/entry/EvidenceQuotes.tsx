import type { FactSource } from '../../../policy/facts/evidence.ts';
import type { QuotedFact } from '../../../policy/suggestion.ts';
import { cap } from '../../../ui/text/cap.ts';
import { t } from '../../../ui/text/current.ts';

/** Longest quotation shown, in characters. */
const longestQuote = 200;

/** The message that says where a fact came from. */
const sourceKeys = {
  card: 'sidebar_from_card',
  note: 'sidebar_from_note',
  profile: 'sidebar_from_profile',
  log: 'sidebar_from_log',
  network: 'sidebar_from_network',
  lists: 'sidebar_from_lists',
  given: 'sidebar_from_given',
} as const satisfies Record<FactSource, string>;

/** The words on the page, in the note or in the log that a reason rests on, each said once. */
export function EvidenceQuotes({ evidence }: { readonly evidence: readonly QuotedFact[] }) {
  const quoted = new Map(evidence.filter((fact) => fact.quote).map((fact) => [fact.quote, fact]));
  return (
    <>
      {[...quoted.values()].map(({ fact, quote, from }) => (
        <p key={fact} class="why-quote">
          <q dir="auto">{cap(quote ?? '', longestQuote)}</q>
          {from && <span>{t(sourceKeys[from])}</span>}
        </p>
      ))}
    </>
  );
}
