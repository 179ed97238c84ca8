import { checkBody } from './check-body.ts';
import { isPlaceholderName, type PlaceholderName, type PlaceholderValues } from './placeholders.ts';
import { sentencesOf } from './sentences.ts';
import { TemplateError } from './template-error.ts';

/** A template, filled in. */
export interface FilledTemplate {
  /** Plain text, ready to be put into a composer; markup in a value stays the characters it is. */
  readonly text: string;
  /** UTF-16 code units of `text`, as LinkedIn's own counters count. */
  readonly length: number;
  /** The sentences left out because a placeholder in them is unknown, as the template has them. */
  readonly dropped: readonly string[];
  /** True when a limit was given and `text` is longer. */
  readonly over: boolean;
}

/** A placeholder's braces and what they hold; {@link checkBody} has found them to pair. */
const tag = /\{\{(.*?)\}\}/gs;

/** Characters that could break the line or turn the writing direction of the whole message. */
const unfit = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/**
 * Fills a template's text. A sentence that asks for something unknown drops out as a whole; so does a line that
 * consists of nothing else ("Hi {{firstName}},").
 *
 * @param options.limit UTF-16 code units the text may have; longer text is not cut, only marked `over`.
 * @throws {TemplateError} where braces do not pair, or where there is anything but placeholders between them.
 */
export function fillTemplate(
  body: string,
  values: PlaceholderValues,
  options: { readonly limit?: number } = {},
): FilledTemplate {
  const problem = checkBody(body).find(({ code }) => code !== 'unknown-placeholder');
  if (problem) throw new TemplateError(problem);
  const view = viewOf(values);
  const dropped: string[] = [];
  const text = render(keepKnown(withBareNames(body), view, dropped), view);
  return { text, length: text.length, dropped, over: text.length > (options.limit ?? Infinity) };
}

type View = Readonly<Record<string, string>>;

/** The known values as plain text. Without a prototype, so that no name finds anything else, least of all a function. */
function viewOf(values: PlaceholderValues): View {
  const view: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(values)) {
    const text = String(value ?? '')
      .replace(unfit, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    if (isPlaceholderName(name) && text !== '') view[name satisfies PlaceholderName] = text;
  }
  return view;
}

/**
 * The template with nothing but letters, digits and underscores between its braces: a dot or a line break in there ends
 * no sentence.
 */
function withBareNames(body: string): string {
  return body.replace(tag, (_, name: string) => `{{${name.trim().replace(/[^\p{L}\p{N}]+/gu, '_')}}}`);
}

/** The template without the sentences that cannot be filled, which go to `dropped`. */
function keepKnown(body: string, view: View, dropped: string[]): string {
  const lines: string[] = [];
  let gap = false;
  for (const line of body.split(/\r\n?|\n/)) {
    const kept = sentencesOf(line).filter((sentence) => {
      const known = [...sentence.matchAll(tag)].every(([, name]) => name !== undefined && name in view);
      if (!known) dropped.push(sentence.trim());
      return known;
    });
    const isEmptied = kept.length === 0 && line.trim() !== '';
    const isSecondGap = gap && line.trim() === '' && (lines.at(-1) ?? '') === '';
    // The line that emptied takes the blank line after it along, or the message would show a hole.
    if (isEmptied) gap = true;
    else if (!isSecondGap) {
      lines.push(kept.join('').trimEnd());
      gap = false;
    }
  }
  return lines.join('\n').trim();
}

/** Only names are left between braces, and each is known: {@link checkBody} and {@link keepKnown} have seen to it. */
function render(body: string, view: View): string {
  return body.replace(tag, (_, name: string) => view[name] ?? '');
}
