import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ListedImport } from '../../../messages/imports.ts';
import type { Output } from '../../../messages.ts';
import { Notice } from '../../../ui/components/Notice.tsx';
import type { Outside } from '../../../ui/outside/outside.ts';
import { useOnce } from '../../../ui/page/useOnce.ts';
import { failureText } from '../../../ui/settings/failureText.ts';
import { list, t } from '../../../ui/text/current.ts';
import { ImportEntry } from './ImportEntry.tsx';
import { nameOf, ownKeys } from './words.ts';

/** What was taken back: how many entries, and what of the user's own background. */
function undoneText(name: string, { removed, own }: Undone): string {
  const fields = ownKeys.filter(({ field }) => own.includes(field)).map(({ key }) => t(key));
  if (fields.length === 0) return t('import_undone', { name, count: removed });
  const entries =
    removed === 0 ? t('import_undone_bare', { name }) : t('import_undone', { name, count: removed });
  return `${entries} ${t('import_undone_own', { what: list(fields) })}`;
}

type Undone = Output<'imports.undo'>;

/** Every import there was, with the way to take it back. */
export function ImportList({ outside, running }: { readonly outside: Outside; readonly running: boolean }) {
  const [imports, setImports] = useState<readonly ListedImport[] | null>(null);
  const [said, setSaid] = useState<{ readonly tone: 'info' | 'failure'; readonly text: string } | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const once = useOnce();
  const latest = useRef(0);
  const read = useCallback(async (): Promise<void> => {
    latest.current += 1;
    const turn = latest.current;
    const answer = await outside.ask('imports.list', {});
    // Answers can overtake each other.
    if (turn !== latest.current) return;
    if (answer.ok) setImports(answer.value.imports);
  }, [outside]);
  useEffect(() => {
    void read();
    return outside.onData('imports', () => void read());
  }, [outside, read]);

  const undo = async (entry: ListedImport): Promise<void> => {
    const { id } = entry;
    const answer = await outside.ask('imports.undo', { id });
    setSaid(
      answer.ok
        ? { tone: 'info', text: undoneText(nameOf(entry), answer.value) }
        : { tone: 'failure', text: failureText(answer.error) },
    );
    // The button that was pressed is gone with its entry.
    heading.current?.focus();
    await read();
  };

  if (!imports || (imports.length === 0 && !said)) return null;
  return (
    <div class="import-list">
      <h3 ref={heading} tabIndex={-1}>
        {t('import_list')}
      </h3>
      <div role="status">{said && <Notice tone={said.tone}>{said.text}</Notice>}</div>
      <ul>
        {imports.map((each) => (
          <ImportEntry key={each.id} entry={each} busy={running} onUndo={() => once(() => undo(each))} />
        ))}
      </ul>
    </div>
  );
}
