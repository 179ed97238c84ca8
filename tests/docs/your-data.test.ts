import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { backedTables } from '../../src/background/backup/tables.ts';
import { tableNames } from '../../src/background/database/database.ts';
import { backupSchema } from '../../src/messages/backup.ts';

const page = readFileSync(new URL('../../docs/your-data.md', import.meta.url), 'utf8');
const named = (text: string): string[] => [...text.matchAll(/`(\w+)`/g)].map((match) => match[1] ?? '');

describe('the page about your data', () => {
  it('tells of every table, and of none that is not there', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('| `'));
    expect(rows.flatMap((row) => named(row.split('|')[1] ?? '')).sort()).toEqual([...tableNames].sort());
  });

  it('says which tables are not in a backup, and its form', () => {
    const left = /Left out are [\s\S]*?\)/.exec(page)?.[0] ?? '';
    const backed: readonly string[] = backedTables;
    expect(named(left).sort()).toEqual(tableNames.filter((table) => !backed.includes(table)).sort());
    expect(page).toContain(`"schema": ${backupSchema},`);
  });

  it('takes less than ten minutes to read', () => {
    expect(page.split(/\s+/).length).toBeLessThan(2000);
  });
});
