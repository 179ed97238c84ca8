import { useId, useRef, useState } from 'preact/hooks';
import type { Output } from '../../messages.ts';
import { EmptyState } from '../components/EmptyState.tsx';
import { Notice } from '../components/Notice.tsx';
import type { Outside } from '../outside/outside.ts';
import { failureText } from '../settings/failureText.ts';
import { t } from '../text/current.ts';
import { trusted, trustedOnly } from '../trusted.ts';
import { ImportedPolicy } from './ImportedPolicy.tsx';
import { Problems } from './Problems.tsx';
import type { Done } from './shelfProps.ts';

/** Larger files are not even read. */
const largest = 8_000_000;

/** Where an import stands. */
type State =
  | { readonly at: 'idle' | 'reading' }
  | { readonly at: 'failed'; readonly words: string }
  | { readonly at: 'checked'; readonly file: string; readonly result: Output<'policy.check'> };

interface ImportPolicyProps {
  readonly outside: Outside;
  readonly onDone: (done: Done) => void;
}

/** Takes a policy file, dropped or chosen, and shows what it would change and do, or what is wrong with it, before anything is kept. */
export function ImportPolicy({ outside, onDone }: ImportPolicyProps) {
  const [state, setState] = useState<State>({ at: 'idle' });
  const [over, setOver] = useState(false);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const latest = useRef(0);

  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    latest.current += 1;
    const turn = latest.current;
    setState({ at: 'reading' });
    const next = await checked(outside, file);
    // Another file was chosen meanwhile.
    if (turn === latest.current) setState(next);
  };
  const close = (): void => {
    setState({ at: 'idle' });
    input.current?.focus();
  };

  return (
    <section class="import" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t('policy_keep_import')}</h3>
      <label
        class={over ? 'drop drop-over' : 'drop'}
        onDragOver={trusted((event: DragEvent) => {
          event.preventDefault();
          setOver(true);
        })}
        onDragLeave={trusted(() => setOver(false))}
        onDrop={trusted((event: DragEvent) => {
          event.preventDefault();
          setOver(false);
          void take(event.dataTransfer?.files[0]);
        })}
      >
        <span>{t('policy_keep_drop')}</span>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          onClick={trustedOnly}
          onChange={trusted((event: Event & { readonly currentTarget: HTMLInputElement }) => {
            void take(event.currentTarget.files?.[0]);
            // The same file again is a choice, too: it may have been mended.
            event.currentTarget.value = '';
          })}
        />
      </label>
      <div role="status">
        {state.at === 'reading' && <EmptyState icon="mark" busy title={t('policy_keep_reading')} />}
        {state.at === 'failed' && <Notice tone="failure">{state.words}</Notice>}
        {state.at === 'checked' && !state.result.valid && (
          <>
            <Notice tone="failure">
              {t('policy_keep_invalid', { file: state.file, count: state.result.errors.length })}
            </Notice>
            <Problems problems={state.result.errors} />
          </>
        )}
      </div>
      {state.at === 'checked' && state.result.valid && (
        <ImportedPolicy {...{ outside, onDone }} file={state.file} checked={state.result} onClose={close} />
      )}
    </section>
  );
}

async function checked(outside: Outside, file: File): Promise<State> {
  if (file.size > largest) return { at: 'failed', words: t('policy_keep_too_large', { file: file.name }) };
  try {
    const text = await file.text();
    const answer = await outside.ask('policy.check', { text });
    return answer.ok
      ? { at: 'checked', file: file.name, result: answer.value }
      : { at: 'failed', words: failureText(answer.error) };
  } catch {
    // Gone meanwhile, or not ours to read.
    return { at: 'failed', words: t('policy_keep_unreadable', { file: file.name }) };
  }
}
