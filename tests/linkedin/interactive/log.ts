/** What was really done on the page, for tests. The page's own record: nothing in the DOM shows it. */
export interface Entry {
  readonly action:
    | 'accept'
    | 'ignore'
    | 'accepted'
    | 'ignored'
    | 'refused'
    | 'safety-shown'
    | 'limit-shown'
    | 'error-shown'
    | 'compose'
    | 'typed'
    | 'send'
    | 'quick-reply'
    | 'answered'
    | 'dismiss'
    | 'navigate'
    | 'connect'
    | 'menu';
  /** The invitation's number, or null where there is none. */
  readonly id: string | null;
  readonly name: string | null;
  /** Of the event that caused it; null when the page did it by itself. */
  readonly isTrusted: boolean | null;
  /** `performance.now()`. */
  readonly at: number;
  readonly text: string | null;
}

/** Collects entries in order. */
export class Log {
  readonly entries: Entry[] = [];

  add(
    action: Entry['action'],
    about: { id?: string; name?: string; event?: Event | undefined; text?: string } = {},
  ): void {
    this.entries.push({
      action,
      id: about.id ?? null,
      name: about.name ?? null,
      isTrusted: about.event ? about.event.isTrusted : null,
      at: performance.now(),
      text: about.text ?? null,
    });
  }
}
