/** `text` cut to at most `length` characters (code points, so that no emoji is halved), the cut marked with an ellipsis. */
export function cap(text: string, length: number): string {
  if (text.length <= length) return text;
  const points = Array.from(text);
  return points.length <= length ? text : `${points.slice(0, length - 1).join('')}…`;
}
