import { countSource } from './number.ts';

/**
 * The source of a regular expression for a template. The little language of the word tables, over cleaned text and
 * case-insensitive:
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
function sourceOf(template: string): string {
  const loose = template.replace(/\] /g, ']~').replace(/ \[/g, '~[');
  const source = loose.replace(/\{(\w+)\}|[[\]()|'~]|…|[.*+?^$\\/]/g, (token, hole: string | undefined) =>
    hole === undefined ? (literals[token] ?? `\\${token}`) : (holes[hole] ?? token),
  );
  return `^${source}[.!。]?$`;
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

/** A name with everything LinkedIn says around one. */
const longestPhrase = 400;

/** What a template captured. */
export type Captures = Readonly<Partial<Record<'name' | 'names' | 'target' | 'n', string>>>;

/** Templates that are tried in order; compiled when first asked. */
export class Templates {
  private sources: readonly string[] | null = null;
  private any: RegExp | null = null;
  private each: readonly RegExp[] | null = null;

  constructor(private readonly templates: readonly string[]) {}

  /** True when one of the templates is the whole text. */
  fits(text: string): boolean {
    // Several holes of one template can be filled in many ways: only of short texts are all of them tried.
    if (this.templates.length === 0 || text.length > longestPhrase) return false;
    // All of them in one: most texts fit none, and are asked once.
    this.any ??= new RegExp(
      this.allSources()
        .join('|')
        .replace(/\(\?<\w+>/g, '(?:'),
      'iu',
    );
    return this.any.test(text);
  }

  /** The captures of the first template that is the whole text, or null. */
  match(text: string): Captures | null {
    if (!this.fits(text)) return null;
    this.each ??= this.allSources().map((source) => new RegExp(source, 'iu'));
    for (const pattern of this.each) {
      const found = pattern.exec(text);
      if (found) return found.groups ?? {};
    }
    return null;
  }

  private allSources(): readonly string[] {
    this.sources ??= this.templates.map(sourceOf);
    return this.sources;
  }
}
