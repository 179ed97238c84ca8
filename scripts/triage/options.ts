import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserKind } from '../browsers/candidates.ts';
import { type PolicyChoice, policyChoice, readFile } from '../shared/files.ts';
import { parseIsoDate } from '../shared/iso-date.ts';
import { fromUser } from '../shared/place.ts';
import { firstLine, Refusal } from '../shared/refusal.ts';
import { readPastDecisions } from './decisions.ts';

export const help = `npm run --silent triage -- [options] PAGE.html [PAGE.html ...]

Opens saved invitation pages in a real browser with Anteroom in it, and prints what the extension recorded and suggested.

  --json                    print JSON instead of a table
  --policy ID_OR_FILE       a preset's id, or a policy file
  --import FILE             read by Anteroom's own import first: a LinkedIn export (zip or CSV), a calendar (.ics), contacts (.vcf), a table
                            (.csv), X's archive, a backup of Anteroom; repeatable
  --profile SLUG=FILE.html  a saved profile page, opened first as https://www.linkedin.com/in/SLUG/ and scrolled to its end; repeatable
  --decisions FILE.json     earlier decisions, recorded as your history first: { "decisions": [{ "id", "kind", "name", "profileUrl", "target",
                            "headline", "note", "mutualConnections", "verified", "photo", "followsYou", "decision", "at" }] }
  --learn                   accept first everything that Anteroom proposes from them, and print it
  --facts                   with every fact of each invitation, null where it is unknown (--json only)
  --scroll                  scroll each list to its end, as a user would
  --browser chrome|firefox  default: Chrome's family, Firefox if only that is there
  --now ISO_DATE            what time it is for Anteroom
  --screenshot FILE.png     picture of the page; with several pages FILE-2.png and so on
  --timeout SECONDS         longest wait for one page, default 20
  --help                    this text`;

/** A saved page, read. */
export interface SavedPage {
  /** As the user named it. */
  readonly file: string;
  readonly content: Uint8Array;
}

/** A saved profile page, and the slug of its address. */
export interface SavedProfile extends SavedPage {
  readonly slug: string;
}

export interface TriageOptions {
  readonly json: boolean;
  readonly policy: PolicyChoice | null;
  readonly scroll: boolean;
  /** Every fact is told. */
  readonly facts: boolean;
  readonly browser: BrowserKind | null;
  /** Milliseconds since the epoch. */
  readonly now: number | null;
  /** Absolute. */
  readonly screenshot: string | null;
  readonly timeoutMs: number;
  /** Imported before anything else, as the user named them. */
  readonly imports: readonly string[];
  /** Opened before the pages, in this order. */
  readonly profiles: readonly SavedProfile[];
  readonly pages: readonly SavedPage[];
  /** Earlier decisions, recorded before the pages are read. */
  readonly decisions: ReturnType<typeof readPastDecisions>;
  /** Every proposal made from the history is accepted first. */
  readonly learn: boolean;
}

/** Reads the command line and the files it names. Null: the user asked for help. @throws Refusal for anything wrong with it */
export function readOptions(argv: readonly string[]): TriageOptions | null {
  const { values, positionals } = parse(argv);
  if (values.help) return null;
  const [surplus] = positionals.filter((file) => file === '');
  if (positionals.length === 0 || surplus !== undefined) throw new Refusal('no page named; --help shows how');
  return {
    json: values.json ?? false,
    scroll: values.scroll ?? false,
    facts: values.facts ?? false,
    browser: browserKind(values.browser),
    now: moment(values.now),
    screenshot: pictureFile(values.screenshot),
    timeoutMs: seconds(values.timeout) * 1000,
    policy: values.policy === undefined ? null : policyChoice(values.policy),
    imports: (values.import ?? []).map(importFile),
    profiles: profilePages(values.profile ?? []),
    decisions: values.decisions === undefined ? [] : readPastDecisions(values.decisions),
    learn: values.learn ?? false,
    pages: positionals.map((file) => ({ file, content: readFile(file) })),
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        policy: { type: 'string' },
        import: { type: 'string', multiple: true },
        profile: { type: 'string', multiple: true },
        scroll: { type: 'boolean' },
        facts: { type: 'boolean' },
        decisions: { type: 'string' },
        learn: { type: 'boolean' },
        browser: { type: 'string' },
        now: { type: 'string' },
        screenshot: { type: 'string' },
        timeout: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    const [said = ''] = firstLine(error).split('. ');
    throw new Refusal(`${said}; --help shows all options`);
  }
}

/** Only looked for: a file of hundreds of megabytes is the browser's to read. */
function importFile(file: string): string {
  const found = statSync(fromUser(file), { throwIfNoEntry: false });
  if (!found) throw new Refusal(`--import: there is no file ${file}`);
  if (!found.isFile()) throw new Refusal(`--import: ${file} is not a file`);
  return file;
}

function profilePages(given: readonly string[]): SavedProfile[] {
  const named = given.map((text) => {
    const [, slug, file] = /^(?!\.+=)([^=/?#\s]+)=(.+)$/s.exec(text) ?? [];
    if (slug === undefined || file === undefined) {
      throw new Refusal(`--profile is SLUG=FILE.html, where SLUG is what stands behind /in/, not "${text}"`);
    }
    return { slug, file };
  });
  const twice = named.find(({ slug }, index) => named.findIndex((other) => other.slug === slug) !== index);
  if (twice) throw new Refusal(`--profile names two pages for ${twice.slug}`);
  return named.map(({ slug, file }) => ({ slug, file, content: readFile(file) }));
}

function browserKind(text: string | undefined): BrowserKind | null {
  if (text === undefined || text === 'chrome' || text === 'firefox') return text ?? null;
  throw new Refusal(`--browser is chrome or firefox, not "${text}"`);
}

function moment(text: string | undefined): number | null {
  if (text === undefined) return null;
  const time = parseIsoDate(text);
  if (time === null) throw new Refusal(`--now is an ISO 8601 date such as 2026-11-21, not "${text}"`);
  return time;
}

function seconds(text: string | undefined): number {
  if (text === undefined) return 20;
  const value = Number(text);
  if (text.trim() !== '' && value > 0 && value <= 3600) return value;
  throw new Refusal(`--timeout is a number of seconds up to 3600, not "${text}"`);
}

function pictureFile(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (!text.toLowerCase().endsWith('.png'))
    throw new Refusal(`--screenshot writes a .png file, not "${text}"`);
  const path = fromUser(text);
  if (!existsSync(dirname(path))) throw new Refusal(`--screenshot: there is no folder ${dirname(text)}`);
  return path;
}
