import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '../components/Button.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { Notice } from '../components/Notice.tsx';
import type { Outside } from '../outside/outside.ts';
import { failureText } from '../settings/failureText.ts';
import { t } from '../text/current.ts';
import { ImportPolicy } from './ImportPolicy.tsx';
import { ManagedNotice } from './ManagedNotice.tsx';
import { ShelfItem } from './ShelfItem.tsx';
import type { Done } from './shelfProps.ts';
import { usePolicies } from './usePolicies.ts';

interface PolicyShelfProps {
  readonly outside: Outside;
  /** The active policy's id. */
  readonly active: string;
  readonly onChoose: (id: string) => void;
  /** Opens the editor; left out where there is none. */
  readonly onEdit?: (id: string) => void;
}

/** Every policy: which one decides, its versions, and what one does with policies (copy, rename, delete, files). */
export function PolicyShelf({ outside, active, onChoose, onEdit }: PolicyShelfProps) {
  const { shelf, failure } = usePolicies(outside);
  const [done, setDone] = useState<Done | null>(null);
  const name = useId();
  if (failure) return <Notice tone="failure">{failureText(failure)}</Notice>;
  if (shelf === null) return <EmptyState icon="mark" busy title={t('policy_keep_loading')} />;
  const { policies, managed } = shelf;
  const deciding = managed.policy ?? active;
  const shown = managed.policyLocked ? policies.filter(({ id }) => id === deciding) : policies;
  return (
    <div class="shelf">
      <ManagedNotice managed={managed} />
      <DoneNotice done={done} onDone={setDone} />
      <fieldset class="shelf-list">
        <legend class="said">{t('options_policy')}</legend>
        {shown.map((listed) => (
          <ShelfItem
            key={listed.id}
            {...{ outside, listed, name, onChoose }}
            chosen={listed.id === active}
            others={policies.filter(({ id }) => id !== listed.id)}
            locked={managed.policyLocked}
            onDone={setDone}
            {...(onEdit && { onEdit: () => onEdit(listed.id) })}
          />
        ))}
      </fieldset>
      {!managed.policyLocked && <ImportPolicy outside={outside} onDone={setDone} />}
    </div>
  );
}

/** What was just done, and the way to undo it; the focus comes here when what had it is gone. */
function DoneNotice({
  done,
  onDone,
}: {
  readonly done: Done | null;
  readonly onDone: (done: Done | null) => void;
}) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { activeElement } = document;
    if (done && (activeElement === null || activeElement === document.body)) place.current?.focus();
  }, [done]);
  const undo = done?.undo;
  const close = (): void => onDone(null);
  const takeBack = async (back: NonNullable<Done['undo']>): Promise<void> => {
    close();
    const undone = await back();
    if (!undone.ok) onDone({ words: failureText(undone.error), failed: true });
  };
  return (
    <div ref={place} tabIndex={-1} role="status" class={done ? 'shelf-done' : 'said'}>
      {done && (
        <Notice
          tone={done.failed ? 'failure' : 'info'}
          action={
            <span class="shelf-done-acts">
              {undo && <Button onPress={() => void takeBack(undo)}>{t('policy_keep_undo')}</Button>}
              <Button look="plain" onPress={close}>
                {t('policy_keep_close')}
              </Button>
            </span>
          }
        >
          {done.words}
        </Notice>
      )}
    </div>
  );
}
