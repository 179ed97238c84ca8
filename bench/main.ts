import { parseArgs } from 'node:util';
import { firstLine, Refusal, runCommand } from '../scripts/shared/refusal.ts';
import { columns } from '../scripts/shared/terminal.ts';
import { groups } from './groups.ts';
import { type Failed, measureAll } from './measure-all.ts';
import { type Group, keepsBudget, type Row } from './row.ts';

const help = `npm run bench -- [--json] [--only NAME-PREFIX]

Measures what the design sets budgets for, as ratios within one run where they are times.

  --json               print { "rows": [ … ] } instead of a table
  --only NAME-PREFIX   only the rows whose names begin so, as read. or suggest.p95`;

await runCommand(async () => {
  const { json, only = '', help: asked } = options();
  if (asked) {
    console.log(help);
    return 0;
  }
  const { rows, failures } = await measureAll(
    groups.filter((group) => couldHold(group, only)),
    only,
  );
  if (rows.length + failures.length === 0) throw new Refusal(`no measurement's name begins with "${only}"`);
  console.log(json ? JSON.stringify({ rows: rows.map(plain), failures }, null, 2) : table(rows, failures));
  return failures.length > 0 ? 1 : 0;
});

function options(): { json?: boolean; only?: string; help?: boolean } {
  try {
    return parseArgs({
      options: { json: { type: 'boolean' }, only: { type: 'string' }, help: { type: 'boolean' } },
    }).values;
  } catch (error) {
    const [said = ''] = firstLine(error).split('. ');
    throw new Refusal(`${said}; --help shows all options`);
  }
}

/** Whether a group can have rows that begin with `only`: one of its prefixes leads to it, or lies under it. */
function couldHold({ prefixes }: Group, only: string): boolean {
  return prefixes.some((prefix) => prefix.startsWith(only) || only.startsWith(prefix));
}

function plain({ name, value, unit, against, ratio, budget }: Row) {
  return {
    name,
    value: rounded(value),
    unit,
    against,
    ratio: ratio === null ? null : rounded(ratio),
    budget,
  };
}

/** Four significant digits: a measurement says no more. */
function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

function table(rows: readonly Row[], failures: readonly Failed[]): string {
  const head = ['', 'name', 'value', 'unit', 'ratio', 'budget', 'against'];
  const failed = failures.map(({ name, error }) => [
    '✗',
    name,
    '',
    '',
    '',
    '',
    `could not be measured: ${error}`,
  ]);
  return columns([head, ...rows.map(line), ...failed]);
}

function line(row: Row): string[] {
  const kept = keepsBudget(row);
  const mark = kept === null ? ' ' : kept ? '✓' : '✗';
  const { name, value, unit, against, ratio, budget } = plain(row);
  const limit = budget === null ? '' : `${row.atLeast ? '≥' : '≤'} ${budget}`;
  return [mark, name, String(value), unit, ratio === null ? '' : String(ratio), limit, against ?? ''];
}
