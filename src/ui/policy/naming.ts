import { cap } from '../text/cap.ts';
import { hasText, t } from '../text/current.ts';

const partOfKey = (id: string): string => id.replace(/\W/g, '_');

/** A policy's title: a preset's in the current language, else its id, which the user chose. */
export function policyTitle(id: string): string {
  const key = `preset_${partOfKey(id)}_title`;
  return hasText(key) ? t(key) : cap(id, 60);
}

/** What a preset does, in one or two sentences; null for a policy of the user's own. */
export function policySummary(id: string): string | null {
  const key = `preset_${partOfKey(id)}_summary`;
  return hasText(key) ? t(key) : null;
}

/** What a fact is called ("profile completeness"), or null for one nobody named. */
export function factName(fact: string): string | null {
  const key = `fact_${partOfKey(fact)}`;
  return hasText(key) ? t(key) : null;
}
