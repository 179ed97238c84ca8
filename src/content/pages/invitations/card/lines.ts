import { clean, fold, saysSomething } from '../text/clean.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Line, Sheet } from './sheet.ts';

/** The lines above the controls that a person sees, each once. */
export function headLines(sheet: Sheet, lexicon: Lexicon): Line[] {
  const lines = sheet.lines.slice(0, sheet.head).filter((line) => saysSomething(line.text));
  return withoutRepeats(lines).filter((line) => !line.pressable || lexicon.roleOf(line.text, '') === null);
}

/** The lines below the controls that a person sees, each once. */
export function tailLines(sheet: Sheet): Line[] {
  return withoutRepeats(sheet.lines.slice(sheet.tail).filter((line) => line.text !== ''));
}

/**
 * Drops lines for screen readers, and of two neighbours that say the same the one that is a twin: marked for eyes only,
 * or both linked to the same person (a picture's link with a hidden name beside the name itself).
 */
function withoutRepeats(lines: readonly Line[]): Line[] {
  const seen = lines.filter((line) => line.audience !== 'ears');
  return seen.filter((line, index) => {
    const before = seen[index - 1];
    const after = seen[index + 1];
    if (
      line.audience === 'eyes' &&
      (isSame(line, before) || (isSame(line, after) && after?.audience === 'all'))
    )
      return false;
    return !(before && isSame(line, before) && before.audience === 'all' && isLinkedAlike(line, before));
  });
}

function isSame(one: Line, other: Line | undefined): boolean {
  return other !== undefined && one.text === other.text;
}

function isLinkedAlike(one: Line, other: Line): boolean {
  const [first, second] = [one.spans[0]?.link, other.spans[0]?.link];
  return first != null && second != null && first.slug === second.slug;
}

/** A line without a name it begins with, and without the separators between; the whole line when it does not. */
export function afterName(text: string, name: string): string | null {
  if (name === '' || !(text.startsWith(name) || fold(text).startsWith(fold(name)))) return null;
  const rest = text.slice(name.length);
  return /^[\p{L}\p{N}]/u.test(rest) ? null : clean(rest.replace(/^[\s·•|,:–—-]+/, ''));
}
