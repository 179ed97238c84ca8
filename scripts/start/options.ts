import { parseArgs } from 'node:util';
import type { BrowserKind } from '../browsers/candidates.ts';
import { firstLine, Refusal } from '../shared/refusal.ts';

export const help = `npm start -- [options]

Opens a browser with Anteroom on a made-up invitations page, to try it. Nothing is sent anywhere, LinkedIn is not involved.

  --headless                no window: prints the suggestions and takes a picture (as without a display)
  --browser chrome|firefox  default: Chrome's family, Firefox if only that is there
  --help                    this text`;

export interface StartOptions {
  readonly headless: boolean;
  readonly browser: BrowserKind | null;
}

/** Reads the command line. Null: the user asked for help. @throws Refusal for anything wrong with it */
export function readOptions(argv: readonly string[]): StartOptions | null {
  const values = parse(argv);
  if (values.help) return null;
  const { browser = null } = values;
  if (browser !== null && browser !== 'chrome' && browser !== 'firefox') {
    throw new Refusal(`--browser is chrome or firefox, not "${browser}"`);
  }
  return { headless: values.headless === true || !hasDisplay(), browser };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: { headless: { type: 'boolean' }, browser: { type: 'string' }, help: { type: 'boolean' } },
    }).values;
  } catch (error) {
    const [said = ''] = firstLine(error).split('. ');
    throw new Refusal(`${said}; --help shows all options`);
  }
}

/** Whether a window can be shown: macOS and Windows always can, elsewhere a display server says so. */
export function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}
