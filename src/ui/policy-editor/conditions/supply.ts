import { factOf } from '../../../policy/facts/catalogue.ts';

/** What would supply a fact that one may not have yet; null for what the page shows. Message keys. */
export function supplyKey(name: string): string | null {
  const fact = factOf(name);
  return fact === undefined ? null : keys[fact.settledBy];
}

const keys = {
  page: null,
  profile: 'policy_edit_supply_profile',
  log: 'policy_edit_supply_log',
  import: 'policy_edit_supply_import',
  user: 'policy_edit_supply_user',
  background: 'policy_edit_supply_background',
} as const;
