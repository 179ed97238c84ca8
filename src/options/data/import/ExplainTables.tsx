import { useEffect, useRef, useState } from 'preact/hooks';
import type { UnknownTable } from '../../../imports/look.ts';
import type { TableMapping } from '../../../messages/table-mapping.ts';
import { Button } from '../../../ui/components/Button.tsx';
import { t } from '../../../ui/text/current.ts';
import { ExplainTable } from './ExplainTable.tsx';
import type { Mappings } from './protocol.ts';
import { namesSomebody } from './uses.ts';

interface ExplainTablesProps {
  readonly tables: readonly UnknownTable[];
  readonly onDone: (mappings: Mappings | null) => void;
}

/** Asks what the columns of tables nobody knows are for; a guess is there already. */
export function ExplainTables({ tables, onDone }: ExplainTablesProps) {
  const [mappings, setMappings] = useState<Mappings>(
    () => new Map(tables.map(({ name, guess }) => [name, guess])),
  );
  const heading = useRef<HTMLHeadingElement>(null);
  // What was focused, the place for files, is gone.
  useEffect(() => heading.current?.focus(), []);
  const change = (name: string, mapping: TableMapping): void =>
    setMappings(new Map(mappings).set(name, mapping));
  const ready = [...mappings.values()].every(namesSomebody);
  return (
    <div class="explain">
      <h3 ref={heading} tabIndex={-1}>
        {t('import_explain')}
      </h3>
      <p>{t('import_explain_about')}</p>
      {tables.map((table) => (
        <ExplainTable
          key={table.name}
          table={table}
          mapping={mappings.get(table.name) ?? table.guess}
          onChange={(mapping) => change(table.name, mapping)}
        />
      ))}
      {!ready && <p class="explain-missing">{t('import_explain_missing')}</p>}
      <div class="explain-acts">
        <Button look="solid" disabled={!ready} onPress={() => onDone(mappings)}>
          {t('import_explain_go')}
        </Button>
        <Button onPress={() => onDone(null)}>{t('import_explain_leave')}</Button>
      </div>
    </div>
  );
}
