import './extension.ts';
import { createActs } from '../../../src/content/act/acts.ts';
import { learnAlerts } from '../../../src/content/act/alerts.ts';
import type { ActPage } from '../../../src/content/act/page.ts';
import type { Letter, Outbox } from '../../../src/content/outbox/outbox.ts';
import { invitationsReader } from '../../../src/content/pages/invitations/reader.ts';
import type { Act, DecisionAct } from '../../../src/content/store/act.ts';
import type { StoreRow } from '../../../src/content/store/types.ts';
import { alertWords } from '../../../src/kit/alerts/alert-words.ts';
import type { ActRecord } from '../../../src/messages/act.ts';
import type { Suggestion } from '../../../src/policy/suggestion.ts';
import { acknowledge, ListPage, type Row, somebody } from '../watch/list-page.ts';

// The script in the page carries no words.
learnAlerts(alertWords);

/** A click of the user's, as far as a test can have one. */
export const trusted = { isTrusted: true } as Event;

/** What LinkedIn makes of a press: of which row, and with which of its controls. */
export type Reaction = (slug: string, control: 'accept' | 'ignore') => void;

/** An outbox that takes everything at once. */
class CollectingOutbox implements Outbox {
  readonly sent: Letter[] = [];
  readonly kept = new Set<string>();
  async send(letter: Letter, tell: (recording: 'recorded') => void): Promise<void> {
    this.sent.push(letter);
    if (letter.name === 'act.record') this.kept.delete(letter.input.act);
    tell('recorded');
  }
  async begin({ act }: ActRecord): Promise<void> {
    this.kept.add(act);
  }
  async resend(): Promise<void> {}
}

const advice = {
  verdict: 'decline',
  certain: true,
  policy: { id: 'picky', version: 2 },
  reasons: [],
  idle: [],
  open: [],
};

/** A page of today's markup with people a, b, c …, the acts on it, and a LinkedIn that answers presses as told. */
export class ActingPage implements ActPage {
  readonly root = document;
  readonly outbox = new CollectingOutbox();
  readonly acts = createActs(this.outbox);
  readonly list: ListPage;
  /** Presses of LinkedIn's controls, as `accept a`. */
  readonly presses: string[] = [];
  listed: readonly Act[] = [];
  holdMs = 5_000;
  /** What LinkedIn does when a control is pressed; by default it acknowledges. */
  react: Reaction = (slug, control) => this.acknowledge(slug, control);
  /** Rows a virtualised list has taken away, in page order behind the rendered ones. */
  away: StoreRow[] = [];
  rowsChanged: () => void = () => undefined;
  visit = new AbortController();
  #announced: number;

  constructor(letters: string) {
    this.#announced = letters.length;
    this.list = new ListPage(letters.length);
    this.list.show([...letters].map(somebody));
    document.addEventListener('click', (event) => this.#pressed(event), { signal: this.#life.signal });
    this.acts.follow((acts) => {
      this.listed = acts;
    });
    this.arrive();
  }

  readonly #life = new AbortController();

  /** The user comes to the page. */
  arrive(): void {
    this.visit = new AbortController();
    this.rowsChanged = this.acts.begin(this, () => this.holdMs, this.visit.signal);
  }

  /** The user goes elsewhere. */
  leave(): void {
    this.visit.abort();
  }

  end(): void {
    this.leave();
    this.#life.abort();
  }

  rows(): readonly StoreRow[] {
    const rendered = invitationsReader.findRows(document).flatMap((element): StoreRow[] => {
      const reading = invitationsReader.readRow(element);
      return reading
        ? [{ id: reading.id, reading, suggestion: advice as unknown as Suggestion, rendered: true }]
        : [];
    });
    return [...rendered, ...this.away];
  }

  announced = (): number => this.#announced;

  announce(count: number): void {
    this.#announced = count;
    this.list.announce(count);
  }

  elementOf(id: string): Element | null {
    const rows = invitationsReader.findRows(document);
    return rows.find((element) => invitationsReader.readRow(element)?.id === id) ?? null;
  }

  controlOf(id: string, control: 'accept' | 'ignore' | 'reply'): HTMLElement | null {
    const row = this.elementOf(id);
    return row && invitationsReader.findControl(row, control);
  }

  nameOf(row: Element): string | null {
    const name = invitationsReader.readRow(row)?.name;
    return name?.known ? name.value : null;
  }

  doubts = (row: Element) => invitationsReader.doubts(row);
  acknowledgement = (element: Element) => invitationsReader.acknowledgement(element);
  dialog = () => invitationsReader.findDialog(document);

  pressed(): void {}

  answered(id: string): void {
    this.away = this.away.filter((row) => row.id !== id);
  }

  /** The row says that it was answered. */
  acknowledge(slug: string, control: 'accept' | 'ignore'): void {
    const item = this.list.item(slug);
    const { name } = somebody(slug.slice(-1));
    if (control === 'accept') acknowledge(item, name);
    else {
      acknowledge(item, name);
      const line = item.querySelector('p');
      if (line) line.textContent = `Invitation from ${name} ignored`;
    }
    this.announce(this.#announced - 1);
  }

  /** The row goes without a word. */
  vanish(slug: string): void {
    this.list.item(slug).parentElement?.remove();
    this.announce(this.#announced - 1);
    this.rowsChanged();
  }

  has(slug: string): boolean {
    return this.list.list.querySelector(`a[href*="/in/${slug}/"]`) !== null;
  }

  /** A virtualised list takes a row away that is still pending. */
  takeAway(slug: string): void {
    const row = this.rows().find(({ id }) => id === slug);
    this.list.item(slug).parentElement?.remove();
    if (row) this.away.push({ ...row, rendered: false });
  }

  /** … and brings it back. */
  bringBack(row: Row): void {
    this.away.splice(0, 1);
    this.list.list.append(this.list.rowElement(row));
  }

  /** LinkedIn shows its question before accepting. */
  ask(): HTMLDialogElement {
    const dialog = document.createElement('dialog');
    dialog.setAttribute('open', '');
    dialog.innerHTML =
      '<h2>Take care when connecting</h2><button type="button"><span>Accept invite</span></button>';
    document.body.append(dialog);
    return dialog;
  }

  /** A toast at the edge of the page. */
  toast(text: string, className = 'artdeco-toast-item'): void {
    const item = document.createElement('div');
    item.setAttribute('role', 'alert');
    item.className = className;
    item.textContent = text;
    document.body.append(item);
  }

  /** The decision on a row that was made last. */
  act(slug: string): DecisionAct | undefined {
    return this.listed.filter((act) => act.kind === 'decision').findLast((act) => act.invitation === slug);
  }

  /** What was recorded, in short: `accept a done`, `decline b notDone dialog`. */
  get recorded(): string[] {
    return this.records.map(({ decision, invitation, outcome, because, by }) =>
      [decision, invitation.slice(-1), outcome, because, by === 'page' ? 'by page' : null]
        .filter(Boolean)
        .join(' '),
    );
  }

  get records(): ActRecord[] {
    return this.outbox.sent.flatMap((letter) => (letter.name === 'act.record' ? letter.input : []));
  }

  #pressed(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const slug = /\/in\/([^/]+)\//.exec(
      button?.closest('[role="listitem"]')?.querySelector('a')?.href ?? '',
    )?.[1];
    const label = button?.getAttribute('aria-label') ?? '';
    if (slug === undefined || !/^(?:Accept|Ignore)/.test(label)) return;
    const control = label.startsWith('Accept') ? 'accept' : 'ignore';
    this.presses.push(`${control} ${slug.slice(-1)}`);
    this.react(slug, control);
  }
}
