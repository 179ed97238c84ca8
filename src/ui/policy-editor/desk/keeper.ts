import type { Policy } from '../../../policy/policy.ts';
import type { Outside } from '../../outside/outside.ts';
import { draftedPolicy } from './drafted.ts';
import type { EditorState } from './state.ts';

/** After the last keystroke, in ms: often enough that closing the popup loses nothing, seldom enough not to write each letter. */
const pause = 250;

interface Waiting {
  readonly id: string;
  readonly base: number;
  readonly policy: Policy;
}

/** Keeps the draft in the background as it is edited: one write at a time, each following the one before. */
export class DraftKeeper {
  readonly #outside: Outside;
  readonly #tell: (change: Partial<EditorState>) => void;
  #revision = 0;
  #waiting: Waiting | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> = Promise.resolve();
  #under = 0;

  constructor(outside: Outside, tell: (change: Partial<EditorState>) => void) {
    this.#outside = outside;
    this.#tell = tell;
  }

  get revision(): number {
    return this.#revision;
  }

  /** Something is still to be written, or being written. */
  get busy(): boolean {
    return this.#waiting !== null || this.#under > 0;
  }

  /** The kept draft is this one now. */
  follow(revision: number): void {
    this.#revision = revision;
    this.#forget();
  }

  keep(id: string, base: number, policy: Policy): void {
    this.#waiting = { id, base, policy };
    this.#tell({ kept: false });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), pause);
  }

  /** Writes what waits, now. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    const waiting = this.#waiting;
    this.#waiting = null;
    if (waiting) await this.#after(() => this.#write(waiting));
    else await this.#writing;
  }

  /** Nothing is to be kept any more. */
  async drop(id: string): Promise<void> {
    this.#forget();
    await this.#after(async () => {
      if (this.#revision === 0) return;
      const answer = await this.#outside.ask('draft.drop', { id });
      if (answer.ok) this.#revision = 0;
      this.#tell(answer.ok ? { kept: true } : { failure: answer.error });
    });
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#waiting = null;
  }

  async #after(work: () => Promise<void>): Promise<void> {
    this.#under += 1;
    this.#writing = this.#writing.then(work).finally(() => {
      this.#under -= 1;
    });
    await this.#writing;
  }

  async #write({ id, base, policy }: Waiting): Promise<void> {
    const answer = await this.#outside.ask('draft.write', {
      id,
      base,
      revision: this.#revision,
      draft: JSON.parse(JSON.stringify(policy)),
    });
    if (answer.ok) {
      this.#revision = answer.value.revision;
      this.#tell({ kept: this.#waiting === null });
    } else if (answer.error.code === 'conflict') await this.#clash({ id, base, policy });
    else this.#tell({ failure: answer.error });
  }

  async #clash(waiting: Waiting): Promise<void> {
    const answer = await this.#outside.ask('draft.read', { id: waiting.id });
    if (!answer.ok) return this.#tell({ failure: answer.error });
    const theirs = answer.value.draft;
    const policy = theirs && draftedPolicy(theirs.draft);
    if (theirs && policy)
      return this.#tell({ clash: { kind: 'draft', theirs: policy, revision: theirs.revision } });
    // Saved or discarded over there: what was typed here is a new draft, and its base tells whether it is behind.
    this.#revision = theirs?.revision ?? 0;
    this.keep(waiting.id, waiting.base, waiting.policy);
  }
}
