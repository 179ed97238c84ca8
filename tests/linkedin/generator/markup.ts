/** Text for an HTML text node. */
export function text(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Text for a double-quoted attribute. */
export function attr(value: string): string {
  return text(value).replaceAll('"', '&quot;');
}

/** The markup when the condition holds, else nothing: templates read better without ternaries ending in ''. */
export function when(condition: unknown, markup: () => string): string {
  return condition ? markup() : '';
}

/** Joins the markup of several items. */
export function each<T>(items: readonly T[], markup: (item: T, index: number) => string): string {
  return items.map(markup).join('');
}

/** React leaves no white space between elements: neither do the SDUI pages, which is why text must not be glued together. */
export function tight(html: string): string {
  return html.replace(/>\s+</g, '><').replace(/\s+>/g, '>').trim();
}

const structural =
  /<(?=(?:div|section|main|aside|nav|ul|li|hr|header|footer|figure|dialog|script|style|h2|h3)\b)/g;
const closing = /<\/(?:div|section|main|aside|nav|ul|header|footer|dialog)>/g;

/** Line breaks between structural elements, so that a saved SDUI page can be read; text-bearing elements stay untouched. */
export function readable(html: string): string {
  return html
    .replace(structural, '\n<')
    .replace(closing, (end) => `\n${end}`)
    .replace(/<(div|ul|section|nav)([^<>]*)>\n<\/\1>/g, '<$1$2></$1>')
    .replace(/\n{2,}/g, '\n')
    .trimStart();
}
