import { runCommand } from '../shared/refusal.ts';
import { policyCommand } from './command.ts';

await runCommand(async () => policyCommand(process.argv.slice(2)));
