import {
  channelTitles,
  companyTitles,
  datedWords,
  dayWords,
  emailTitles,
  firstNameTitles,
  fullNameTitles,
  halfNameTitles,
  hourWords,
  lastNameTitles,
  linkingWords,
  linkTitles,
  meetingDayTitles,
  meetingWords,
  minutesTitles,
  noteTitles,
  othersWords,
  placeTitles,
  subjects,
  wholeNameTitles,
} from './title-words.ts';

const full = (words: readonly string[]): RegExp => new RegExp(`^(?:${words.join('|')})$`);
const patterns = {
  email: full(emailTitles),
  firstName: full(firstNameTitles),
  lastName: full(lastNameTitles),
  halfName: full(halfNameTitles),
  name: full([...halfNameTitles, ...fullNameTitles, ...wholeNameTitles]),
  wholeName: full(wholeNameTitles),
  company: full(companyTitles),
  minutes: full(minutesTitles),
  channel: full(channelTitles),
  place: full(placeTitles),
  note: full(noteTitles),
  link: full(linkTitles),
  linkedin: /(?:^| )linked ?in(?: |$)/,
} as const;
const subject = new RegExp(`^(?:${subjects.join('|')}) (?=.)`);
const others = new RegExp(`(?:^| )(?:${othersWords.join('|')})(?: |$)`);
const day = full([...dayWords, ...datedWords]);
const [hour, meeting, linking, meetingDay] = [hourWords, meetingWords, linkingWords, meetingDayTitles].map(
  full,
);

/** What a column's title says of it. */
export class Title {
  /** In small letters, without accents, signs and numbers. */
  readonly text: string;
  /** It is about somebody besides the person of the row: who owns the entry, who introduced them. */
  readonly isOthers: boolean;

  constructor(written: string) {
    this.text = folded(written);
    this.isOthers = others.test(this.text);
  }

  is(what: keyof typeof patterns): boolean {
    const bare = this.text.replace(subject, '');
    return !this.isOthers && (patterns[what].test(this.text) || patterns[what].test(bare));
  }

  /**
   * How clearly it names when people met: 3 the day of a meeting, 2 a day, 1 only an hour or a meeting, 0 something else. Every word of
   * it must be about that: "Date of birth", "Create date" and "Time zone" are not.
   */
  get meetingDay(): 0 | 1 | 2 | 3 {
    if (meetingDay?.test(this.text)) return 3;
    const words = this.text.split(' ');
    const has = (pattern: RegExp | undefined): boolean => words.some((word) => pattern?.test(word));
    const known = [day, hour, meeting, linking];
    if (this.isOthers || !words.every((word) => known.some((pattern) => pattern?.test(word)))) return 0;
    if (has(meeting) && has(day)) return 3;
    // "Last" of what? Of a meeting it is told above.
    if (
      /(?:^| )(?:last|latest|first|next|letzt\w+|erst\w+|dernier\w*|premier\w*|ultim\w|prim\w+|laatste|eerste)(?: |$)/.test(
        this.text,
      )
    )
      return has(meeting) ? 1 : 0;
    return has(day) ? 2 : has(hour) || has(meeting) ? 1 : 0;
  }
}

function folded(title: string): string {
  return title
    .slice(0, 200)
    .replace(/\((?:e|en|es|in|n|s)\)/gi, '')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}
