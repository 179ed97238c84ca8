import { useId } from 'preact/hooks';
import type { UnknownTable } from '../../../imports/look.ts';
import { columnUses } from '../../../messages/column-uses.ts';
import type { TableMapping } from '../../../messages/table-mapping.ts';
import { Select } from '../../../ui/components/Select.tsx';
import { Switch } from '../../../ui/components/Switch.tsx';
import { t } from '../../../ui/text/current.ts';
import { withUse } from './uses.ts';

const channels = ['inPerson', 'phone', 'video', 'message', 'otherNetwork'] as const;

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
              options={columnUses.map((use) => ({ value: use, text: t(`import_use_${use}`) }))}
              onChoose={(chosen) => {
                const use = columnUses.find((each) => each === chosen);
                if (use) onChange(withUse(mapping, column, use));
              }}
            />
            <p class="explain-cells" dir="auto">
              {table.rows
                .flatMap((row) => row[column] || [])
                .join(' · ')
                .slice(0, 120)}
            </p>
          </li>
        ))}
      </ul>
      {hasDates && (
        <div class="explain-dates">
          <Select
            label={t('import_channel')}
            value={mapping.channel}
            options={channels.map((channel) => ({ value: channel, text: t(`import_channel_${channel}`) }))}
            onChoose={(chosen) => {
              const channel = channels.find((each) => each === chosen);
              if (channel) onChange({ ...mapping, channel });
            }}
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
