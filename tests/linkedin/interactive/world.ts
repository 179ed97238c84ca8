import { isPerson } from '../generator/rows.ts';
import type { Config } from './config.ts';
import type { Log } from './log.ts';
import { type Invitation, invitations } from './people/invitations.ts';

/** One place in the list: pending, or answered and acknowledged until closed. */
export interface Place {
  readonly invitation: Invitation;
  state: 'pending' | 'busy' | 'accepted' | 'ignored';
  /** LinkedIn has taken its controls away. */
  bare: boolean;
}

/** What the page is to show after an attempt to answer. */
export type Outcome = 'done' | 'safety' | 'limit' | 'error';

/** LinkedIn's server and the page's memory of it, as one. The screens render it and listen to `onChange`. */
export class World {
  readonly config: Config;
  readonly log: Log;
  places: Place[] = [];
  accepted = 0;
  #announced = 0;
  #made = 0;
  #timers: ReturnType<typeof setTimeout>[] = [];
  #listeners = new Set<() => void>();
  #loaded = false;

  constructor(config: Config, log: Log) {
    this.config = config;
    this.log = log;
    this.#announced = config.count + config.stale;
  }

  /** True once LinkedIn has answered at all: before, the list is a skeleton. */
  get loaded(): boolean {
    return this.#loaded;
  }

  /** "Focused (N)". */
  get announced(): number {
    return Math.max(0, this.#announced);
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  changed(): void {
    for (const listener of this.#listeners) listener();
  }

  /** Runs something as late as the server would. */
  after(ms: number, run: () => void): void {
    this.#timers.push(setTimeout(run, ms));
  }

  /** The first rows come, then the late ones. */
  load(): void {
    const { config } = this;
    this.after(config.latency, () => {
      this.#loaded = true;
      this.#bring(Math.min(config.first, config.count));
      this.after(config.late, () => this.#bring(config.count - this.#made));
    });
    if (config.vanish > 0)
      this.after(config.latency + config.late + config.vanishAfter, () => this.#vanish());
  }

  /** So many more invitations arrive at the top, as when somebody invites you while you look. */
  arrive(count = 1): void {
    this.#announced += count;
    const fresh = invitations(this.config, this.#made, count);
    this.#made += count;
    this.places.unshift(...fresh.map(place));
    this.changed();
  }

  find(id: string): Place | undefined {
    return this.places.find(({ invitation }) => invitation.id === id);
  }

  /** The person with this slug, pending or not. */
  bySlug(slug: string): Place | undefined {
    return this.places.find(({ invitation }) => isPerson(invitation) && invitation.slug === slug);
  }

  /**
   * A click on Accept. `sure`: the "take care" dialog has been answered.
   * @returns what stands in the way, or `done` when the answer is under way
   */
  accept(target: Place, sure = false): Outcome {
    const { config } = this;
    if (config.limit > 0 && this.accepted >= config.limit) return 'limit';
    if (config.safety > 0 && !sure && isPerson(target.invitation) && this.#every(target, config.safety))
      return 'safety';
    this.accepted += 1;
    return this.#answer(target, 'accepted');
  }

  /** A click on Ignore. */
  ignore(target: Place): Outcome {
    return this.#answer(target, 'ignored');
  }

  /** The acknowledgement is closed. */
  dismiss(target: Place): void {
    this.places = this.places.filter((other) => other !== target);
    this.changed();
  }

  /** Who invited takes it back: it is neither listed nor counted any more. */
  withdraw(target: Place): void {
    this.#announced -= 1;
    this.dismiss(target);
  }

  #answer(target: Place, state: 'accepted' | 'ignored'): Outcome {
    const { config, log } = this;
    const about = { id: target.invitation.id, name: nameOf(target.invitation) };
    target.state = 'busy';
    if (config.error > 0 && this.#every(target, config.error)) {
      this.after(config.latency, () => {
        target.state = 'pending';
        log.add('refused', about);
        this.changed();
      });
      return 'error';
    }
    this.after(config.latency, () => {
      target.state = state;
      this.#announced -= 1;
      log.add(state, about);
      this.changed();
    });
    return 'done';
  }

  #bring(count: number): void {
    this.places.push(...invitations(this.config, this.#made, count).map(place));
    this.#made += count;
    this.changed();
  }

  #vanish(): void {
    for (const target of this.places) if (this.#every(target, this.config.vanish)) target.bare = true;
    this.changed();
  }

  /** Whether a place is one of every so many, by its number and not by where it stands. */
  #every(target: Place, step: number): boolean {
    const index = Number(
      (BigInt(target.invitation.id) - 7_300_000_000_000_010_000n - BigInt(this.config.seed) * 100_000n) / 37n,
    );
    return (index + 1) % step === 0;
  }
}

function place(invitation: Invitation): Place {
  return { invitation, state: 'pending', bare: false };
}

/** The name under which an invitation is logged: the inviter's, else the thing's. */
export function nameOf(invitation: Invitation): string {
  return isPerson(invitation) ? invitation.name : (invitation.inviter?.name ?? invitation.target);
}
