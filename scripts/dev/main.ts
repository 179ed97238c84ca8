import { runCommand } from '../shared/refusal.ts';
import { showExtension } from './extension.ts';
import { serveGallery } from './gallery.ts';
import { help, readOptions } from './options.ts';

await runCommand(async () => {
  const options = readOptions(process.argv.slice(2));
  if (!options) console.log(help);
  else if (options.extension) await showExtension(options);
  else await serveGallery();
});
