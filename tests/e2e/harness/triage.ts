import type { DrivenBrowser } from '../../../scripts/drive/browser.ts';
import { readOptions } from '../../../scripts/triage/options.ts';
import type { PageJson } from '../../../scripts/triage/page-json.ts';
import { triageIn } from '../../../scripts/triage/run.ts';

/** What the triage command found, and what it told besides. */
interface Found {
  readonly pages: readonly PageJson[];
  readonly warnings: readonly string[];
  readonly learned: readonly string[];
}

/** The triage command in this process and an open browser, which is as new before it. @throws Refusal as the command does */
export async function triageHere(browser: DrivenBrowser, ...args: readonly string[]): Promise<Found> {
  const options = readOptions(args);
  if (!options) throw new Error('the command line asked for help');
  await browser.reset();
  const warnings: string[] = [];
  const { pages, learned = [] } = await triageIn(browser, options, (line) => warnings.push(line));
  return { pages, warnings, learned };
}
