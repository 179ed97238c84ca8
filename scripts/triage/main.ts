import { runCommand } from '../shared/refusal.ts';
import { help, readOptions } from './options.ts';
import { triage } from './run.ts';
import { pageTable } from './table.ts';

await runCommand(async () => {
  const options = readOptions(process.argv.slice(2));
  if (!options) {
    console.log(help);
    return;
  }
  const pages = await triage(options, (line) => process.stderr.write(`anteroom: ${line}\n`));
  console.log(options.json ? JSON.stringify({ pages }, null, 2) : pages.map(pageTable).join('\n\n'));
});
