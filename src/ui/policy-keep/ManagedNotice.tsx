import type { ManagedState } from '../../messages/policies.ts';
import { Notice } from '../components/Notice.tsx';
import { t } from '../text/current.ts';

/** Says what an organisation has settled, if anything. */
export function ManagedNotice({ managed }: { readonly managed: ManagedState }) {
  if (managed.policyLocked) return <Notice tone="info">{t('policy_keep_managed_locked')}</Notice>;
  if (managed.policy !== null) return <Notice tone="info">{t('policy_keep_managed_offered')}</Notice>;
  return null;
}
