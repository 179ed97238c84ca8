import { parseArgs } from 'node:util';
import { firstLine, Refusal } from '../shared/refusal.ts';
import type { Applied } from './learn.ts';

export const help = `npm run --silent policy -- check FILE
npm run --silent policy -- explain FILE|ID --facts FACTS.json [--json]
npm run --silent policy -- learn FILE|ID --decisions FILE.json [--apply N,M|all] [--json]
npm run --silent policy -- facts [--json]

  check    validates a policy file and runs the examples in it (exit 0: fine, 1: examples fail, 2: invalid)
  explain  what a preset or a policy file suggests for facts:
           { "now": "2026-11-21", "facts": { "note.kind": "personal" } }, or a list of such objects;
           a fact left out is unknown
  learn    changes of a preset or a policy file that would agree better with what was decided:
           [{ "now": "2026-11-21", "facts": { … }, "decision": "accept" }, …];
           with --apply it prints the policy file that some or all of them make
  facts    the catalogue of facts

  --json   print JSON instead of text
  --help   this text`;

/** What the user asked the policy command for. */
export type Request =
  | { readonly do: 'help' }
  | { readonly do: 'check'; readonly policy: string; readonly json: boolean }
  | { readonly do: 'explain'; readonly policy: string; readonly facts: string; readonly json: boolean }
  | {
      readonly do: 'learn';
      readonly policy: string;
      readonly decisions: string;
      readonly apply: Applied | null;
      readonly json: boolean;
    }
  | { readonly do: 'facts'; readonly json: boolean };

/** Reads the command line. @throws Refusal for anything wrong with it */
export function readRequest(argv: readonly string[]): Request {
  const { values, positionals } = parse(argv);
  const json = values.json ?? false;
  const [command, policy, ...surplus] = positionals;
  if (values.help || (command === undefined && argv.length === 0)) return { do: 'help' };
  if (surplus.length > 0) throw new Refusal(`one policy at a time; "${surplus[0]}" is too much`);
  if (values.facts !== undefined && command !== 'explain') throw new Refusal('--facts goes with explain');
  for (const option of ['decisions', 'apply'] as const)
    if (values[option] !== undefined && command !== 'learn') throw new Refusal(`--${option} goes with learn`);
  switch (command) {
    case 'check':
      if (!policy) throw new Refusal('check: name a policy file');
      return { do: 'check', policy, json };
    case 'explain':
      if (!policy) throw new Refusal('explain: name a preset or a policy file');
      if (values.facts === undefined) throw new Refusal('explain: --facts FACTS.json is missing');
      return { do: 'explain', policy, facts: values.facts, json };
    case 'learn':
      if (!policy) throw new Refusal('learn: name a preset or a policy file');
      if (values.decisions === undefined) throw new Refusal('learn: --decisions FILE.json is missing');
      return { do: 'learn', policy, decisions: values.decisions, apply: appliedIn(values.apply), json };
    case 'facts':
      if (policy) throw new Refusal(`facts: takes no policy, "${policy}" is too much`);
      return { do: 'facts', json };
    default:
      throw new Refusal(
        `the commands are check, explain, learn and facts, not "${command ?? ''}"; --help shows how`,
      );
  }
}

/** `all`, or numbers with commas between them. */
function appliedIn(written: string | undefined): Applied | null {
  if (written === undefined) return null;
  if (written === 'all') return 'all';
  if (!/^\d+(?:,\d+)*$/.test(written))
    throw new Refusal(`--apply: "${written}" is neither "all" nor numbers such as 1,3`);
  return written.split(',').map(Number);
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        facts: { type: 'string' },
        decisions: { type: 'string' },
        apply: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    const [said = ''] = firstLine(error).split('. ');
    throw new Refusal(`${said}; --help shows all options`);
  }
}
