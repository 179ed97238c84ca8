import type { Gate, Rule } from '../policy.ts';
import type { Sentence, Verdict } from '../suggestion.ts';
import type { Slot } from './slot.ts';
import type { Slots } from './slots.ts';

/** The facts that one or several gates and rules speak of, by a slot of each, in the order named. */
export interface Subject {
  readonly index: number;
  readonly slots: readonly number[];
}

/**
 * A gate or rule as it speaks. All in one shape and with all that can be known beforehand, because every suggestion goes
 * through all of them.
 */
export interface Speaker {
  readonly id: string;
  readonly verdict: Verdict | null;
  readonly subject: Subject;
  /** Its whole sentence where no fact gives it parameters; shared by all suggestions. */
  readonly fixed: Sentence | null;
  /** The slot of the one fact that gives it parameters, where the same few values come again and again; -1 otherwise. */
  readonly onlySlot: number;
  /** Its sentences so far by that slot's code ({@link mostKept} of them), shared by all suggestions. */
  readonly byCode: (Sentence | undefined)[];
  /** Whether its words are keys. */
  readonly keyed: boolean;
  readonly words: string;
  /** Its words while one of the facts in `lacking` is unknown. */
  readonly without: string;
  readonly lacking: readonly number[];
  /** The facts whose words it quotes; see `Wording.quote`. */
  readonly quoting: readonly number[];
}

/** Sentences kept for one speaker: words, small whole numbers, scores. */
export const mostKept = 128;

/** Collects the speakers of a policy; those that speak of the same facts share their {@link Subject}. */
export class Speakers {
  readonly #slots: Slots;
  readonly #subjects = new Map<string, Subject>();

  constructor(slots: Slots) {
    this.#slots = slots;
  }

  /** How many subjects there are. */
  get subjects(): number {
    return this.#subjects.size;
  }

  /** A gate or rule as it speaks; `named` are the facts that it asks about. */
  add(from: Gate | Rule, named: readonly string[]): Speaker {
    const { say } = from;
    const subject = this.#subjectOf(new Set([...named, ...(say.with ?? []), ...(say.quote ?? [])]));
    const keyed = 'key' in say;
    const words = keyed ? say.key : say.text;
    const lacking = say.without === undefined ? [] : this.#slotsOf(say.with ?? []);
    const quoting = this.#slotsOf(say.quote ?? []);
    const isPlain = lacking.length === 0 && quoting.length === 0;
    const speaking = subject.slots.filter((slot) => this.#slots.all[slot]?.speaks);
    const [one = -1] = speaking;
    const isOnly = speaking.length === 1 && isPlain && isKept(this.#slots.all[one]);
    return {
      id: from.id,
      verdict: 'verdict' in from ? from.verdict : null,
      subject,
      fixed: speaking.length === 0 && isPlain ? fixedSentence(keyed, words) : null,
      onlySlot: isOnly ? one : -1,
      byCode: new Array<undefined>(mostKept).fill(undefined),
      keyed,
      words,
      without: say.without ?? words,
      lacking,
      quoting,
    };
  }

  #subjectOf(names: Iterable<string>): Subject {
    const slots = this.#slotsOf(names);
    const key = slots.join();
    const known = this.#subjects.get(key);
    if (known !== undefined) return known;
    const fresh = { index: this.#subjects.size, slots };
    this.#subjects.set(key, fresh);
    return fresh;
  }

  #slotsOf(names: Iterable<string>): number[] {
    return [...names].flatMap((name) => this.#slots.of(name)[0]?.index ?? []);
  }
}

/** Facts whose parameter depends on their code alone. */
function isKept(slot: Slot | undefined): boolean {
  return slot !== undefined && slot.fact.type !== 'text' && !slot.speaksDate;
}

function fixedSentence(keyed: boolean, words: string): Sentence {
  const params = Object.freeze({});
  return Object.freeze(keyed ? { key: words, params } : { text: words, params });
}
