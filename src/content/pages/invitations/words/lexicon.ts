import type { MutualWords, Words } from '../../../../kit/words/words.ts';
import type { InvitationKind } from '../../../../messages/reading.ts';
import { fold } from '../text/clean.ts';
import { Templates } from '../text/template.ts';

/** What a control does, as far as its words tell; `other`: surely neither accept, ignore nor reply. */
export type ControlRole = 'accept' | 'ignore' | 'reply' | 'other';
export type ThingKind = Exclude<InvitationKind, 'person'>;
type WordList = 'everything' | 'sent';
type TemplateList = {
  [K in keyof Words]-?: Words[K] extends readonly string[] | undefined ? K : never;
}[keyof Words];

/** One or two word tables (the page's language, then English), compiled when first asked for. */
export class Lexicon {
  private readonly mutualWords: readonly MutualWords[];
  private readonly hint: RegExp;
  private readonly compiled = new Map<string, Templates>();
  private readonly words = new Map<WordList, ReadonlySet<string>>();
  private readonly roles = new Map<string, ControlRole | null>();

  constructor(
    private readonly tables: readonly Words[],
    /** The page's language (BCP 47) or null; it may be one without a table. */
    readonly language: string | null,
    /**
     * True when the words of a table were found on the page's controls: an unfamiliar sentence is then unfamiliar.
     * Otherwise it is foreign, and structure has to tell what it is.
     */
    readonly knowsLanguage: boolean,
  ) {
    this.mutualWords = tables.flatMap((table) => table.mutual ?? []);
    this.hint = new RegExp(tables.flatMap((table) => table.hint ?? []).join('|'), 'iu');
  }

  /** The templates of one list, in all tables. */
  templates(list: TemplateList): Templates {
    return this.compile(list, () => this.tables.flatMap((table) => table[list] ?? []));
  }

  /** The templates that say what kind of thing one is invited to, most telling kinds first. */
  things(): ReadonlyArray<readonly [ThingKind, Templates]> {
    return thingKinds.map((kind) => [
      kind,
      this.compile(`things.${kind}`, () => this.tables.flatMap((table) => thingsOf(table, kind))),
    ]);
  }

  /** How each table says mutual connections. */
  get mutual(): readonly MutualWords[] {
    return this.mutualWords;
  }

  /** True when the folded text is one of the words of a plain list. */
  isOneOf(list: WordList, text: string): boolean {
    if (text.length > 60) return false;
    let words = this.words.get(list);
    if (!words) {
      words = new Set(this.tables.flatMap((table) => table[list] ?? []).map(fold));
      this.words.set(list, words);
    }
    return words.has(fold(text));
  }

  /** True for a sentence about what one is invited to, without the inviter's name: to connect, follow, join … */
  isInvitation(text: string): boolean {
    if (text.length > 400 || !this.hint.test(text)) return false;
    return this.compile('invitation', () =>
      this.tables.flatMap((table) => [
        ...(table.invites ?? []),
        ...(table.follows ?? []),
        ...thingKinds.flatMap((kind) => thingsOf(table, kind)),
      ]),
    ).fits(text);
  }

  /** True for a line that has to do with inviting somebody to something, whatever it says exactly. */
  hintsAtInvitation(text: string): boolean {
    return this.hint.test(text);
  }

  /** True for the words of a badge or another decoration of names. */
  isBadge(text: string): boolean {
    if (text.length > 60) return false;
    return this.compile('badge', () =>
      this.tables.flatMap(({ verified = [], premium = [], noise = [] }) => [
        ...verified,
        ...premium,
        ...noise,
      ]),
    ).fits(text);
  }

  /** Which frame around a photo the folded rest of its label tells of. */
  frameIn(label: string): 'openToWork' | 'hiring' | null {
    const has = (frame: 'openToWork' | 'hiring'): boolean =>
      this.tables.some(({ frames }) => frames?.[frame].some((words) => label.includes(fold(words))));
    return has('openToWork') ? 'openToWork' : has('hiring') ? 'hiring' : null;
  }

