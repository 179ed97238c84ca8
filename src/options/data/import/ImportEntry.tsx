import { useEffect, useRef, useState } from 'preact/hooks';
import type { ListedImport } from '../../../messages/imports.ts';
import { Button } from '../../../ui/components/Button.tsx';
import { language, list, t } from '../../../ui/text/current.ts';
import { OwnTold } from './OwnTold.tsx';
import { Report } from './Report.tsx';
import { againKeys, keptKeys, nameOf } from './words.ts';

const counted = ['conversations', 'people', 'interactions', 'gatherings'] as const;

interface ImportEntryProps {
  readonly entry: ListedImport;
  /** An import is running: one after the other. */
  readonly busy: boolean;
  readonly onUndo: () => void;
}

/** One import: when, of what, what it brought, and the way to take it back (asked twice). */
export function ImportEntry({ entry, busy, onUndo }: ImportEntryProps) {
  const { time, state, report, kept, own } = entry;
  const [asked, setAsked] = useState(false);
  const answers = useRef<HTMLDivElement>(null);
  const wasAsked = useRef(false);
  // The focus follows the question, and comes back with the answer.
  useEffect(() => {
    if (asked !== wasAsked.current) answers.current?.querySelector('button')?.focus();
    wasAsked.current = asked;
  }, [asked]);
  const parts = counted.flatMap((what) => (kept[what] > 0 ? [t(keptKeys[what], { count: kept[what] })] : []));
  const date = new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(time);
  return (
    <li class="import-entry">
      <div class="import-entry-text">
        <p class="import-entry-name" dir="auto">
          {nameOf(entry)}
        </p>
        <p class="import-entry-about">
          {t('import_entry', { date, kept: parts.length > 0 ? list(parts) : t('import_kept_nothing') })}
        </p>
        {state !== 'done' && !busy && <p class="import-entry-open">{t(againKeys[state])}</p>}
        {own && <OwnTold own={own} />}
        {report && (report.files.length > 0 || report.skipped.length > 0) && (
          <details>
            <summary>{t('import_details')}</summary>
            <Report report={report} added={null} />
          </details>
        )}
      </div>
      <div class="import-entry-acts" ref={answers}>
        {asked ? (
          <>
            <p>{t('import_undo_sure')}</p>
            <Button look="solid" disabled={busy} onPress={onUndo}>
              {t('import_undo_yes')}
            </Button>
            <Button onPress={() => setAsked(false)}>{t('import_undo_no')}</Button>
          </>
        ) : (
          <Button disabled={busy} onPress={() => setAsked(true)}>
            {t('import_undo')}
          </Button>
        )}
      </div>
    </li>
  );
}
