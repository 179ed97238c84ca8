/** Where somebody works and as what, as far as a headline says. */
export interface Position {
  readonly company: string | null;
  readonly position: string | null;
}

/** Words between a position and a company that mean nothing else. */
const sure = /\s+(?:at|@|bei|chez|presso|bij)\s+/iu;
/** The same where they can mean something else, too: a company then begins with a capital. */
const likely = /\s+(?:en|em|na|no)\s+(?=\p{Lu})/u;

/** The first part of a headline taken apart at "at": "Data engineer at Acme | Speaker". Without one, all of it is a position. */
export function positionIn(headline: string): Position {
  const first = (headline.split(/[|•·;\n]|\s[–—-]\s/u)[0] ?? '').replace(/\s*@(?=\S)/u, ' @ ').trim();
  const parts = sure.test(first) ? first.split(sure) : first.split(likely);
  const [position = '', company = ''] = parts.length === 2 ? parts : [first];
  const name = company.split(/[,(]/u)[0]?.trim() ?? '';
  return { company: name || null, position: position.trim() || null };
}
