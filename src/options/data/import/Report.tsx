import type { ImportReport } from '../../../messages/import-report.ts';
import { Icon } from '../../../ui/icons/Icon.tsx';
import { list, number, t } from '../../../ui/text/current.ts';
import { kindKeys, reasonKeys } from './words.ts';

/** What was taken of each file, and what was left out and why. */
export function Report({ report, added }: { readonly report: ImportReport; readonly added: number | null }) {
  const { files, skipped } = report;
  return (
    <div class="import-report">
      {added !== null && (
        <p class="import-report-sum">
          <Icon name={files.length > 0 ? 'accept' : 'warning'} />
          {files.length === 0
            ? t('import_report_nothing')
            : added === 0
              ? t('import_report_no_news')
              : t('import_report_added', { count: added })}
        </p>
      )}
      {files.length > 0 && (
        <table>
          <caption>{t('import_report_taken')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('import_report_file')}</th>
              <th scope="col">{t('import_report_kind')}</th>
              <th scope="col" class="import-number">
                {t('import_report_rows')}
              </th>
              <th scope="col" class="import-number">
                {t('import_report_facts')}
              </th>
            </tr>
          </thead>
          <tbody>
            {files.map(({ name, kind, rows, taken }, index) => (
              <tr key={`${index} ${name}`}>
                <td dir="auto">{name}</td>
                <td>{t(kindKeys[kind])}</td>
                <td class="import-number">{number(rows)}</td>
                <td class="import-number">{number(taken)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {skipped.length > 0 && (
        <table>
          <caption>{t('import_report_skipped')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('import_report_file')}</th>
              <th scope="col">{t('import_report_reason')}</th>
              <th scope="col" class="import-number">
                {t('import_report_count')}
              </th>
            </tr>
          </thead>
          <tbody>
            {skipped.map(({ name, reason, count, lines }) => (
              <tr key={`${reason} ${name}`}>
                <td dir="auto">{name}</td>
                <td>
                  {t(reasonKeys[reason])}
                  {lines && (
                    <span class="import-lines">
                      {t(count > lines.length ? 'import_lines_first' : 'import_lines', {
                        lines: list(lines.map(String)),
                        count: lines.length,
                      })}
                    </span>
                  )}
                </td>
                <td class="import-number">{number(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
