import { type Checked, checkPolicy } from '../../policy/file/index.ts';
import type { ProblemKind, ProblemParams } from '../../policy/problem.ts';

/** Characters of a policy file; far beyond any that is valid. */
const longest = 2_000_000;

/** What the text of a policy file says: checked, or everything that is wrong with it. */
export function parsedFile(text: string): Checked {
  if (text.length > longest) {
    return refuse(
      `The file has ${text.length} characters; a policy has at most ${longest}.`,
      'Choose a policy file that Anteroom wrote.',
      'fileSize',
    );
  }
  if (text.trim() === '')
    return refuse('The file is empty.', 'Choose a policy file that Anteroom wrote.', 'emptyFile');
  // Some editors put a byte order mark before the text.
  const json = text.replace(/^\uFEFF/, '');
  try {
    const file: unknown = JSON.parse(json);
    return checkPolicy(file);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const place = placeOf(json, error.message);
    const problem = `This is no JSON: ${error.message}.`;
    return place === null
      ? refuse(problem, 'Is it whole? Look at its end, and for missing quotes and commas.', 'cutJson')
      : refuse(problem, `Look at line ${place.line}, character ${place.character}.`, 'notJson', place);
  }
}

type Place = Readonly<Record<'line' | 'character', number>>;

/** Where the text stops being JSON; null where it only ends too early. Engines tell it in different ways, if at all. */
function placeOf(text: string, message: string): Place | null {
  if (/unterminated|end of/i.test(message)) return null;
  const [, line, character] = /line (\d+) column (\d+)/.exec(message) ?? [];
  if (line !== undefined && character !== undefined)
    return { line: Number(line), character: Number(character) };
  const position = /position (\d+)/.exec(message)?.[1];
  const before = text.slice(0, position === undefined ? readableUpTo(text) : Number(position)).split('\n');
  return { line: before.length, character: (before.at(-1)?.length ?? 0) + 1 };
}

/** How much of a text may still become JSON: an engine that names only the character says so of every text that has it. */
function readableUpTo(text: string): number {
  let [good, bad] = [0, text.length];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isUnexpected(text.slice(0, middle))) bad = middle;
    else good = middle;
  }
  return good;
}

function isUnexpected(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch (error) {
    return error instanceof SyntaxError && error.message.startsWith('Unexpected token');
  }
}

function refuse(problem: string, remedy: string, kind: ProblemKind, params: ProblemParams = {}): Checked {
  return { ok: false, errors: [{ path: '', problem, remedy, kind, params }] };
}
