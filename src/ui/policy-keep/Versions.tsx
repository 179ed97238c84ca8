import { useEffect, useState } from 'preact/hooks';
import type { Output } from '../../messages.ts';
import { Button } from '../components/Button.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { Notice } from '../components/Notice.tsx';
import type { Outside } from '../outside/outside.ts';
import { useOnce } from '../page/useOnce.ts';
import { failureText } from '../settings/failureText.ts';
import { t } from '../text/current.ts';
import { Changes } from './Changes.tsx';
import { Comparison } from './Comparison.tsx';
import { momentText } from './moment.ts';
import { useAnswer } from './useAnswer.ts';

interface VersionsProps {
  readonly outside: Outside;
  readonly id: string;
  /** The latest version: a new one makes the list read itself again. */
  readonly latest: number;
  readonly locked: boolean;
  /** Says what was done. */
  readonly onDone: (words: string) => void;
}

/** Every kept version of a policy, latest first: what each changed, how it differs from now, and the way back to it. */
export function Versions({ outside, id, latest, locked, onDone }: VersionsProps) {
  const answer = useAnswer(outside, 'policy.versions', { id }, latest);
  if (answer === null) return <EmptyState icon="mark" busy title={t('policy_keep_loading')} />;
  if (!answer.ok) return <Notice tone="failure">{failureText(answer.error)}</Notice>;
  return (
    <ol class="versions" aria-label={t('policy_keep_versions')}>
      {answer.value.versions.map((version) => (
        <VersionEntry
          key={version.version}
          {...{ outside, id, version, locked, onDone }}
          isLatest={version.version === latest}
        />
      ))}
    </ol>
  );
}

interface EntryProps extends Omit<VersionsProps, 'latest'> {
  readonly version: Output<'policy.versions'>['versions'][number];
  readonly isLatest: boolean;
}

function VersionEntry({ outside, id, version, isLatest, locked, onDone }: EntryProps) {
  const [compared, setCompared] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const once = useOnce();
  useEffect(() => setFailed(null), [version.version]);
  const restore = async (): Promise<void> => {
    const answer = await outside.ask('policy.restore', { id, version: version.version });
    if (answer.ok) onDone(t('policy_keep_restored', { version: version.version, now: answer.value.version }));
    else setFailed(failureText(answer.error));
  };
  return (
    <li class="version">
      <div class="version-head">
        <h4>{t('policy_keep_version', { version: version.version })}</h4>
        {version.saved !== null && <span class="keep-when">{momentText(version.saved)}</span>}
        {isLatest && <span class="tag">{t('policy_keep_latest')}</span>}
        {!isLatest && (
          <span class="version-acts">
            <Button look="plain" expanded={compared} onPress={() => setCompared(!compared)}>
              {t('policy_keep_compare')}
            </Button>
            {!locked && (
              <Button look="plain" onPress={() => once(restore)}>
                {t('policy_keep_restore', { version: version.version })}
              </Button>
            )}
          </span>
        )}
      </div>
      {failed && <Notice tone="failure">{failed}</Notice>}
      {version.changes && <Changes changes={version.changes} none={t('policy_keep_unchanged')} />}
      {version.changes === null && <p class="keep-none">{t('policy_keep_first')}</p>}
      {compared && !isLatest && (
        <Comparison outside={outside} from={{ id }} to={{ id, version: version.version }} />
      )}
    </li>
  );
}
