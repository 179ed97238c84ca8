import type { Evidence, KnownFact } from '../facts/evidence.ts';
import type { NetworkCounts } from './counts.ts';
import { roleKeys } from './roles.ts';

/** How employers are found in a headline, and made comparable. */
export interface EmployerWords {
  readonly employersIn: (headline: string) => readonly string[];
  readonly fold: (employer: string) => string;
}

/** A longer headline is looked at as far as this. */
const longest = 1000;
const mostParts = 24;

/**
 * `employer.connections` and `role.connections`: how many of the user's connections are where an inviter's headline says, and have
 * such a role. None is known where all connections are; of a part of them only those that are found are.
 *
 * @param at when it was looked up, in milliseconds since the epoch
 */
export function networkFacts(
  headline: string,
  counts: NetworkCounts,
  words: EmployerWords,
  at: number,
): Evidence {
  const text = headline.slice(0, longest);
  const facts: Record<string, KnownFact> = {};
  const know = (name: string, { count, quote }: Found): void => {
    if (count === 0 && !counts.whole) return;
    facts[name] = { value: count, from: 'network', at, ...(count > 0 && quote !== '' && { quote }) };
  };
  know('employer.connections', employerOf(text, counts, words));
  know('role.connections', roleOf(text, counts));
  return facts;
}

interface Found {
  readonly count: number;
  readonly quote: string;
}

const none: Found = { count: 0, quote: '' };

/** The employer with the most connections among those that the headline names, or that are a part of it by themselves. */
function employerOf(text: string, { employers, roles }: NetworkCounts, words: EmployerWords): Found {
  const named = words.employersIn(text);
  const parts = text
    .split(/[|•·;,@\n()]|\s[–—-]\s/u)
    .slice(0, mostParts)
    .map((part) => part.trim());
  const found = [...named, ...parts].map((name): Found => {
    const key = words.fold(name);
    const count = employers.get(key) ?? 0;
    // What more people are than work for is a role.
    const isRole = !named.includes(name) && (roles.get(key) ?? 0) >= count;
    return isRole ? none : { count, quote: name };
  });
  return most(found);
}

function roleOf(text: string, { roles }: NetworkCounts): Found {
  return most(roleKeys(text).map((key) => ({ count: roles.get(key) ?? 0, quote: key })));
}

function most(found: readonly Found[]): Found {
  return found.reduce((best, each) => (each.count > best.count ? each : best), none);
}
