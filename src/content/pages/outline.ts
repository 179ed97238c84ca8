import * as dom from '../dom/dom.ts';

/** How long an outline may get, in characters, and how deep and wide it looks. */
const cap = 60_000;
const deepest = 40;
const widest = 40;

/** Attributes whose values describe structure and are LinkedIn's own words, never a member's. */
const plainAttributes: Readonly<Record<string, RegExp>> = {
  role: /^[a-z]{2,20}$/,
  type: /^[a-z]{2,12}$/,
  'aria-hidden': /^(?:true|false)$/,
  'aria-checked': /^(?:true|false|mixed)$/,
  'aria-selected': /^(?:true|false)$/,
  'aria-current': /^(?:true|false|page|step)$/,
  'aria-pressed': /^(?:true|false|mixed)$/,
  'aria-expanded': /^(?:true|false)$/,
  dir: /^(?:ltr|rtl|auto)$/,
  'data-view-name': /^[a-z-]{2,60}$/,
  'data-testid': /^[a-z-]{2,60}$/,
  'data-component-type': /^[A-Za-z]{2,40}$/,
};

/** Names of attributes that are the platform's or LinkedIn's own. */
const plainNames =
  /^(?:aria-[a-z]{3,20}|alt|checked|class|colspan|componentkey|data-(?:control-name|display-contents|loaded|sdui-screen|test-[a-z-]{2,20}|urn)|disabled|for|hidden|href|id|inert|lang|loading|name|open|rel|src|srcset|style|tabindex|target|title|value|viewbox|width|height)$/i;

/** Which kind of page a link leads to is structure; to whom is not. */
const linkKinds =
  /^(?:https:\/\/(?:www\.)?linkedin\.com)?\/(in|company|school|groups|events|newsletters|messaging|mynetwork)\b/;

const silent = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'LINK', 'META', 'PATH', 'G']);

/**
 * The page's structure for a bug report: tags, roles, names of attributes, lengths of texts. No text, no names, no links,
 * no ids, no classes; values only of attributes that can hold nothing but LinkedIn's own structural words.
 */
export function outline(root: Document): string {
  const start = dom.querySelector(root, 'main, [role="main"]') ?? dom.body(root) ?? dom.documentElement(root);
  const lines: string[] = [`lang ${languageOf(root)}`];
  let length = 0;
  const write = (line: string): boolean => {
    length += line.length + 1;
    if (length > cap) return false;
    lines.push(line);
    return true;
  };
  const walk = (element: Element, depth: number): boolean => {
    if (silent.has(dom.tagName(element).toUpperCase())) return true;
    if (!write(' '.repeat(depth) + describe(element))) return false;
    if (depth >= deepest) return write(`${' '.repeat(depth + 1)}… deeper`);
    let shown = 0;
    for (const child of dom.children(element)) {
      shown += 1;
      if (shown > widest)
        return write(`${' '.repeat(depth + 1)}… ${dom.children(element).length - widest} more`);
      if (!walk(child, depth + 1)) return false;
    }
    return true;
  };
  if (start && !walk(start, 0)) lines.push('… cut');
  return lines.join('\n');
}

function describe(element: Element): string {
  const parts = [dom.tagName(element).toLowerCase()];
  for (const { name, value } of dom.attributes(element)) {
    const safe = plainAttributes[name]?.test(value) === true ? `=${value}` : '';
    const known = safe || (name === 'href' ? linkKind(value) : lengthOf(name, value));
    parts.push(`[${plainName(name)}${known}]`);
  }
  const text = [...dom.childNodes(element)]
    .filter((node) => dom.nodeType(node) === 3)
    .map((node) => (dom.nodeValue(node) ?? '').trim().length)
    .filter((length) => length > 0);
  if (text.length > 0) parts.push(`"${text.join('+')}"`);
  return parts.join('');
}

/** A page may write what it likes into the names of its own data attributes, too. */
function plainName(name: string): string {
  if (name in plainAttributes || plainNames.test(name)) return name;
  return name.startsWith('data-') ? 'data-…' : '…';
}

function linkKind(href: string): string {
  const kind = linkKinds.exec(href)?.[1];
  return kind ? `=/${kind}/…` : ` ${href.length}`;
}

/** How long a value is says whether a label holds a name; what it says is nobody's business. */
function lengthOf(name: string, value: string): string {
  return /^(?:aria-label|alt|id|componentkey|style)$/.test(name) ? ` ${value.length}` : '';
}

function languageOf(root: Document): string {
  const language = dom.getAttribute(dom.documentElement(root), 'lang') ?? '';
  return /^[A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?$/.test(language) ? language : 'unknown';
}