  /**
   * True when one of the text's sentences says that nothing is pending. It has to end with it: "No invitations could be
   * loaded" says something else.
   */
  saysEmpty(text: string): boolean {
    const templates = this.compile('empty', () =>
      this.tables.flatMap((table) => (table.empty ?? []).map((phrase) => `[{any} ]${phrase}[ ${now}]`)),
    );
    return text
      .split(/[.!?…。؟\n]+/)
      .some((sentence) => sentence.length <= 80 && templates.fits(sentence.trim()));
  }

  /** What a control's visible text, or failing that its accessible label, says it does. */
  roleOf(text: string, label: string): ControlRole | null {
    return this.roleOfText(text) ?? (label === '' || label === text ? null : this.roleOfLabel(label));
  }

  private roleOfText(text: string): ControlRole | null {
    if (text === '' || text.length > 120) return null;
    const cached = this.roles.get(text);
    if (cached !== undefined) return cached;
    const role = this.classify(text);
    if (this.roles.size < 500) this.roles.set(text, role);
    return role;
  }

  private classify(text: string): ControlRole | null {
    if (this.templates('accept').fits(text)) return 'accept';
    if (this.templates('ignore').fits(text)) return 'ignore';
    if (this.templates('others').fits(text)) return 'other';
    if (this.templates('reply').fits(text)) return 'reply';
    return null;
  }

  /** The verb of a label stands first ("Accept …") or last ("… annehmen", "… kabul et"); between may be any name. */
  private roleOfLabel(label: string): ControlRole | null {
    const exact = this.classify(label);
    if (exact || !this.knowsLanguage) return exact;
    const words = fold(label).split(' ');
    const verbs = [words[0] ?? '', words.at(-1) ?? '', words.slice(-2).join(' ')];
    for (const verb of verbs) {
      for (const role of ['accept', 'ignore'] as const) {
        if (this.tables.some((table) => stemsOf(table[role]).some((stem) => verb.startsWith(stem))))
          return role;
      }
    }
    return null;
  }

  private compile(key: string, source: () => readonly string[]): Templates {
    const cached = this.compiled.get(key);
    if (cached) return cached;
    const templates = new Templates(source());
    this.compiled.set(key, templates);
    return templates;
  }
}

function thingsOf({ invited, things }: Words, kind: ThingKind): string[] {
  return invited ? (things?.[kind] ?? []).map((thing) => invited.replace('{thing}', thing)) : [];
}

const stems = new WeakMap<readonly string[], readonly string[]>();

/** The beginnings of a list's words, by which a conjugated form in a longer label is known: "annehm", "accept". */
function stemsOf(words: readonly string[]): readonly string[] {
  let known = stems.get(words);
  if (!known) {
    known = words.map((word) => {
      let required = word;
      while (required.includes('[')) required = required.replace(/\[[^[\]]*\]/g, '');
      const bare = fold(required.replace(/[()|].*$/, ''));
      return bare.slice(0, Math.max(4, bare.length - 2)).trim();
    });
    stems.set(words, known);
  }
  return known;
}

/** What may stand behind "no pending invitations" without changing it. */
const now =
  '(at the moment|right now|at this time|yet|for now|currently|zurzeit|im Moment|derzeit|momentan|pour le moment|en ce moment|' +
  'en este momento|por ahora|no momento|neste momento|al momento|in questo momento|op dit moment|momenteel|şu anda)';

/** Narrow phrases before wide ones: "follow their school" is also "follow …". */
const thingKinds: readonly ThingKind[] = ['school', 'newsletter', 'event', 'group', 'company', 'other'];

/** The language without region or script: `pt-BR` is `pt`. */
export function primary(language: string | null): string | null {
  return language?.toLowerCase().split(/[-_]/)[0] ?? null;
}
