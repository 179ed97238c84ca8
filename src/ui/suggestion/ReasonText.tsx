import type { Reason } from '../../policy/suggestion.ts';
import { ledBy } from './ledBy.ts';
import { sentenceOf } from './sentence.ts';

/** A reason's sentence, with the inviter's words that led to it. */
export function ReasonText({ reason }: { readonly reason: Reason }) {
  const words = ledBy(reason);
  return (
    <span>
      {sentenceOf(reason)}
      {words && (
        <>
          {' '}
          <q dir="auto">{words}</q>
        </>
      )}
    </span>
  );
}
