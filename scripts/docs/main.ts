import { writeFileSync } from 'node:fs';
import { runCommand } from '../shared/refusal.ts';
import { generated } from './generated.ts';

await runCommand(async () => {
  for (const { file, content } of generated()) writeFileSync(file, content);
});
