import type { Gate, Rule } from '../policy.ts';
import type { Sentence, Verdict } from '../suggestion.ts';
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
  /** The slot of the one fact that gives it parameters, where that is one of a few words; -1 otherwise. */
  readonly wordSlot: number;
  /** Its sentences so far by that slot's code, shared by all suggestions. */
  readonly byWord: (Sentence | undefined)[];
  /** Whether its words are keys. */
  readonly keyed: boolean;
  readonly words: string;
  /** Its words while one of the facts in `lacking` is unknown. */
  readonly without: string;
  readonly lacking: readonly number[];
}

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
    const subject = this.#subjectOf(new Set([...named, ...(say.with ?? [])]));
    const keyed = 'key' in say;
    const words = keyed ? say.key : say.text;
    const lacking = say.without === undefined ? [] : this.#slotsOf(say.with ?? []);
    const speaking = subject.slots.filter((slot) => this.#slots.all[slot]?.speaks);
    const [one = -1] = speaking;
    const isWord =
      speaking.length === 1 && lacking.length === 0 && this.#slots.all[one]?.fact.type === 'enum';
    return {
      id: from.id,
      verdict: 'verdict' in from ? from.verdict : null,
      subject,
      fixed: speaking.length === 0 && lacking.length === 0 ? fixedSentence(keyed, words) : null,
      wordSlot: isWord ? one : -1,
      byWord: [],
      keyed,
      words,
      without: say.without ?? words,
      lacking,
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

function fixedSentence(keyed: boolean, words: string): Sentence {
  const params = Object.freeze({});
  return Object.freeze(keyed ? { key: words, params } : { text: words, params });
}
