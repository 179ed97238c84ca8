import { t } from '../../ui/text/current.ts';
import { Promises } from '../about/Promises.tsx';
import { Terms } from './Terms.tsx';

/** What Anteroom reads and never does, in the same words as in About, and what LinkedIn's terms say about it. */
export function Reads() {
  return (
    <>
      <Promises />
      <h3>{t('options_start_terms')}</h3>
      <Terms />
    </>
  );
}
