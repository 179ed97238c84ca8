import { useContext, useMemo } from 'preact/hooks';
import { Notice } from '../../../ui/components/Notice.tsx';
import type { Outside } from '../../../ui/outside/outside.ts';
import { failureText } from '../../../ui/settings/failureText.ts';
import { t } from '../../../ui/text/current.ts';
import { Section } from '../../Section.tsx';
import { DropZone } from './DropZone.tsx';
import { ExplainTables } from './ExplainTables.tsx';
import { ImportContext } from './ImportContext.ts';
import { ImportList } from './ImportList.tsx';
import { Progress } from './Progress.tsx';
import { Report } from './Report.tsx';
import { useImport } from './useImport.ts';
import { sources } from './words.ts';

/** What the user already knows, taken from files: choosing, explaining, watching, looking back, taking back. */
export function ImportSection({ outside }: { readonly outside: Outside }) {
  const { importer, initial } = useContext(ImportContext);
  const own = useMemo(() => importer(outside), [importer, outside]);
  const { state, choose, explain, stop } = useImport(own, initial);
  const busy = state.step === 'running' || state.step === 'looking';
  return (
    <Section title={t('import_title')} about={t('import_about')}>
      {state.step === 'explain' ? (
        <ExplainTables tables={state.tables} onDone={explain} />
      ) : (
        <DropZone disabled={busy} onChoose={choose} />
      )}
      <div role="status" class="import-state">
        {state.step === 'looking' && <p>{t('import_looking')}</p>}
        {state.step === 'stopped' && <Notice tone="info">{t('import_stopped')}</Notice>}
        {state.step === 'failed' && (
          <Notice tone="failure">
            {state.error.code === 'internal' ? t('import_failed') : failureText(state.error)}
          </Notice>
        )}
        {state.step === 'done' && <Report report={state.report} added={state.added} />}
      </div>
      {state.step === 'running' && <Progress part={state.part} onStop={stop} />}
      <details class="import-where">
        <summary>{t('import_where')}</summary>
        <dl>
          {sources.map(({ name, how }) => (
            <div key={name}>
              <dt>{t(name)}</dt>
              <dd>{t(how)}</dd>
            </div>
          ))}
        </dl>
      </details>
      <ImportList outside={outside} running={state.step === 'running'} />
    </Section>
  );
}
