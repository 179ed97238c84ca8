import type { Failure } from '../../messages.ts';
import { t } from '../text/current.ts';

/** What a failure of the background means to the user of a settings page. */
export function failureText({ code }: Failure['error']): string {
  if (code === 'storage') return t('common_failure_storage');
  if (code === 'newer-data') return t('common_failure_newer');
  if (code === 'conflict') return t('common_failure_conflict');
  if (code === 'locked') return t('common_failure_locked');
  if (code === 'unknown-policy' || code === 'invalid-policy') return t('common_failure_policy');
  return t('common_failure_unknown');
}
