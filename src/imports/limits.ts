/** What no honest export exceeds; whatever does is refused or left out, and said so. */
export const limits = {
  /** Unpacked bytes of one import. */
  unpacked: 6_000_000_000,
  /** How many times larger than packed a file may be. Plain text packs to a tenth, deflate's limit is a thousandth. */
  ratio: 300,
  /** Below so many unpacked bytes the ratio says nothing. */
  ratioFrom: 20_000_000,
  /** Entries of a zip that are looked at. */
  entries: 100_000,
  /** Bytes of a zip's list of entries. */
  directory: 64_000_000,
  /** Characters of one row, and of what is read of one event or card. */
  record: 1_000_000,
  /** Characters of one line of an event or card that are looked at. */
  line: 65_536,
  /** Characters of one element of another network's archive: a whole conversation. */
  element: 32_000_000,
  /** Events of one calendar. */
  events: 200_000,
  /** Milliseconds an event may last: a year. */
  event: 366 * 86_400_000,
  /** Latest occurrences of one series that count. */
  occurrences: 260,
  /** Occurrences of one series that are looked at. */
  iterations: 20_000,
  /** Days (or hours, in a rule of hours) that are tried for them. */
  steps: 40_000,
  /** The same for all series together, and how much each of them adds. */
  effort: 60_000,
  effortOfRule: 600,
} as const;
