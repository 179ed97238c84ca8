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
  try {
    // Some editors put a byte order mark before the text.
    const file: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return checkPolicy(file);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const place = placeOf(text, error.message);
    const problem = `This is no JSON: ${error.message}.`;
    return place === null
      ? refuse(problem, 'Is it whole? Look at its end, and for missing quotes and commas.', 'cutJson')
      : refuse(problem, `Look at line ${place.line}, character ${place.character}.`, 'notJson', place);
  }
}

/** Engines tell the place in a character count, if at all; people look for lines. */
function placeOf(text: string, message: string): { line: number; character: number } | null {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined) return null;
  const before = text.slice(0, Number(position)).split('\n');
  return { line: before.length, character: (before.at(-1)?.length ?? 0) + 1 };
}

function refuse(problem: string, remedy: string, kind: ProblemKind, params: ProblemParams = {}): Checked {
  return { ok: false, errors: [{ path: '', problem, remedy, kind, params }] };
}
