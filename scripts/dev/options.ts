import { parseArgs } from 'node:util';
import type { BrowserKind } from '../browsers/candidates.ts';
import { firstLine, Refusal } from '../shared/refusal.ts';
import { hasDisplay } from '../start/options.ts';

export const help = `npm run dev -- [options]

Serves the sidebar and every other surface on a made-up page, with hot reload.

  --extension               the real extension in a real browser on a made-up invitations page instead: built again and
                            loaded anew whenever its sources change
  --browser chrome|firefox  with --extension; default: Chrome's family, Firefox if only that is there
  --headless                with --extension; no window (as without a display)
  --help                    this text`;

export interface DevOptions {
  readonly extension: boolean;
  readonly browser: BrowserKind | null;
  readonly headless: boolean;
}

/** Reads the command line. Null: the user asked for help. @throws Refusal for anything wrong with it */
export function readOptions(argv: readonly string[]): DevOptions | null {
  const { help: asked, extension = false, browser = null, headless = false } = parse(argv);
  if (asked) return null;
  if (browser !== null && browser !== 'chrome' && browser !== 'firefox') {
    throw new Refusal(`--browser is chrome or firefox, not "${browser}"`);
  }
  if (!extension && (browser !== null || headless)) {
    throw new Refusal('--browser and --headless are for --extension; --help shows all options');
  }
  return { extension, browser, headless: headless || !hasDisplay() };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        extension: { type: 'boolean' },
        browser: { type: 'string' },
        headless: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    const [said = ''] = firstLine(error).split('. ');
    throw new Refusal(`${said}; --help shows all options`);
  }
}
