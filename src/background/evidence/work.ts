import type { Evidence, KnownFact } from '../../policy/facts/evidence.ts';
import { hiringIn } from '../../policy/person/hiring.ts';
import type { Case } from './case.ts';

/**
 * Whether the inviter looks for work, or for people: the frame around the photo says so, or the headline. Who has neither may do so
 * all the same.
 */
export function work({ reading: { frame, headline }, now }: Case, gathered: Evidence): Evidence {
  const framed = (of: typeof frame): Evidence[string] =>
    frame === of ? { value: true, from: 'card', at: now } : undefined;
  const seeks = gathered['headline.seeksWork'];
  const words = headline.known ? hiringIn(headline.value ?? '') : null;
  const says: KnownFact | undefined =
    words === null ? undefined : { value: true, from: 'card', at: now, quote: words };
  const openToWork = framed('openToWork') ?? (seeks?.value === true ? seeks : undefined);
  const hiring = framed('hiring') ?? says;
  return { ...(openToWork && { openToWork }), ...(hiring && { hiring }) };
}
