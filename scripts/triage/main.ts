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
  const triaged = await triage(options, (line) => process.stderr.write(`anteroom: ${line}\n`));
  const { learned = [], pages } = triaged;
  const text = [...(learned.length > 0 ? [learned.join('\n')] : []), ...pages.map(pageTable)];
  console.log(options.json ? JSON.stringify(triaged, null, 2) : text.join('\n\n'));
});
