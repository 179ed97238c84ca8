import { useState } from 'preact/hooks';
import type { Change } from '../../policy/diff/change.ts';
import { Button } from '../components/Button.tsx';
import { t } from '../text/current.ts';
import { speakFirst } from '../text/speak.ts';

/** So many are shown before the rest is asked for. */
const shownFirst = 6;

interface ChangesProps {
  readonly changes: readonly Change[];
  /** What to say when there are none. */
  readonly none: string;
}

/** The difference between two policies, a sentence each. */
export function Changes({ changes, none }: ChangesProps) {
  const [all, setAll] = useState(false);
  if (changes.length === 0) return <p class="keep-none">{none}</p>;
  const shown = all ? changes : changes.slice(0, shownFirst);
  const rest = changes.length - shown.length;
  return (
    <>
      <ul class="changes">
        {shown.map((change, index) => (
          <li key={`${index} ${change.id}`} class={`change change-${change.how}`}>
            {speakFirst(change.sentence)}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button look="plain" onPress={() => setAll(true)}>
          {t('policy_keep_more_changes', { count: rest })}
        </Button>
      )}
    </>
  );
}
