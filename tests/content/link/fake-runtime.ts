type Listener = (message: unknown, sender: object, respond: (value: unknown) => void) => unknown;

/** The background as a content script reaches it: `chrome.runtime`, with promises. */
export class FakeRuntime {
  /** Every message sent, in order. */
  readonly sent: unknown[] = [];
  /** What the next messages get, one each; the last one repeats. An error is a refusal; `hang` is no answer ever. */
  answers: (unknown | Error | 'hang')[] = [undefined];
  /** Answers some requests aside, without using up {@link answers}. */
  aside: ((name: string) => unknown) | null = null;
  /** Answers by request, in place of {@link answers}. */
  reply: ((name: string, input: never) => unknown | 'hang') | null = null;
  readonly listeners = new Set<Listener>();
  /** The extension was updated or removed under the page. */
  gone = false;

  /** From now on this is the background. */
  install(): void {
    current = this;
  }

  answerTo(message: unknown): unknown {
    const { name, input } = Object(message);
    const aside = this.aside?.(name);
    if (aside !== undefined) return aside;
    if (this.reply) return this.reply(name, input as never);
    return this.answers.length > 1 ? this.answers.shift() : this.answers[0];
  }

  /** Sends a push; resolves to the acknowledgement, or undefined when nobody took it. */
  push(message: unknown): Promise<unknown> {
    return new Promise((resolve) => {
      for (const listener of this.listeners) listener(message, {}, resolve);
      // Nobody keeps the channel open: what was not answered by now is not answered.
      resolve(undefined);
    });
  }
}

let current = new FakeRuntime();

function present(): FakeRuntime {
  if (current.gone) throw new Error('Extension context invalidated.');
  return current;
}

/** The script takes what it finds when it is loaded, so this object stays and leads to the fake of the moment. */
const runtime = {
  get id() {
    return current.gone ? undefined : 'abcdefghijklmnop';
  },
  sendMessage(message: unknown): Promise<unknown> {
    const fake = present();
    fake.sent.push(structuredClone(message));
    const answer = fake.answerTo(message);
    if (answer === 'hang') return new Promise(() => undefined);
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  },
  onMessage: {
    addListener: (listener: Listener) => present().listeners.add(listener),
    removeListener: (listener: Listener) => present().listeners.delete(listener),
    hasListener: (listener: Listener) => present().listeners.has(listener),
  },
};

// Where the script looks when it is loaded: modules that use it are imported after this one.
Reflect.set(globalThis, 'chrome', { runtime });
