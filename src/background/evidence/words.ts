import type { Evidence, KnownFact } from '../../policy/facts/evidence.ts';
import { findWord } from '../people/words.ts';
import type { Case } from './case.ts';

/**
 * The user's own words in the headline, or in the profile once it was opened. Found is known true; not found is unknown
 * while the rest of the profile could still show them, and known false when the user has no such words.
 */
export function words({ reading, known, own, now }: Case): Evidence {
  const headline = reading.headline.known ? (reading.headline.value ?? '') : '';
  const text = known.profile?.text;
  const facts: Record<string, KnownFact> = {};
  const look = (name: string, list: readonly string[]) => {
    const quote = list.find((word) => findWord(headline, word));
    const inProfile =
      quote === undefined && text ? list.find((word) => findWord(text.said, word)) : undefined;
    if (quote !== undefined) facts[name] = { value: true, from: 'card', at: now, quote };
    else if (list.length === 0) facts[name] = { value: false, from: 'lists', at: now };
    else if (inProfile !== undefined && text)
      facts[name] = { value: true, from: 'profile', at: text.at, quote: inProfile };
    else if (text?.whole) facts[name] = { value: false, from: 'profile', at: text.at };
  };
  look('words.topic', own.topicWords);
  look('words.client', own.clientWords);
  look('words.unwanted', own.unwantedWords);
  return facts;
}
