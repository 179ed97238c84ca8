import { useId } from 'preact/hooks';
import { plainCell } from '../../../imports/csv/plain-cell.ts';
import type { UnknownTable } from '../../../imports/look.ts';
import { columnUses } from '../../../messages/column-uses.ts';
import type { TableMapping } from '../../../messages/table-mapping.ts';
import { Select } from '../../../ui/components/Select.tsx';
import { Switch } from '../../../ui/components/Switch.tsx';
import { channelKeys, channelOf } from '../../../ui/log/channels.ts';
import { t } from '../../../ui/text/current.ts';
import { withUse } from './uses.ts';
import { useKeys } from './words.ts';

/** So many values of a column are shown, each no longer than that. */
const samples = 3;
const longest = 40;

interface ExplainTableProps {
  readonly table: UnknownTable;
  readonly mapping: TableMapping;
  readonly onChange: (mapping: TableMapping) => void;
}

/** One table: each column with what it seems to be for and a few of its cells. */
export function ExplainTable({ table, mapping, onChange }: ExplainTableProps) {
  const id = useId();
  const hasDates = mapping.uses.includes('date');
  return (
    <section class="explain-table" aria-labelledby={id}>
      <h4 id={id} dir="auto">
        {table.name}
      </h4>
      <ul class="explain-columns">
        {table.columns.map((title, column) => (
          <li key={`${column} ${title}`}>
            <Select
              label={title || t('import_column', { place: column + 1 })}
              value={mapping.uses[column] ?? 'none'}
              options={columnUses.map((use) => ({ value: use, text: t(useKeys[use]) }))}
              onChoose={(chosen) => {
                const use = columnUses.find((each) => each === chosen);
                if (use) onChange(withUse(mapping, column, use));
              }}
            />
            <p class="explain-cells" dir="auto">
              {samplesIn(table, column).join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      {hasDates && (
        <div class="explain-dates">
          <Select
            label={t('import_channel')}
            value={mapping.channel}
            options={Object.entries(channelKeys).map(([value, key]) => ({ value, text: t(key) }))}
            onChoose={(chosen) => onChange({ ...mapping, channel: channelOf(chosen) })}
          />
          <Switch
            on={mapping.dayFirst}
            label={t('import_day_first')}
            onChange={(dayFirst) => onChange({ ...mapping, dayFirst })}
          />
        </div>
      )}
    </section>
  );
}

/** What stands in a column, each value once. */
function samplesIn({ rows }: UnknownTable, column: number): readonly string[] {
  const cells = rows.flatMap((row) => plainCell(row[column] ?? '').replace(/\s+/g, ' ') || []);
  return [...new Set(cells)]
    .slice(0, samples)
    .map((cell) => (cell.length > longest ? `${cell.slice(0, longest - 1)}…` : cell));
}
