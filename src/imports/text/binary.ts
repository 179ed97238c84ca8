/** How documents and pictures begin that hold little but text. */
const signatures = /^(?:\ufeff)?(?:%PDF-|.?PNG|GIF8[79]a|\{\\rtf)/s;
/** Control characters that no text holds, and what is left of bytes that could not be read. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const strange = /[\0-\x08\x0e-\x1a\x1c-\x1f\ufffd]/g;

/** Whether a file that begins like this is a picture, a document or a program. A few stray zero bytes make none of a text. */
export function isBinary(head: string): boolean {
  if (signatures.test(head.slice(0, 20))) return true;
  const count = head.match(strange)?.length ?? 0;
  return count > 4 && count > head.length / 20;
}
