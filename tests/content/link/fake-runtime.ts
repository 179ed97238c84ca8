type Listener = (message: unknown, sender: object, respond: (value: unknown) => void) => unknown;

/** The background as a content script reaches it: `chrome.runtime` with callbacks, as the polyfill wraps it. */
export class FakeRuntime {
  /** Every message sent, in order. */
  readonly sent: unknown[] = [];
  /** What the next messages get, one each; the last one repeats. An error is a `lastError`; `hang` is no answer ever. */
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
      const open = [...this.listeners].map((listener) => listener(message, {}, resolve));
      if (!open.includes(true)) resolve(undefined);
    });
  }
}

let current = new FakeRuntime();

function present(): FakeRuntime {
  if (current.gone) throw new Error('Extension context invalidated.');
  return current;
}

/** The polyfill is loaded once and wraps what it finds then, so this object stays and leads to the fake of the moment. */
const runtime = {
  get id() {
    return current.gone ? undefined : 'abcdefghijklmnop';
  },
  lastError: undefined as { message: string } | undefined,
  sendMessage(message: unknown, done: (answer?: unknown) => void) {
    const fake = present();
    fake.sent.push(structuredClone(message));
    const answer = fake.answerTo(message);
    if (answer === 'hang') return;
    queueMicrotask(() => {
      runtime.lastError = answer instanceof Error ? { message: answer.message } : undefined;
      done(answer instanceof Error ? undefined : answer);
      runtime.lastError = undefined;
    });
  },
  onMessage: {
    addListener: (listener: Listener) => present().listeners.add(listener),
    removeListener: (listener: Listener) => present().listeners.delete(listener),
    hasListener: (listener: Listener) => present().listeners.has(listener),
  },
};

// Where the polyfill looks when it is loaded: modules that use it are imported after this one.
Reflect.set(globalThis, 'chrome', { runtime });
