import { runCommand } from '../shared/refusal.ts';
import { ensureBuilt, publish } from './build.ts';
import { kilobytes, sizesOf } from './sizes.ts';

/** Builds what changed, copies it to `dist/`, and prints what weighs how much. */
await runCommand(async () => {
  const build = await ensureBuilt();
  await publish(build);
  for (const [target, folder] of Object.entries(build.folders)) {
    const sizes = sizesOf(folder);
    const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
    console.log(`dist/${target}  ${kilobytes(total)} in ${sizes.length} files`);
    for (const { file, bytes, gzipped } of sizes.filter(({ bytes }) => bytes >= 1000)) {
      console.log(
        `  ${file.padEnd(48)} ${kilobytes(bytes).padStart(9)}  gzipped ${kilobytes(gzipped).padStart(8)}`,
      );
    }
  }
});
