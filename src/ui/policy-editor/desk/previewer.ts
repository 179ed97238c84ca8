import type { Effect } from '../../../messages/policies.ts';
import type { Policy } from '../../../policy/policy.ts';
import type { Outside } from '../../outside/outside.ts';
import type { Preview } from './state.ts';

/** After the last keystroke, in ms. */
const pause = 120;

/** Asks what a draft would do, the latest one only: an answer that comes after a newer question is not shown. */
export class Previewer {
  readonly #outside: Outside;
  readonly #show: (preview: Preview) => void;
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #effect: Effect | null = null;

  constructor(outside: Outside, show: (preview: Preview) => void) {
    this.#outside = outside;
    this.#show = show;
  }

  ask(policy: Policy): void {
    const turn = ++this.#turn;
    clearTimeout(this.#timer);
    this.#show({ state: 'asking', effect: this.#effect });
    this.#timer = setTimeout(() => void this.#answer(policy, turn), pause);
  }

  stop(): void {
    this.#turn += 1;
    clearTimeout(this.#timer);
  }

  async #answer(policy: Policy, turn: number): Promise<void> {
    const answer = await this.#outside.ask('policy.preview', { policy });
    if (turn !== this.#turn) return;
    if (!answer.ok) return this.#show({ state: 'failed', effect: this.#effect });
    if (!answer.value.valid) return this.#show({ state: 'refused', effect: this.#effect });
    this.#effect = answer.value.effect;
    this.#show({ state: 'shown', effect: this.#effect });
  }
}
