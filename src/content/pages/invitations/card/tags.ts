import * as dom from '../../../dom/dom.ts';
/** What an element's tag means for the lines of a card. */
export type TagKind =
  | 'silent'
  | 'break'
  | 'svg'
  | 'image'
  | 'figure'
  | 'paragraph'
  | 'block'
  | 'link'
  | 'control'
  | 'label';

const kinds = new Map<string, TagKind | null>();
const set = (kind: TagKind, tags: string): void => {
  for (const tag of tags.split(' ')) kinds.set(tag, kind);
};
set('silent', 'SCRIPT STYLE TEMPLATE NOSCRIPT OPTION DATALIST IFRAME OBJECT AUDIO VIDEO CANVAS');
set(
  'block',
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER ' +
    'HGROUP HR LI MAIN MENU NAV OL PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL',
);
set('control', 'BUTTON INPUT SELECT TEXTAREA');
set('label', 'LABEL');
set('paragraph', 'P');
set('link', 'A');
set('break', 'BR');
set('image', 'IMG');
set('figure', 'FIGURE');
set('svg', 'svg');

/** The kind of a tag; null for one that stands in lines. */
export function tagKind(tag: string): TagKind | null {
  const known = kinds.get(tag);
  if (known !== undefined) return known;
  // Custom elements are boxes of a layout; those called icon stand in lines.
  const kind = tag.includes('-') && !/ICON|BADGE|GLYPH/.test(tag) ? 'block' : null;
  kinds.set(tag, kind);
  return kind;
}

/** The closest element around that sets its content apart. */
export function blockAround(element: Element): Element {
  let at = element;
  for (let up = dom.parentElement(at); up; up = dom.parentElement(at)) {
    if (/^(?:block|paragraph|figure)$/.test(tagKind(dom.tagName(at)) ?? '')) break;
    at = up;
  }
  return at;
}
