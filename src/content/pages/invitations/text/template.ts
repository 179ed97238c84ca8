import { countSource } from './number.ts';

/**
 * The little language of the word tables, compiled to a regular expression over cleaned text, case-insensitive:
 *
 * | written | stands for |
 * |---|---|
 * | `{name}` `{target}` `{names}` | some text, captured under that name |
 * | `{n}` | a count in any digits, captured |
 * | `{any}` | any text, or none |
 * | `[x]` | x or nothing |
 * | `(x\|y)` | either |
 * | `'` | any apostrophe |
 * | `…` | … or three dots |
 *
 * A closing full stop or exclamation mark in the page's text is allowed for.
 */
export function compileTemplate(template: string): RegExp {
  const loose = template.replace(/\] /g, ']~').replace(/ \[/g, '~[');
  const source = loose.replace(/\{(\w+)\}|[[\]()|'~]|…|[.*+?^$\\/]/g, (token, hole: string | undefined) =>
    hole === undefined ? (literals[token] ?? `\\${token}`) : (holes[hole] ?? token),
  );
  return new RegExp(`^${source}[.!。]?$`, 'iu');
}

const holes: Readonly<Record<string, string>> = {
  name: '(?<name>.+?)',
  names: '(?<names>.+?)',
  target: '(?<target>.+)',
  n: `(?<n>${countSource})`,
  any: '.*?',
};

const literals: Readonly<Record<string, string>> = {
  // A space beside something optional goes with it.
  '~': ' ?',
  '[': '(?:',
  ']': ')?',
  '(': '(?:',
  ')': ')',
  '|': '|',
  "'": "['\\u2018\\u2019\\u02BC\\u02B9\\uFF07\\u00B4`]",
  '…': '(?:…|\\.\\.\\.)',
};

/** What a template captured. */
export type Captures = Readonly<Partial<Record<'name' | 'names' | 'target' | 'n', string>>>;

/** Compiled templates that are tried in order. */
export class Templates {
  private readonly patterns: readonly RegExp[];
  /** All of them in one: most texts fit none, and are asked once. */
  private readonly any: RegExp | null;

  constructor(templates: readonly string[]) {
    this.patterns = templates.map(compileTemplate);
    const sources = this.patterns.map(({ source }) => source.replace(/\(\?<\w+>/g, '(?:'));
    this.any = sources.length > 0 ? new RegExp(sources.join('|'), 'iu') : null;
  }

  /** True when one of the templates is the whole text. */
  fits(text: string): boolean {
    return this.any?.test(text) === true;
  }

  /** The captures of the first template that is the whole text, or null. */
  match(text: string): Captures | null {
    if (!this.fits(text)) return null;
    for (const pattern of this.patterns) {
      const found = pattern.exec(text);
      if (found) return { ...found.groups };
    }
    return null;
  }
}
